/** What a reconciliation says in a terminal, in Swedish. */
import { pluralsOf } from '../plural.ts';
import type { TerminalTexts } from './terminal-texts.ts';

const plural = pluralsOf('sv');

export const sv: TerminalTexts = {
  file: (name, rows, layout) =>
    `${name}: ${plural(rows, { one: '# rad', other: '# rader' })}, layout ${layout ?? 'okänd'}`,
  noCurrency: 'utan valuta',
  total: (currency, amount, invoice) => `${currency}: totalt ${amount}, ${invoice}`,
  noInvoice: 'ingen fakturasumma angiven',
  invoice: {
    total: 'faktura',
    adjustments: 'justeringar',
    taxRounding: 'avrundning av momsen',
    unexplained: 'oförklarat',
  },
  verdicts: {
    ties: 'stämmer',
    'ties-within-rounding': 'stämmer inom avrundning',
    'does-not-tie': 'stämmer inte',
    'not-checked': 'inte kontrollerat',
  },
  findings: (count) =>
    count === 0 ? 'Ingen avvikelse.' : plural(count, { one: '# avvikelse:', other: '# avvikelser:' }),
  silent: (count) =>
    plural(count, {
      one: '# årsprenumeration som med rätta saknar rad.',
      other: '# årsprenumerationer som med rätta saknar rad.',
    }),
  wholeFile: 'hela filen',
  row: (row) => `rad ${row}`,
  notJudged: (row, sentence) => `Inte bedömd, rad ${row}: ${sentence}`,
  notChecked: (sentence) => `Inte kontrollerat: ${sentence}`,
  rounding: (fits, of, profile) =>
    `Avrundning: ${fits} av ${plural(of, { one: '# rad för del av period', other: '# rader för del av period' })} följer ${profile}.`,
  carried: (file, known, gone) =>
    `${file}: ${plural(known, { one: '# känd sedan tidigare', other: '# kända sedan tidigare' })}, ${plural(gone, { one: '# borta', other: '# borta' })}`,
  age: (months) => plural(months, { one: '# månad', other: '# månader' }),
  previous: {
    damaged: (file) => `${file} är en skadad arbetsbok: den tar slut för tidigt eller dess delar hör inte ihop.`,
    tooLarge: (file) => `${file} blir uppackad större än någon arbetsbok med svar; den lästes inte.`,
    notOurs: (file, why) => `${file} är inget svar från tieout reconcile --out: ${why}.`,
    noWorkbook: 'det är ingen Excel-arbetsbok',
    noSheet: 'bladet Exceptions saknas',
    lacks: (sheet, columns) => `bladet ${sheet} saknar kolumnen ${columns}`,
    later: (file, day, billingDate) =>
      `${file} gäller ${day}, efter filens faktureringsdatum ${billingDate}: inget därifrån kan föras vidare.`,
  },
  sinceLastMonth: ({ currency, file, start, end, changes }) =>
    `${currency}: ${start} i ${file}, nu ${end}: ${changes === '' ? 'ingenting har ändrats' : changes}.`,
  notLastMonth: {
    usage: (file) =>
      `--last-month är ${file}: vad som har ändrats sägs om licensbaserade filer och new commerce, inte om användning.`,
    'other-kind': (file) => `--last-month är ${file}, en fil av annat slag: ange förra månadens fil för samma faktura.`,
    'no-lines': (file) => `--last-month är ${file}, som inte har någon rad: det finns inget att jämföra med.`,
    later: (file) => `--last-month är ${file}, vars rader börjar senare än raderna i --recon: är de två förväxlade?`,
  },
  tooLargeForLastMonth: (file) =>
    `${file} läses i delar, och --last-month behöver båda filerna hela: ange filer under 64 MB.`,
};
