/** The invoice typed in the pane: read as the person writes numbers, tied before files and sheets, told on Summary. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { typedInvoices } from '../../src/pane/reconciliation/invoice/typed-invoice.ts';
import { writeReport } from '../../src/pane/reconciliation/write-report.ts';
import { amountTyped } from '../../src/pane/settings/amount-typed.ts';
import { printDecimal } from '../../src/values/index.ts';
import { checkInMemory } from '../support/check-in-memory.ts';
import { fakeWorkbook } from '../support/fake-workbook.ts';

const folder = resolve('test/fixtures/recon-2020-02');
const fileOf = (name: string): File => new File([readFileSync(resolve(folder, name))], name);
const invoiceFile = new File(['Currency,Total\nEUR,100.00\n'], 'invoice.csv');

async function checked(texts: Parameters<typeof typedInvoices>[0], ...more: readonly File[]) {
  const files = [fileOf('example-2020-02-15.csv'), ...more];
  const { outcome } = await checkInMemory(fakeWorkbook(), { files, invoices: typedInvoices(texts, 'de-DE') });
  if (outcome.kind !== 'checked') throw new Error('the file was refused');
  return outcome;
}

async function summaryOf(outcome: Awaited<ReturnType<typeof checked>>): Promise<string> {
  const workbook = fakeWorkbook();
  await writeReport(outcome, workbook, { signal: new AbortController().signal, tell: () => undefined });
  return JSON.stringify(await workbook.read('Summary'));
}

test.each([
  ['12,400.17', 'en-GB', '12400.17'],
  ['1,234', 'en-GB', '1234.00'],
  ['12.400,17', 'de-DE', '12400.17'],
  ['-118,2', 'de-DE', '-118.20'],
  ['12 400,17', 'fr-FR', '12400.17'],
  ['12\u202f400.17', 'fr-FR', '12400.17'],
  ['12’400.17', 'de-CH', '12400.17'],
  ['12.400,17', 'en-GB', null],
  ['1.234,567', 'de-DE', null],
  ['12,40,17', 'en-GB', null],
  ['EUR', 'en-GB', null],
] as const)('%s written as %s', (text, numbers, read) => {
  const amount = amountTyped(text, numbers);
  expect(amount === null ? null : printDecimal(amount, 2)).toBe(read);
});

test('U-10: a typed total ties the file, its adjustments in their own operand, and Summary says it was typed', async () => {
  const before = await checked([{ currency: '', total: '8.873,53', adjustments: '' }]);
  const [{ tieOut } = { tieOut: null }] = before.tied;
  expect(tieOut).toMatchObject({ verdict: 'ties', invoiceSource: null });
  const after = await checked([{ currency: 'eur', total: '8.823,53', adjustments: '-50,00' }], invoiceFile);
  expect(after.tied.map(({ tieOut: tied }) => tied.verdict)).toEqual(['ties']);
  const summary = await summaryOf(after);
  expect(summary).toContain('Invoice total, typed');
  expect(summary).toContain('-50');
});

test('adjustments alone belong to the invoice of the file, and Summary names the file', async () => {
  const outcome = await checked([{ currency: '', total: '', adjustments: '-8.773,53' }], invoiceFile);
  expect(outcome.tied.map(({ tieOut }) => tieOut.verdict)).toEqual(['ties']);
  expect(await summaryOf(outcome)).toContain('Invoice total, from invoice.csv');
});

test('a total in a currency that the file does not hold is told, and tied to nothing', async () => {
  const outcome = await checked([{ currency: 'usd', total: '1', adjustments: '' }]);
  expect(outcome.untied).toEqual(['USD']);
  expect(outcome.tied.map(({ tieOut }) => tieOut.verdict)).toEqual(['not-checked']);
});
