/** English sentences for what is wrong with a file or a sheet: what was found, and what was expected. */
import type { CellExpectation, SheetKind, SheetProblems } from '../sheets/index.ts';
import type { Catalog } from './catalog.ts';
import { pluralsOf } from './plural.ts';

const plural = pluralsOf('en');

const kinds: Readonly<Record<SheetKind, string>> = {
  'licence-reconciliation': 'a licence-based reconciliation file',
  'usage-reconciliation': 'a usage-based reconciliation file',
  'new-commerce-reconciliation': 'a new-commerce reconciliation file',
  'offer-matrix': 'an offer matrix',
  'price-list': 'a price list',
  'open-invoices': 'a list of open invoices',
  'invoice-totals': 'a list of invoice totals',
  payments: 'a list of payments',
  'request-log': 'a log of allocation requests',
  'billed-revenue': 'a list of billed revenue',
  'incentive-statement': 'a statement of incentives paid',
  'subscription-list': 'a subscription list',
};

/** What a file is, and what to do with it. */
const otherFiles: Readonly<Record<SheetProblems['file-not-text']['found'], readonly [is: string, instead: string]>> = {
  archive: ['an archive', 'Unpack it and choose the file in it.'],
  'other-workbook': ['a workbook of an old or another program', 'Open it in its program and save it as .xlsx.'],
  locked: ['an Excel workbook with a password', 'Take its password off in Excel and save it.'],
  document: ['a document of another program', 'Choose the file that holds the lines.'],
  pdf: ['a PDF', 'Choose the file with its lines; a PDF shows the bill only.'],
  picture: ['a picture', 'Choose the file with its lines; a picture shows them only.'],
  'web-page': ['a web page', 'A page to sign in was perhaps saved in place of the file: download it again.'],
  xml: ['XML', 'Open it in Excel and save it as .xlsx.'],
  json: ['JSON', 'Download the file as CSV.'],
  'nul-bytes': ['damaged or binary (it holds bytes that no text has)', 'Download it again.'],
};

const wanted: Readonly<Record<CellExpectation['kind'], string>> = {
  date: 'a date',
  amount: 'an amount',
  share: 'a share of the whole',
  count: 'a whole number',
  text: 'a text',
};

const forms = ({ kind, forms: written }: CellExpectation): string =>
  written.length === 0 ? wanted[kind] : `${wanted[kind]} such as ${written.join(' or ')}`;

const notThat = ({ found, expected }: { readonly found: string; readonly expected: CellExpectation }): string =>
  `"${found}" is not ${wanted[expected.kind]}. Write ${forms(expected)}.`;

export const enSheets = {
  'file-empty': ({ found }) =>
    found === 'nothing'
      ? 'The file is empty. A header row and at least one row are expected.'
      : 'There is a header but no row under it. At least one row is expected.',
  'file-too-large': ({ found, expected }) =>
    `The file has ${found} bytes; at most ${expected.mostBytes} can be read here. Split it, or use the command line.`,
  'file-not-text': ({ found }) => {
    const [is, instead] = otherFiles[found];
    return `The file is ${is}, not CSV or an open Excel workbook (.xlsx). ${instead}`;
  },
  'workbook-damaged': ({ found }) =>
    found === null
      ? 'The workbook is damaged: it ends early or its list of parts is broken. Save or download it again.'
      : `The workbook is damaged: its part ${found} cannot be read. Open it in Excel and save it again, or download it again.`,
  'workbook-too-large': ({ what, found, expected }) =>
    what === 'cells'
      ? `The sheet has more than ${expected.most} cells. Split it, or save it as CSV.`
      : `The workbook unpacks to ${found} bytes; at most ${expected.most} can be read. Save its sheet as CSV.`,
  'formula-not-computed': () =>
    'The cell holds a formula without a value. Open the workbook in Excel, let it compute, and save it.',
  'cell-error': ({ found }) =>
    `The cell holds the error ${found}. Correct its formula, or write the value, and save the file again.`,
  'dates-turned': ({ found }) =>
    `Some days are texts such as ${found}, all others fall on the 12th of a month or before: a program with another order of day and month has turned them around. Give the file as it was downloaded, not opened and saved; where its days are right, say how they are written, on the command line --date-order month-first or day-first.`,
  'quote-broken': ({ found }) =>
    found === 'not-closed'
      ? 'A quoted cell begins here and never ends. Add the closing quote.'
      : 'Text follows a closing quote. Double the quotes that belong to the cell.',
  'row-no-line': ({ found }) =>
    found === 'no-names'
      ? 'This row has none of the names and days that a line needs. Take it out, or fill in its cells; a total is left out by itself where it adds up the rows above.'
      : 'No day and no number of this row can be read: perhaps it is a second header. Take it out.',
  'row-left-out': ({ found }) =>
    found === 'total'
      ? 'This row adds up the rows above: it is a total and was left out.'
      : 'This row holds only a text and was left out.',
  'row-ragged': ({ found, expected }) =>
    `This row has ${plural(found, { one: '# cell', other: '# cells' })}, the header has ${expected}. Give the row as many cells as there are columns.`,
  'sheet-not-recognised': ({ sheet, expected }) =>
    `This is not ${kinds[sheet]}: ${expected.join(', ')} ${plural(expected.length, { one: 'is', other: 'are' })} missing. Choose the file as it was downloaded.`,
  'column-twice': ({ column, found }) =>
    `${column} was found twice (${found.join(', ')}). The first is read; rename the other.`,
  'date-order-unknown': ({ found }) =>
    `${found} may be month first or day first, and no other date of this file tells which. Say which: on the command line --date-order month-first or day-first, or write dates as 2019-10-29.`,
  'decimal-mark-unknown': ({ found }) =>
    `${found} may be more than a thousand or a number with three decimals, and no other amount of this file tells which. Say which: on the command line --decimal dot or comma.`,
  'cell-empty': ({ expected }) => `The cell is empty. Write ${forms(expected)}.`,
  'cell-not-a-date': notThat,
  'cell-not-an-amount': notThat,
  'cell-not-a-share': notThat,
  'cell-not-a-count': notThat,
  'end-before-start': ({ found, expected }) =>
    `${found} is before the start, ${expected.notBefore}. Correct one of the two dates.`,
  'id-digits-lost': ({ found }) =>
    `${found} was held as a number and has lost digits. Format the column as text and load the file again.`,
  'frequency-unknown': ({ found, expected }) =>
    `"${found}" is no billing frequency known here. Write ${expected.join(' or ')}.`,
  'status-unknown': ({ found, expected }) =>
    `"${found}" is no status known here. Write ${expected.join(' or ')}; it counts as not active.`,
  'invoice-twice': ({ found }) =>
    `Invoice ${found} stands in an earlier row already. The first is read; take this row out or correct its number.`,
  'invoice-parts-differ': ({ found, expected }) =>
    `Subtotal, tax and adjustments of this invoice are ${expected.sum}, its total is ${found}. The total is used; correct the one that is wrong.`,
  'payment-not-positive': ({ found }) => `${found} is no payment. Write the unallocated amount, above 0.`,
  'subscription-twice': ({ found, expected }) =>
    `Subscription ${found} stands in row ${expected.onlyInRow} already, which is the one that is read. Take one of the two out.`,
  'price-ambiguous': ({ offerId, found }) =>
    `Offer ${offerId} has several prices from the same day: ${found.join(', ')}. None is used; take all but one out.`,
} satisfies Catalog<SheetProblems>;
