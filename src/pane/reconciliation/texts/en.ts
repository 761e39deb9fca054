/** What the check says of files in English. */
import { pluralsOf } from '../../../messages/index.ts';
import type { IntakeTexts } from './intake-texts.ts';

const plural = pluralsOf('en');

export const en: IntakeTexts = {
  title: 'How the files were read',
  askTitle: 'One question before the file is read',
  askDates: (example, place) =>
    `${example} in ${place} may be month first or day first, and no other date of the file tells which.`,
  askDecimals: (example, place) =>
    `${example} in ${place} may be more than a thousand or a number with three decimals, and no other amount of the file tells which.`,
  choose: 'Choose…',
  labels: {
    kind: 'Kind',
    delimiter: 'Columns parted by',
    encoding: 'Encoding',
    dateOrder: 'Dates',
    decimalMark: 'Decimals',
  },
  kinds: {
    'licence-reconciliation': 'Licence-based reconciliation file',
    'usage-reconciliation': 'Usage-based reconciliation file',
    'new-commerce-reconciliation': 'New-commerce reconciliation file',
    'subscription-list': 'Subscription list',
    'price-list': 'Price list',
    'offer-matrix': 'Offer matrix',
    'invoice-totals': 'Invoice totals',
    'open-invoices': 'Open invoices',
    payments: 'Payments',
    'request-log': 'Log of requests',
    'billed-revenue': 'Billed revenue',
    'incentive-statement': 'Incentive statement',
    unknown: 'Not recognised',
  },
  delimiters: { ',': 'comma ,', ';': 'semicolon ;', '\t': 'tab', '|': 'bar |' },
  encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE', 'windows-1252': 'Windows-1252' },
  dateOrders: { 'month-first': 'month first, 2/27/2020', 'day-first': 'day first, 27/2/2020' },
  decimalMarks: { dot: 'dot, 1,234.50', comma: 'comma, 1.234,50' },
  by: {
    said: 'you chose it',
    proved: 'seen in the cells',
    'partner-center': 'as Partner Center writes',
    nobody: 'no cell needs it',
    guessed: 'a guess, since the text is no UTF-8',
  },
  workbook: (sheet, sheets) =>
    sheets === 1 ? `Excel workbook, sheet “${sheet}”` : `Excel workbook, sheet “${sheet}” of ${sheets}`,
  notRead: (sheets) => `Same columns, not read: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}`,
  sheet: 'Sheet of this workbook',
  uses: {
    checked: 'its lines were checked',
    compared: 'the lines were held against it',
    broken: 'left out: part of it cannot be read',
    carried: 'its owners, notes and statuses go on in the report',
    'last-month': 'what changed since is told by it',
    'not-last-month': 'left out: it is no earlier file of the same bill that can be read whole',
    unused: 'not used by this check',
  },
  lastMonth: {
    label: 'Last month’s file (optional)',
    hint: 'What changed since is told by cause.',
    choose: 'Choose last month’s file…',
    remove: 'Remove',
    sheet: 'or a sheet of this workbook',
    none: 'None',
  },
  openSheets: 'Sheets of this workbook',
  openSheetsLead: 'Choose what the lines are held against, then drop the file or check a sheet.',
  notUsed: 'Not used',
  checkSheet: (sheet) => `Check the sheet “${sheet}”`,
  billingDay: 'Billing date',
  billingDayBy: {
    said: 'you said so',
    name: 'from the name of the file',
    nobody: 'without it nobody can say whether a line is missing',
  },
  notChecked: 'Not checked',
  silent: (count) =>
    plural(count, { one: '# subscription rightly without a line', other: '# subscriptions rightly without a line' }),
  report: 'Write the report into this workbook',
  reportLead: 'Summary, exceptions, events and every step as new sheets. No sheet of yours changes.',
  reporting: 'Writing the report…',
  stop: 'Stop',
  disabled: (column, reasons) => `The file has no column ${column}: not looked for: ${reasons}.`,
  noTieOut: (column) => `The file has no column ${column}: it cannot be tied to an invoice.`,
  onlyOpen: (lines, written) =>
    `${plural(lines, { one: '# line is', other: '# lines are' })} more than a sheet takes here: ${written} of those that do not simply tie ${plural(written, { one: 'was', other: 'were' })} written.`,
  tieOut: {
    title: (currency) => `Tie-out ${currency}`,
    verdicts: {
      ties: 'Ties',
      'ties-within-rounding': 'Ties within rounding',
      'does-not-tie': 'Does not tie',
      'not-checked': 'Not checked',
    },
    unexplained: (amount) => `${amount} unexplained`,
    noInvoice: 'No invoice total: type it below, or give a sheet or a file with Currency and Total.',
    unreadable: 'Rows that could not be read may be missing from the sum.',
    from: (source) => `Invoice from ${source}`,
    typed: 'Invoice total as typed',
    rows: {
      invoice: 'Invoice',
      lines: 'Lines with tax',
      adjustments: 'Adjustments, on the invoice only',
      taxRounding: 'Tax rounding',
      unexplained: 'Unexplained',
    },
  },
  typedInvoice: {
    title: 'Invoice total',
    lead: 'As the invoice has it, with tax. What stands on the invoice and not in the file, such as a credit, is an adjustment; credits are negative.',
    currency: 'Currency',
    total: 'Total',
    adjustments: 'Adjustments',
    another: 'Another currency',
    tie: 'Tie to the file',
    notAnAmount: 'No amount as you write them',
    untied: (currency) =>
      currency === null
        ? 'The file holds several currencies: name the one of each invoice total.'
        : `The file has no line in ${currency}: its invoice total is tied to nothing.`,
  },
};
