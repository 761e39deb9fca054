/** Swedish texts of the custom functions. */
import { pluralsOf, type Count } from '../../../messages/index.ts';
import { either, type FunctionTexts } from './function-texts.ts';

const plural = pluralsOf('sv');
const rowsIn = (count: Count): string => plural(count, { one: '# rad', other: '# rader' });
const or = (items: readonly string[]): string => either('sv', items);

export const sv: FunctionTexts = {
  problems: {
    'argument-empty': (where) => `${where} är tomt.`,
    'argument-kind': (where, { found, wanted }) => `${where} är "${found}"; skriv ${sv.wanted[wanted]}.`,
    'argument-comma': (where, { found, write }) =>
      `${where} är "${found}", men decimaltecknet är punkt; skriv ${or(write)}.`,
    'argument-currency': (where, { found, write }) =>
      `${where} är "${found}", men bara belopp har en valuta; skriv ${write}.`,
    'argument-percent-sign': (where, { found, write }) =>
      `${where} är "${found}", men tar ingen procentsats; skriv ${write}.`,
    'argument-date-order': (where, { found, write }) =>
      `${where} är "${found}", som inte visar vad som är dag och månad; skriv ${or(write)}, eller använd en datumcell.`,
    'argument-serial': (where, { found }) =>
      `${where} är ${found}, som inte är ett datum från 1900-03-01 till 9999-12-31; använd en datumcell.`,
    'argument-digits': (where) =>
      `${where} är ett tal med fler än 15 siffror, och Excel behåller 15; formatera kolumnen som text och skriv in det igen.`,
    'argument-choice': (where, { found, names }) => `${where} är "${found}"; skriv ${or(names)}.`,
    'arguments-lengths': (where, { length, other, otherLength }) =>
      `${where} har ${length} rader, ${other} har ${otherLength}; ange lika långa kolumner.`,
    'argument-block': (where, { rows, columns }) =>
      `${where} är ett block med ${rowsIn(rows)} och ${plural(columns, { one: '# kolumn', other: '# kolumner' })}; ange en kolumn.`,
    'arguments-rows': (where, { rows, most }) =>
      `${where} har ${rowsIn(rows)}; en funktion tar ${most}. Använd Tieouts fönster för fler.`,
    'argument-unknown': (where, { rule, names }) => `${rule} har inga indata "${where}"; skriv ${or(names)}.`,
    'argument-twice': (where) => `${where} anges två gånger.`,
    'argument-unpaired': (where) => `${where} saknar värde; efter regeln följer par av namn och värde.`,
    'argument-single': (where, { rows }) =>
      `${where} är ett block med ${plural(rows, { one: '# cell', other: '# celler' })}; ange en cell.`,
    'rule-unknown': (_, { rule, pack }) => `Paketet ${pack} har ingen regel ${rule}.`,
    'pack-unknown': (_, { pack, packs }) => `Det finns inget paket ${pack}; skriv ${or(packs)}.`,
    'functions-outdated': () => 'Läs in Tieout igen: Excel använder fortfarande en äldre funktionslista.',
    'functions-unreachable': () => 'Funktionen kunde inte läsas in: kontrollera anslutningen och räkna sedan om.',
    'date-not-shown': (_, { date }) => `${date} är före arbetsbokens första dag; den räknar från 1904.`,
  },
  wanted: {
    amount: 'ett belopp, till exempel 8.50 eller 8.50 USD',
    number: 'ett tal, till exempel 12',
    percent: 'en procentsats, till exempel 15%',
    date: 'ett datum, till exempel 2019-10-29, eller använd en datumcell',
    text: 'en text',
    choice: 'ett av dess namn',
    list: 'ord med kommatecken emellan',
    yesno: 'SANT eller FALSKT',
  },
  inRow: (name, row) => `${name} (rad ${row})`,
  ofRow: (row, sentence) => `Rad ${row}: ${sentence}`,
  internal: (code) => `Internt fel, kod ${code}; se Diagnostik.`,
  steps: {
    defaulted: (name) => `${name} (utelämnat)`,
    chosen: (number, of) => `Fall ${number} av ${of}`,
    called: (rule) => `Regeln ${rule}`,
    unrounded: 'Före avrundning',
    result: 'Resultat',
    rounded: (mode, places) =>
      `Resultat, avrundat ${mode} till ${plural(places, { one: '# decimal', other: '# decimaler' })}`,
    modes: {
      'half-up': 'med halva bort från noll',
      'half-even': 'med halva till jämn siffra',
      'half-down': 'med halva mot noll',
      up: 'bort från noll',
      down: 'mot noll',
      ceiling: 'uppåt',
      floor: 'nedåt',
    },
    notStated: 'Inte angivet',
    source: 'Källa',
    assumption: 'Antagande',
  },
};
