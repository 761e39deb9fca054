/** What a reader sees without touching anything: Trace stays out of the way, and words that a person changes recolour. */
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../../../src/hosts/files/index.ts';
import { reportSpeaker } from '../../../../src/messages/index.ts';
import { reconcile, reportSheets } from '../../../../src/tasks/index.ts';
import { exampleFile, examplePrices, legacyRulebook } from '../../../tasks/reconcile/example.ts';

const beside = { matrix: null, list: null, billingDate: null, invoiceTotals: new Map() };
const reconciliation = reconcile({ file: exampleFile(), prices: examplePrices(), ...beside }, legacyRulebook());

describe.each(['en', 'it', 'sv', 'fr', 'nl'] as const)('a report in %s', (language) => {
  const speaker = reportSpeaker(language);
  const sheets = reportSheets(reconciliation, speaker, { inputs: [], rules: '', explain: () => null });
  const parts = unzipSync(writeXlsx(sheets));
  const partOf = (name: string): string => {
    const number = sheets.findIndex((sheet) => sheet.name === name) + 1;
    return strFromU8(parts[`xl/worksheets/sheet${number}.xml`]!);
  };

  test('Trace alone is hidden, and About says how to see it', () => {
    const book = strFromU8(parts['xl/workbook.xml']!);
    expect(book.match(/<sheet name="[^"]*"[^>]* state="hidden"/gu)?.map((sheet) => sheet.slice(0, 19))).toEqual([
      '<sheet name="Trace"',
    ]);
    expect(partOf('About')).toContain('Trace');
  });

  test('each word of Status and of Severity has a rule over its whole column', () => {
    const xml = partOf('Exceptions');
    const rows = sheets.find(({ name }) => name === 'Exceptions')!.rows.length;
    const blocks = xml.match(/<conditionalFormatting.*?<\/conditionalFormatting>/gu) ?? [];
    expect(blocks).toHaveLength(2);
    for (const words of [speaker.words.stable.status, speaker.words.stable.severity])
      expect(
        blocks.some((block) => Object.values(words).every((word) => block.includes(`<formula>&quot;${word}&quot;<`))),
      ).toBe(true);
    for (const block of blocks)
      expect(block).toMatch(new RegExp(`^<conditionalFormatting sqref="([A-Z]+)2:\\1(?:${rows + 1})"`, 'u'));
  });
});
