/** A check saved as a file: days as year-month-day, amounts by the form chosen, negative amounts plain numbers. */
import { readFileSync } from 'node:fs';
import { createRulebook } from '../../src/billing/index.ts';
import { printCsv, readCsvBytes } from '../../src/hosts/files/index.ts';
import { fromSerial, toSerial } from '../../src/hosts/functions/index.ts';
import { checkCsv, formMarks } from '../../src/pane/reconciliation/check-csv.ts';
import { checkRows } from '../../src/pane/reconciliation/check-rows.ts';
import { textsOf } from '../../src/pane/texts/texts-of.ts';
import { readLicenceFile } from '../../src/sheets/index.ts';
import { reconcileLines } from '../../src/tasks/index.ts';
import type { CalendarDate } from '../../src/values/index.ts';
import { shippedPacks } from '../support/packs.ts';

const serials = {
  serialOf: (date: CalendarDate) => toSerial(date, 1900),
  dateOf: (serial: number) => fromSerial(serial, 1900),
};
const example = readFileSync('test/fixtures/recon-2020-02/example-2020-02-15.csv');
const { lines } = readLicenceFile(readCsvBytes(example, 'example.csv').table!);
const rulebook = createRulebook(shippedPacks());
const checks = reconcileLines(lines, { rulebook, prices: null, tolerance: null });
const texts = textsOf('en').check;

test.each(['comma-dot', 'semicolon-comma', 'tab-dot'] as const)('%s: a row a line, every figure a number', (form) => {
  const { headers, rows } = checkCsv(checkRows(checks, texts, serials.serialOf), serials.dateOf, form);
  expect(headers).toEqual(texts.columns);
  expect(rows).toHaveLength(lines.length);
  const amount = form === 'semicolon-comma' ? /^-?\d+,\d{2,}$/ : /^-?\d+\.\d{2,}$/;
  for (const row of rows) {
    expect(row[4]).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(row[7]).toMatch(amount);
  }
  const text = printCsv({ headers, rows }, formMarks[form].delimiter);
  expect(text.split('\r\n')[0]).toBe(headers.join(formMarks[form].delimiter));
  expect(text).not.toMatch(/'-\d/);
});
