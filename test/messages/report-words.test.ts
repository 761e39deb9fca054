/** The fixed words of a report in five languages: whole, different, fit for a table and for a formula. */
import { reportSpeaker } from '../../src/messages/index.ts';
import { readOfferMatrix, readSubscriptionList } from '../../src/sheets/index.ts';
import { reconcile, reportSheets, type ReportCell, type ReportSheet, type ReportWords } from '../../src/tasks/index.ts';
import { parseDate, rational, zero } from '../../src/values/index.ts';
import { examplePrices, exampleTable, exampleFile, legacyRulebook } from '../tasks/reconcile/example.ts';

const languages = ['it', 'sv', 'fr', 'nl'] as const;

const rulebook = legacyRulebook();
const reconciliation = reconcile(
  {
    file: exampleFile(),
    prices: examplePrices(),
    matrix: readOfferMatrix(exampleTable('-offer-matrix')),
    list: readSubscriptionList(exampleTable('-subscriptions')),
    billingDate: parseDate('2020-02-15'),
    invoiceTotals: new Map([[null, { total: rational(899173n, 100n), tax: null, adjustments: zero, source: null }]]),
  },
  rulebook,
);

function sheetsIn(language: (typeof languages)[number] | 'en'): readonly ReportSheet[] {
  return reportSheets(reconciliation, reportSpeaker(language), {
    inputs: [{ use: 'reconciliation', file: 'example.csv', sha256: 'abc' }],
    rules: 'def',
    explain: (call) => {
      const outcome = rulebook.explain(call);
      return outcome.kind === 'value' ? outcome.trace : null;
    },
  });
}

const english = sheetsIn('en');
const textOf = (cell: ReportCell): string | null =>
  typeof cell === 'string' ? cell : cell !== null && 'say' in cell ? cell.say : null;
const formulaOf = (cell: ReportCell): string | null =>
  cell !== null && typeof cell === 'object' && 'formula' in cell ? (cell.formula ?? null) : null;

/** Words of the file, the rules and the sources stay; so do ids, codes, days and the words two languages share. */
const isKept = (text: string, column: string): boolean =>
  /^(Customer|Subscription|Offer|ChargeType|Reason|Rule|Version|Inputs|Profile|AlsoFit|Source|Field|Currency|LineIds|Key|Regime)$/.test(
    column,
  ) || !/\p{L}{3}/u.test(text.replace(/\b[a-z]+(?:_[a-z]+)+\b/gu, ''));

const commonWords = /\b(the|of|and|with|from|lines|invoice|total|not|checked|found|rows|amount)\b/i;

/** English that is ours: no title of a source, and no versions of rules. */
const isEnglish = (text: string | null): text is string =>
  text !== null && commonWords.test(text) && !text.startsWith('"');

/** Cited as the rules have them. */
const assumptions = english
  .find(({ name }) => name === 'About')!
  .rows.flatMap(([rule, text]) => {
    const what = textOf(rule ?? null);
    return what !== null && rulebook.signatures.some(({ name }) => name === what) ? [textOf(text ?? null)] : [];
  })
  .filter(isEnglish);

describe.each(languages)('in %s', (language) => {
  const sheets = sheetsIn(language);

  test('sheets, rows and formulas are those of the English report', () => {
    expect(sheets.map(({ name }) => name)).toEqual(english.map(({ name }) => name));
    expect(sheets.map(({ rows }) => rows.length)).toEqual(english.map(({ rows }) => rows.length));
    const formulas = (all: readonly ReportSheet[]) =>
      all.flatMap(({ rows }) => rows.flat().map((cell) => formulaOf(cell)?.replaceAll(/"[^"]*"/g, '""') ?? null));
    expect(formulas(sheets)).toEqual(formulas(english));
  });

  test('no caption stands twice in a table', () => {
    for (const { name, columns, form } of sheets) {
      if (form === 'page') continue;
      const captions = columns.map(({ caption }) => caption.toLowerCase());
      expect([name, new Set(captions).size]).toEqual([name, captions.length]);
    }
  });

  test('pages say nothing in English but what the rules and the sources say', () => {
    for (const name of ['Summary', 'About'] as const) {
      const [own, theirs] = [sheets, english].map((all) => all.find((sheet) => sheet.name === name)!.rows);
      const left = theirs!.flatMap((row, down) =>
        row.map(textOf).filter((text, at) => text === textOf(own![down]?.[at] ?? null) && isEnglish(text)),
      );
      expect(left).toEqual(name === 'About' ? assumptions : []);
    }
  });

  test('cells of tables are told in the language, but what is of the file or the rules', () => {
    const left = sheets.flatMap(({ name, rows, form }, which) => {
      const { columns } = english[which]!;
      if (form === 'page' || name === 'Deadlines') return [];
      const captions = columns.map(({ caption }) => caption);
      return rows.flatMap((row, down) =>
        row.flatMap((cell, across) => {
          const [own, theirs] = [textOf(cell), textOf(english[which]!.rows[down]?.[across] ?? null)];
          const stays = own === null || isKept(own, captions[across] ?? '') || /^[A-Z_]+$/.test(own);
          return !stays && own === theirs && !shared.has(own) ? [`${name}!${captions[across] ?? ''}: ${own}`] : [];
        }),
      );
    });
    expect([...new Set(left)]).toEqual([]);
  });

  test('no word by which a formula picks rows, or makes a verdict, breaks it', () => {
    const { stable, summary }: ReportWords = reportSpeaker(language).words;
    for (const word of Object.values(stable.status)) expect(word).not.toMatch(/[*?~"<>=!]/);
    for (const word of Object.values(summary.tie).flat()) expect(word).not.toMatch(/["!]/);
    const verdicts = [summary.tie.ties, summary.tie.withinRounding, ...summary.tie.doesNotTie];
    expect(new Set(verdicts).size).toBe(verdicts.length);
  });
});

/** Written the same in English and another of the languages. */
const shared = new Set(['total', 'neutral', 'overlap', 'period', 'Status', 'Verdict', 'Open', 'Direction']);
