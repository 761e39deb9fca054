/** What a reconciliation says in a terminal, in English. */
import { pluralsOf } from '../plural.ts';
import type { TerminalTexts } from './terminal-texts.ts';

const plural = pluralsOf('en');

export const en: TerminalTexts = {
  file: (name, rows, layout) =>
    `${name}: ${plural(rows, { one: '# row', other: '# rows' })}, layout ${layout ?? 'unknown'}`,
  noCurrency: 'no currency',
  total: (currency, amount, invoice) => `${currency}: total ${amount}, ${invoice}`,
  noInvoice: 'no invoice total given',
  invoice: {
    total: 'invoice',
    adjustments: 'adjustments',
    taxRounding: 'rounding of the tax',
    unexplained: 'unexplained',
  },
  verdicts: {
    ties: 'ties',
    'ties-within-rounding': 'ties within rounding',
    'does-not-tie': 'does not tie',
    'not-checked': 'not checked',
  },
  findings: (count) => (count === 0 ? 'No finding.' : plural(count, { one: '# finding:', other: '# findings:' })),
  silent: (count) =>
    plural(count, {
      one: '# annual subscription rightly without a row.',
      other: '# annual subscriptions rightly without a row.',
    }),
  wholeFile: 'the whole file',
  row: (row) => `row ${row}`,
  notJudged: (row, sentence) => `Not judged, row ${row}: ${sentence}`,
  notChecked: (sentence) => `Not checked: ${sentence}`,
  rounding: (fits, of, profile) =>
    `Rounding: ${fits} of ${plural(of, { one: '# prorated row fits', other: '# prorated rows fit' })} ${profile}.`,
  carried: (file, known, gone) => `${file}: ${known} known again, ${gone} gone`,
  age: (months) => plural(months, { one: '# month', other: '# months' }),
  previous: {
    damaged: (file) => `${file} is a damaged workbook: it ends early or its parts do not fit together.`,
    tooLarge: (file) => `${file} unpacks to more than a workbook of answers ever is; it was not read.`,
    notOurs: (file, why) => `${file} is no answer of tieout reconcile --out: ${why}.`,
    noWorkbook: 'it is no Excel workbook',
    noSheet: 'it has no sheet Exceptions',
    lacks: (sheet, columns) => `its sheet ${sheet} has no column ${columns}`,
    later: (file, day, billingDate) =>
      `${file} tells of ${day}, later than the billing date ${billingDate} of the file: nothing of it can be carried on.`,
  },
  sinceLastMonth: ({ currency, file, start, end, changes }) =>
    `${currency}: ${start} in ${file}, now ${end}: ${changes === '' ? 'nothing changed' : changes}.`,
  notLastMonth: {
    usage: (file) =>
      `--last-month is ${file}: what changed is told of licence-based and new-commerce files, not of usage.`,
    'other-kind': (file) => `--last-month is ${file}, a file of another kind: name last month’s file of the same bill.`,
    'no-lines': (file) => `--last-month is ${file}, which has no line: there is nothing to compare with.`,
    later: (file) => `--last-month is ${file}, whose lines begin later than those of --recon: were the two exchanged?`,
  },
  tooLargeForLastMonth: (file) =>
    `${file} is read in parts, and --last-month needs all of both files: give files below 64 MB.`,
};
