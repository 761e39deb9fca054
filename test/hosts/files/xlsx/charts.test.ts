/** Charts of a written workbook, as their XML: well-formed, tied to sheets and cells that are there, the same bytes again. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { writeXlsx } from '../../../../src/hosts/files/index.ts';
import { columnLetter, type SheetChart } from '../../../../src/sheets/index.ts';
import type { ReportCell, ReportSheet } from '../../../../src/tasks/index.ts';
import { parseDecimal, rational, zero } from '../../../../src/values/index.ts';

const money = (text: string): ReportCell => ({ money: parseDecimal(text)! });
const count = (whole: number): ReportCell => ({ count: rational(BigInt(whole), 1n) });

const placed = { row: 0, column: 0, rows: 20 };

const stacked: SheetChart = {
  shape: 'stacked-columns',
  title: 'Lines & "invoice", EUR',
  alt: 'No line explains <118.20>.',
  categories: { row: 2, column: 1, rows: 3 },
  series: [
    {
      caption: { row: 1, column: 2, rows: 1 },
      values: { row: 2, column: 2, rows: 3 },
      tone: 'unseen',
      inLegend: false,
    },
    { caption: { row: 1, column: 3, rows: 1 }, values: { row: 2, column: 3, rows: 3 }, tone: 'charge', inLegend: true },
  ],
  figures: 'money',
  scale: null,
  place: placed,
};

const bars: SheetChart = {
  ...stacked,
  shape: 'bars',
  title: 'Types, EUR',
  series: [
    { caption: { row: 1, column: 4, rows: 1 }, values: { row: 2, column: 4, rows: 3 }, tone: 'credit', inLegend: true },
  ],
  figures: 'count',
  scale: { least: zero, most: rational(12n, 1n) },
};

const page = (name: string, charts: readonly SheetChart[]): ReportSheet => ({
  name,
  form: 'page',
  columns: ['A', 'B', 'C', 'D', 'E'].map((caption) => ({ caption, width: 20 })),
  rows: [
    ['Title'],
    [null, 'Step', 'Base', { say: 'Adds' }, 'Lines'],
    [null, '=1+1', null, money('-7342.23'), count(3)],
    [null, { say: 'Tax 1', formula: 'B3&" "&FIXED(D3,2)' }, money('7342.23'), money('1531.30'), null],
    [null, 'Café & <Söhne>', money('8873.53'), money('0.01'), count(5)],
  ],
  charts,
  pageBreaks: [3],
});

const table: ReportSheet = { name: 'Lines', columns: [{ caption: 'Id', width: 9 }], rows: [['x']] };
const sheets = [table, page("It's charts", [stacked, bars]), page('More', [bars])];
const parts = unzipSync(writeXlsx(sheets));
const text = (path: string): string => strFromU8(parts[path]!);

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Elements in their order; throws where the XML is not well-formed. */
function elementsOf(xml: string): readonly Element[] {
  const parser = new SaxesParser();
  const [all, open]: [Element[], Element[]] = [[], []];
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes, text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return all;
}

const charts = Object.keys(parts).filter((path) => path.startsWith('xl/charts/'));

test('every part is well-formed, and every part of a chart has its type', () => {
  const types = elementsOf(text('[Content_Types].xml')).map(({ attributes }) => attributes['PartName']);
  for (const path of Object.keys(parts)) expect(elementsOf(text(path)).length).toBeGreaterThan(0);
  expect(charts).toHaveLength(3);
  for (const path of [...charts, 'xl/drawings/drawing2.xml', 'xl/drawings/drawing3.xml'])
    expect(types).toContain(`/${path}`);
});

