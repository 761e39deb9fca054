/** FX: an amount of new commerce that follows another exchange rate than its row shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRulebook } from '../../../../src/billing/index.ts';
import type { CorePack } from '../../../../src/language/index.ts';
import { findingSentence } from '../../../../src/messages/index.ts';
import { readNewCommerceFile } from '../../../../src/sheets/index.ts';
import { reconcile, tellFinding } from '../../../../src/tasks/index.ts';
import { newCommerceTable } from '../../../sheets/other-tables.ts';

const pack = JSON.parse(readFileSync(join(__dirname, '../../../../generated/new-commerce.json'), 'utf8')) as CorePack;
const rulebook = createRulebook([pack]);

/** A month of ten licences at 10.00, priced in dollars and billed in euro. */
const line = (rate: string, subtotal: string, pricing = 'USD') => ({
  ...{ ChargeType: 'new', ChargeStartDate: '1/1/2022', ChargeEndDate: '1/31/2022', BillingFrequency: 'Monthly' },
  ...{ SubscriptionStartDate: '1/1/2022', UnitPrice: '10', Quantity: '10', BillableQuantity: '10' },
  ...{ Subtotal: subtotal, TaxTotal: '0', Total: subtotal, Currency: 'EUR' },
  ...{ PricingCurrency: pricing, PCToBCExchangeRate: rate },
});

const findings = (...lines: readonly ReturnType<typeof line>[]) =>
  reconcile(
    {
      file: readNewCommerceFile(newCommerceTable(...lines.map((each, row) => ({ ...each, OrderId: String(row) })))),
      prices: null,
      matrix: null,
      list: null,
      billingDate: null,
      invoiceTotals: new Map(),
    },
    rulebook,
  ).currencies.flatMap((part) => part.findings.map((finding) => tellFinding(finding, part.currency)));

const fx = (of: ReturnType<typeof findings>) =>
  of
    .filter(({ code }) => code === 'FX')
    .map(({ row, expected, actual, details }) => ({ row, expected, actual, details }));

test('a row billed by the rate of another row is told with both rates', () => {
  const found = findings(line('0.9', '90.00'), line('0.92', '92.00'), line('0.9', '92.00'));
  expect(fx(found)).toEqual([
    { row: 3, expected: '90.00', actual: '92.00', details: { expectedRate: '0.9', actualRate: '0.92' } },
  ]);
  expect(findingSentence(found.find(({ code }) => code === 'FX')!)).toContain('0.92');
});

test('a row that was not exchanged at all is told so', () => {
  expect(fx(findings(line('0.9', '90.00'), line('0.9', '100.00')))).toEqual([
    { row: 2, expected: '90.00', actual: '100.00', details: { expectedRate: '0.9', actualRate: '1' } },
  ]);
});

test('a rate that no row shows, or that is of other currencies, explains nothing', () => {
  expect(fx(findings(line('0.9', '90.00'), line('0.9', '92.00')))).toEqual([]);
  expect(fx(findings(line('0.92', '92.00', 'GBP'), line('0.9', '92.00')))).toEqual([]);
});
