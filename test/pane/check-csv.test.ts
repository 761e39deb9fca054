/** A check saved as a file: days as year-month-day, amounts by the form chosen, negative amounts plain numbers. */
import { readFileSync } from 'node:fs';
import { printCsv } from '../../src/hosts/files/index.ts';
import { fromSerial } from '../../src/hosts/functions/index.ts';
import { checkCsv, formMarks } from '../../src/pane/reconciliation/check-csv.ts';
import { en } from '../../src/pane/texts/en.ts';
import { checkInMemory } from '../support/check-in-memory.ts';
import { fakeWorkbook } from '../support/fake-workbook.ts';

const example = readFileSync('test/fixtures/recon-2020-02/example-2020-02-15.csv');
const texts = en.check;

test.each(['comma-dot', 'semicolon-comma', 'tab-dot'] as const)(
  '%s: a row a line, every figure a number',
  async (form) => {
    const { outcome } = await checkInMemory(fakeWorkbook(), { files: [new File([example], 'example.csv')] });
    if (outcome.kind !== 'checked' || outcome.checkSheet === null) throw new Error('the file was refused');
    const cells = outcome.written.at(-1)?.cells ?? [];
    const { formats } = outcome.checkSheet;
    const { headers, rows } = checkCsv({ cells, formats }, (serial) => fromSerial(serial, 1900), form);
    expect(headers).toEqual(texts.columns);
    expect(rows).toHaveLength(36);
    const amount = form === 'semicolon-comma' ? /^-?\d+,\d{2,}$/ : /^-?\d+\.\d{2,}$/;
    for (const row of rows) {
      expect(row[4]).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(row[7]).toMatch(amount);
    }
    const text = printCsv({ headers, rows }, formMarks[form].delimiter);
    expect(text.split('\r\n')[0]).toBe(headers.join(formMarks[form].delimiter));
    expect(text).not.toMatch(/'-\d/);
  },
);