test('every relation leads to a part that is there, and every reference to a relation', () => {
  const relations = Object.keys(parts).filter((path) => path.endsWith('.rels'));
  for (const path of relations) {
    const own = path.replace('_rels/', '').replace(/\.rels$/, '');
    const all = elementsOf(text(path)).filter(({ name }) => name === 'Relationship');
    for (const { attributes } of all) expect(Object.keys(parts)).toContain(attributes['Target']!.slice(1));
    if (parts[own] === undefined) continue;
    const asked = elementsOf(text(own)).flatMap(({ attributes }) => attributes['r:id'] ?? []);
    const given = all.map(({ attributes }) => attributes['Id']!);
    for (const id of asked) expect(given).toContain(id);
  }
});

const shown = (cell: ReportCell | undefined): string | null => {
  if (cell === null || cell === undefined || typeof cell === 'string') return cell ?? null;
  if ('say' in cell) return cell.say;
  const value = 'money' in cell ? cell.money : 'count' in cell ? cell.count : zero;
  return String(Number(value.n) / Number(value.d));
};

test.each(charts)('%s draws cells that are there, and remembers what they show', (path) => {
  const elements = elementsOf(text(path));
  const references = elements.flatMap((element, at) => (element.name === 'c:f' ? [[element.text, at] as const] : []));
  expect(references.length).toBeGreaterThan(2);
  for (const [address, at] of references) {
    const [, quoted = '', letter = '', from = '', to = from] =
      /^'((?:[^']|'')+)'!\$([A-Z])\$(\d+)(?::\$[A-Z]\$(\d+))?$/.exec(address)!;
    const sheet = sheets.find(({ name }) => name === quoted.replaceAll("''", "'"))!;
    const column = sheet.columns.findIndex((_, index) => columnLetter(index) === letter);
    const rows = sheet.rows.slice(Number(from) - 1, Number(to));
    expect(rows).toHaveLength(Number(to) - Number(from) + 1);
    const end = references.find(([, later]) => later > at)?.[1] ?? elements.length;
    const cached = elements.slice(at, end);
    const points = cached.flatMap((element, index) =>
      element.name === 'c:pt' ? [[Number(element.attributes['idx']), cached[index + 1]!.text] as const] : [],
    );
    const cells = rows.flatMap((row, index) => {
      const said = shown(row[column]);
      return said === null ? [] : [[index, said] as const];
    });
    const plain = points.map(([index, said]) => [index, /^-?[\d.]+$/.test(said) ? String(Number(said)) : said]);
    expect(plain).toEqual(cells);
  }
});

test('one scale a chart, and never a pie', () => {
  for (const path of charts) {
    const names = elementsOf(text(path)).map(({ name }) => name);
    expect(names.filter((name) => name === 'c:valAx')).toHaveLength(1);
    expect(names.filter((name) => name === 'c:catAx')).toHaveLength(1);
    expect(names).not.toContain('c:pieChart');
  }
});

test('a chart carries the words for who does not see it, and is called by its title', () => {
  const [first, second] = elementsOf(text('xl/drawings/drawing2.xml')).filter(({ name }) => name === 'xdr:cNvPr');
  expect(first!.attributes).toMatchObject({ descr: stacked.alt, title: stacked.title });
  expect(second!.attributes).toMatchObject({ descr: bars.alt, title: bars.title });
  expect(
    elementsOf(text(charts[0]!))
      .filter(({ name }) => name === 'a:t')
      .map((each) => each.text),
  ).toEqual([stacked.title]);
});

test('what only lifts has no ink and no entry in the legend', () => {
  const xml = text(charts[0]!);
  const [lifting] = xml.split('</c:ser>');
  expect(lifting).toContain('<c:spPr><a:noFill/>');
  expect(xml).toContain('<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>');
});

test('the same sheets give the same bytes', () => {
  expect(Buffer.from(writeXlsx(sheets)).equals(Buffer.from(writeXlsx(structuredClone(sheets))))).toBe(true);
});

test('a sheet without charts brings no drawing along', () => {
  expect(Object.keys(unzipSync(writeXlsx([table]))).filter((path) => /drawing|chart/.test(path))).toEqual([]);
});
