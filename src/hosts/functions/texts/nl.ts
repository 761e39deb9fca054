/** Dutch texts of the custom functions. */
import { pluralsOf, type Count } from '../../../messages/index.ts';
import { either, type FunctionTexts } from './function-texts.ts';

const plural = pluralsOf('nl');
const rowsIn = (count: Count): string => plural(count, { one: '# rij', other: '# rijen' });
const or = (items: readonly string[]): string => either('nl', items);

export const nl: FunctionTexts = {
  problems: {
    'argument-empty': (where) => `${where} is leeg.`,
    'argument-kind': (where, { found, wanted }) => `${where} is "${found}"; schrijf ${nl.wanted[wanted]}.`,
    'argument-comma': (where, { found, write }) =>
      `${where} is "${found}", maar het decimaalteken is een punt; schrijf ${or(write)}.`,
    'argument-currency': (where, { found, write }) =>
      `${where} is "${found}", maar alleen bedragen hebben een valuta; schrijf ${write}.`,
    'argument-percent-sign': (where, { found, write }) =>
      `${where} is "${found}", maar neemt geen percentage; schrijf ${write}.`,
    'argument-date-order': (where, { found, write }) =>
      `${where} is "${found}", waaruit niet blijkt wat dag en wat maand is; schrijf ${or(write)}, of gebruik een datumcel.`,
    'argument-serial': (where, { found }) =>
      `${where} is ${found}, geen datum van 1900-03-01 tot en met 9999-12-31; gebruik een datumcel.`,
    'argument-digits': (where) =>
      `${where} is een getal van meer dan 15 cijfers, waarvan Excel er 15 bewaart; maak de kolom op als tekst en voer het opnieuw in.`,
    'argument-choice': (where, { found, names }) => `${where} is "${found}"; schrijf ${or(names)}.`,
    'arguments-lengths': (where, { length, other, otherLength }) =>
      `${where} heeft ${length} rijen, ${other} heeft er ${otherLength}; geef kolommen van gelijke lengte.`,
    'argument-block': (where, { rows, columns }) =>
      `${where} is een blok van ${rowsIn(rows)} en ${plural(columns, { one: '# kolom', other: '# kolommen' })}; geef één kolom.`,
    'arguments-rows': (where, { rows, most }) =>
      `${where} heeft ${rowsIn(rows)}; een functie neemt er ${most}. Gebruik voor meer het deelvenster Tieout.`,
    'argument-unknown': (where, { rule, names }) => `${rule} heeft geen gegeven "${where}"; schrijf ${or(names)}.`,
    'argument-twice': (where) => `${where} is twee keer opgegeven.`,
    'argument-unpaired': (where) => `${where} heeft geen waarde; na de regel volgen paren van naam en waarde.`,
    'argument-single': (where, { rows }) =>
      `${where} is een blok van ${plural(rows, { one: '# cel', other: '# cellen' })}; geef één cel.`,
    'rule-unknown': (_, { rule, pack }) => `Het pakket ${pack} heeft geen regel ${rule}.`,
    'pack-unknown': (_, { pack, packs }) => `Er is geen pakket ${pack}; schrijf ${or(packs)}.`,
    'functions-outdated': () => 'Laad Tieout opnieuw: Excel gebruikt nog een oudere functielijst.',
    'functions-unreachable': () => 'Deze functie kon niet worden geladen: controleer de verbinding en bereken opnieuw.',
    'date-not-shown': (_, { date }) => `${date} ligt vóór de eerste dag van deze werkmap, die vanaf 1904 telt.`,
  },
  wanted: {
    amount: 'een bedrag zoals 8.50 of 8.50 USD',
    number: 'een getal zoals 12',
    percent: 'een percentage zoals 15%',
    date: 'een datum zoals 2019-10-29 of gebruik een datumcel',
    text: 'een tekst',
    choice: 'een van de namen',
    list: 'woorden met komma’s ertussen',
    yesno: 'WAAR of ONWAAR',
  },
  inRow: (name, row) => `${name} (rij ${row})`,
  ofRow: (row, sentence) => `Rij ${row}: ${sentence}`,
  internal: (code) => `Interne fout, code ${code}; zie Diagnose.`,
  steps: {
    defaulted: (name) => `${name} (weggelaten)`,
    chosen: (number, of) => `Geval ${number} van ${of}`,
    called: (rule) => `Regel ${rule}`,
    unrounded: 'Vóór afronding',
    result: 'Resultaat',
    rounded: (mode, places) =>
      `Resultaat, afgerond ${mode} op ${plural(places, { one: '# decimaal', other: '# decimalen' })}`,
    modes: {
      'half-up': 'met de helft van nul af',
      'half-even': 'met de helft naar het even cijfer',
      'half-down': 'met de helft naar nul toe',
      up: 'van nul af',
      down: 'naar nul toe',
      ceiling: 'naar boven',
      floor: 'naar beneden',
    },
    notStated: 'Niet vermeld',
    source: 'Bron',
    assumption: 'Aanname',
  },
};
