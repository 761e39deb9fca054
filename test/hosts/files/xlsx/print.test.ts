/** A report on paper: one page wide, landscape, its title and its captions on every sheet, and nothing cut. */
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../../../src/hosts/files/index.ts';
import { reportSpeaker } from '../../../../src/messages/index.ts';
import { readOfferMatrix, readSubscriptionList } from '../../../../src/sheets/index.ts';
import { reconcile, reportSheets, type ReportSheet } from '../../../../src/tasks/index.ts';
import { parseDate } from '../../../../src/values/index.ts';
import { exampleFile, examplePrices, exampleTable, legacyRulebook } from '../../../tasks/reconcile/example.ts';

const rulebook = legacyRulebook();
const file = exampleFile();
const reconciliation = reconcile(
  {
    file: { ...file, table: { ...file.table, source: 'Q&A <2020>.csv' } },
    prices: examplePrices(),
    matrix: readOfferMatrix(exampleTable('-offer-matrix')),
    list: readSubscriptionList(exampleTable('-subscriptions')),
    billingDate: parseDate('2020-02-15'),
    invoiceTotals: new Map(),
  },
  rulebook,
);

interface Written {
  readonly sheet: ReportSheet;
  readonly xml: string;
}

function written(language: 'en' | 'it' | 'sv' | 'fr' | 'nl'): {
  readonly book: string;
  readonly sheets: readonly Written[];
} {
  const sheets = reportSheets(reconciliation, reportSpeaker(language), {
    inputs: [],
    rules: '',
    explain: (call) => {
      const outcome = rulebook.explain(call);
      return outcome.kind === 'value' ? outcome.trace : null;
    },
  });
  const parts = unzipSync(writeXlsx(sheets));
  const part = (name: string): string => strFromU8(parts[name]!);
  const each = sheets.map((sheet, index) => ({ sheet, xml: part(`xl/worksheets/sheet${index + 1}.xml`) }));
  return { book: part('xl/workbook.xml'), sheets: each };
}

const tablesOf = ({ sheets }: { readonly sheets: readonly Written[] }) =>
  sheets.filter(({ sheet }) => sheet.form !== 'page');

describe.each(['en', 'it', 'sv', 'fr', 'nl'] as const)('in %s', (language) => {
  const whole = written(language);

  test('every sheet is one page wide on A4 across, with its name and its page below', () => {
    for (const { xml } of whole.sheets) {
      expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="\d+"\/>/);
      expect(xml).toContain('<oddFooter>&amp;L&amp;F&amp;C&amp;A&amp;R&amp;P / &amp;N</oddFooter>');
    }
  });

  test('a heading over figures on Summary is not cut at its beginning', () => {
    const { sheet } = whole.sheets.find(({ sheet: { name } }) => name === 'Summary')!;
    for (const row of sheet.rows)
      for (const [at, cell] of row.entries())
        if (cell !== null && typeof cell === 'object' && 'say' in cell && cell.look === 'figures-heading')
          expect(sheet.columns[at]!.width).toBeGreaterThan(cell.say.length + 1);
  });

  test('captions repeat on every sheet of paper, under the title of the report', () => {
    for (const { sheet, xml } of tablesOf(whole)) {
      expect(whole.book).toContain(`>'${sheet.name}'!$1:$1</definedName>`);
      expect(/<oddHeader>(.*?)<\/oddHeader>/.exec(xml)?.[1]).toMatch(/^&amp;L\S.*Q&amp;&amp;A &lt;2020&gt;\.csv$/);
    }
  });

  test('a text longer than its column breaks into as many lines as its row is high', () => {
    const wrapped = new Set<number>();
    for (const { sheet, xml } of tablesOf(whole)) {
      const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
      const rows = [...xml.matchAll(/<row r="(\d+)"(?: ht="(\d+)" customHeight="1")?>(.*?)<\/row>/g)].slice(1);
      for (const [, number, height = '15', cells] of rows) {
        const texts = sheet.rows[Number(number) - 2]!.map((cell) => (typeof cell === 'string' ? cell : ''));
        for (const [at, text] of texts.entries()) {
          const lines = Math.ceil(text.length / widths[at]!);
          if (lines > 1) wrapped.add(Number(number));
          expect([sheet.name, text, Number(height) >= lines * 15]).toEqual([sheet.name, text, true]);
        }
        expect(cells).not.toBe('');
      }
    }
    expect(wrapped.size).toBeGreaterThan(5);
  });
});

test('what goes on paper of the exceptions ends with what to do, and the rest is for the screen', () => {
  const { book, sheets } = written('en');
  const { sheet, xml } = sheets.find(({ sheet: { name } }) => name === 'Exceptions')!;
  const area = /Print_Area" localSheetId="3">'Exceptions'!\$A\$1:\$([A-Z]+)\$(\d+)</.exec(book)!;
  expect(sheet.columns[area[1]!.charCodeAt(0) - 65]!.caption).toBe('NextStep');
  expect(Number(area[2])).toBe(sheet.rows.length + 1);
  expect(xml).toContain(
    '<formula1>&quot;Open,Explained,Disputed,Accepted,Waiting&quot;</formula1></dataValidation></dataValidations>',
  );
});
