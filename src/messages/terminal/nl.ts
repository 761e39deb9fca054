/** What a reconciliation says in a terminal, in Dutch. */
import { pluralsOf } from '../plural.ts';
import type { TerminalTexts } from './terminal-texts.ts';

const plural = pluralsOf('nl');

export const nl: TerminalTexts = {
  file: (name, rows, layout) =>
    `${name}: ${plural(rows, { one: '# rij', other: '# rijen' })}, indeling ${layout ?? 'onbekend'}`,
  noCurrency: 'zonder valuta',
  total: (currency, amount, invoice) => `${currency}: totaal ${amount}, ${invoice}`,
  noInvoice: 'geen factuurtotaal opgegeven',
  invoice: {
    total: 'factuur',
    adjustments: 'correcties',
    taxRounding: 'afronding van de btw',
    unexplained: 'onverklaard',
  },
  verdicts: {
    ties: 'klopt',
    'ties-within-rounding': 'klopt binnen de afronding',
    'does-not-tie': 'klopt niet',
    'not-checked': 'niet gecontroleerd',
  },
  findings: (count) =>
    count === 0 ? 'Geen bevinding.' : plural(count, { one: '# bevinding:', other: '# bevindingen:' }),
  silent: (count) =>
    plural(count, {
      one: '# jaarabonnement terecht zonder rij.',
      other: '# jaarabonnementen terecht zonder rij.',
    }),
  wholeFile: 'het hele bestand',
  row: (row) => `rij ${row}`,
  notJudged: (row, sentence) => `Niet beoordeeld, rij ${row}: ${sentence}`,
  notChecked: (sentence) => `Niet gecontroleerd: ${sentence}`,
  rounding: (fits, of, profile) =>
    `Afronding: ${fits} van ${plural(of, { one: '# rij naar rato volgt', other: '# rijen naar rato volgen' })} ${profile}.`,
  carried: (file, known, gone) =>
    `${file}: ${plural(known, { one: '# al bekend', other: '# al bekend' })}, ${plural(gone, { one: '# verdwenen', other: '# verdwenen' })}`,
  age: (months) => plural(months, { one: '# maand', other: '# maanden' }),
  previous: {
    damaged: (file) => `${file} is een beschadigde werkmap: zij eindigt te vroeg of haar delen passen niet bij elkaar.`,
    tooLarge: (file) => `${file} is uitgepakt groter dan enige werkmap met antwoorden; zij is niet gelezen.`,
    notOurs: (file, why) => `${file} is geen antwoord van tieout reconcile --out: ${why}.`,
    noWorkbook: 'het is geen Excel-werkmap',
    noSheet: 'het blad Exceptions ontbreekt',
    lacks: (sheet, columns) => `het blad ${sheet} heeft geen kolom ${columns}`,
    later: (file, day, billingDate) =>
      `${file} gaat over ${day}, na de factuurdatum ${billingDate} van het bestand: niets ervan kan worden meegenomen.`,
  },
  sinceLastMonth: ({ currency, file, start, end, changes }) =>
    `${currency}: ${start} in ${file}, nu ${end}: ${changes === '' ? 'er is niets veranderd' : changes}.`,
  notLastMonth: {
    usage: (file) =>
      `--last-month is ${file}: wat er is veranderd wordt gezegd van bestanden per licentie en van new commerce, niet van verbruik.`,
    'other-kind': (file) =>
      `--last-month is ${file}, een bestand van een andere soort: geef dat van vorige maand van dezelfde factuur.`,
    'no-lines': (file) => `--last-month is ${file}, dat geen regel heeft: er is niets om mee te vergelijken.`,
    later: (file) =>
      `--last-month is ${file}, waarvan de regels later beginnen dan die van --recon: zijn de twee verwisseld?`,
  },
  tooLargeForLastMonth: (file) =>
    `${file} wordt in delen gelezen en --last-month heeft beide bestanden geheel nodig: geef bestanden onder 64 MB.`,
};
