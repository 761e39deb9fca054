/** Every worked case that has a rule behind it, through the functions as a cell calls them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedRules, readsPriceList } from '../../../src/hosts/functions/published/published-rules.ts';
import { toSerial, type Argument, type Cell } from '../../../src/hosts/functions/index.ts';
import { parseDate } from '../../../src/values/index.ts';
import { cell, errorOf, functionOf, rulebook } from './support.ts';

type Given = string | number | boolean | null | readonly string[];
type Row = Readonly<Record<string, string | number>> & { readonly chargeTypeAlso?: readonly string[] };

interface WorkedCase {
  readonly id: string;
  readonly pack: string;
  readonly kind: 'rule' | 'profile' | 'lines' | 'table';
  readonly rule?: string;
  readonly block?: string;
  readonly inputs: Readonly<Record<string, Given>>;
  readonly tables?: { readonly PriceList?: readonly Readonly<Record<string, string>>[] };
  readonly expected: {
    readonly value?: Given;
    readonly byProfile?: Readonly<Record<string, string>>;
    readonly lines?: readonly Row[];
    readonly notStated?: boolean;
    readonly invalid?: boolean;
    readonly names?: string;
  };
}

const folder = join(__dirname, '../../cases');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as WorkedCase[])
  .filter(({ kind }) => kind !== 'table');

const published: ReadonlySet<string> = new Set(publishedRules);
const answers = cases.filter(({ rule }) => rule !== undefined);
const blocks = cases.filter(({ block }) => block !== undefined);

/** A value of a case as its cell shows it. */
function asCell(value: Given | undefined): Cell {
  if (typeof value !== 'string') return Array.isArray(value) ? value.join(', ') : (value as Cell);
  const date = /^\d{4}-\d\d-\d\d$/.test(value) ? parseDate(value) : null;
  if (date !== null) return toSerial(date, 1900);
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

/** Numbers and days as typed into a sheet; names and ids stay text. */
const typed = (value: Given): Cell => asCell(value);
const written = (value: Given): Cell => (Array.isArray(value) ? value.join(', ') : (value as Cell));

type Way = (value: Given) => Cell;

/** The rows of a table as a price list in cells. */
function priceList({ tables }: WorkedCase, way: Way): Argument {
  const columns = ['OfferId', 'ValidFrom', 'MonthlyPrice'];
  const rows = tables?.PriceList ?? [];
  return [
    columns,
    ...rows.map((row) => columns.map((name) => (name === 'OfferId' ? (row[name] ?? '') : way(row[name] ?? '')))),
  ];
}

/** By the rule's own function where it has one, else by its name. */
function called(worked: WorkedCase, way: Way): Cell {
  const { pack, rule = '', inputs } = worked;
  if (pack === 'legacy' && published.has(rule)) {
    const names = rulebook.find(rule)?.inputs.map(({ name }) => name) ?? [];
    const args: Argument[] = names.map((name) => (name in inputs ? way(inputs[name]!) : null));
    const listed = (readsPriceList as ReadonlySet<string>).has(rule) ? [priceList(worked, way)] : [];
    return cell(rule.toUpperCase(), ...args, ...listed);
  }
  return cell('RULE', `${pack}/${rule}`, ...Object.entries(inputs).flatMap(([name, value]) => [name, way(value)]));
}

function verify({ expected }: WorkedCase, shown: Cell): void {
  const { value, notStated, invalid, names } = expected;
  if (notStated === true) expect(errorOf(shown).code).toBe('#N/A');
  else if (invalid === true)
    expect(errorOf(shown)).toMatchObject({ code: '#VALUE!', message: expect.stringContaining(names ?? '') as unknown });
  else expect(shown).toBe(asCell(value));
}

test('there are cases for every published rule and for every kind of block', () => {
  const asked = new Set(answers.filter(({ pack }) => pack === 'legacy').map(({ rule }) => rule));
  expect(publishedRules.filter((rule) => !asked.has(rule))).toEqual([]);
  expect(new Set(blocks.map(({ block }) => block)).size).toBeGreaterThan(8);
});

test.each(answers.map((worked) => [worked.id, worked] as const))('%s, written as text', (_, worked) => {
  verify(worked, called(worked, written));
});

test.each(answers.map((worked) => [worked.id, worked] as const))('%s, as numbers and serials', (_, worked) => {
  verify(worked, called(worked, typed));
});

const profiled = answers.filter(({ expected }) => expected.byProfile !== undefined);

test.each(profiled.map((worked) => [worked.id, worked] as const))('%s, by each rounding profile', (_, worked) => {
  for (const [Profile, value] of Object.entries(worked.expected.byProfile ?? {})) {
    const again = { ...worked, inputs: { ...worked.inputs, Profile }, expected: { value } };
    verify(again, called(again, typed));
  }
});

test.each(answers.filter(({ tables }) => tables !== undefined).map((worked) => [worked.id, worked] as const))(
  '%s, by name with its price list',
  (_, worked) => {
    const pairs = Object.entries(worked.inputs).flatMap(([name, value]) => [name, typed(value)]);
    verify(worked, cell('RULE', worked.rule ?? '', ...pairs, 'PriceList', priceList(worked, typed)));
  },
);

/** One case as a table of one row, its header naming the inputs. */
function tableOf({ inputs }: WorkedCase, way: Way): Argument {
  return [Object.keys(inputs), Object.values(inputs).map(way)];
}

const tabled = answers.filter(({ tables, inputs }) => tables === undefined && Object.keys(inputs).length > 0);

test.each(tabled.map((worked) => [worked.id, worked] as const))('%s, as a row of a table', (_, worked) => {
  const [, answer] = functionOf('RULETABLE').run([`${worked.pack}/${worked.rule ?? ''}`, tableOf(worked, typed)]);
  verify(worked, answer?.[0]);
});

const columns = ['chargeType', 'chargeStart', 'chargeEnd', 'unitPrice', 'quantity', 'amount', 'billedOn'] as const;

function verifyRow(expected: Row, shown: readonly Cell[]): void {
  const [row, type, , , unitPrice] = shown;
  const types = [expected['chargeType'], ...(expected.chargeTypeAlso ?? [])].map((each) => String(each).toLowerCase());
  expect(row).toBe(1);
  expect(types).toContain(String(type).toLowerCase());
  // The unit price is for show and may differ by a cent.
  expect(Math.abs(Number(unitPrice) - Number(expected['unitPrice']))).toBeLessThan(0.011);
  for (const [i, column] of columns.entries()) {
    if (column === 'chargeType' || column === 'unitPrice') continue;
    expect([column, shown[i + 1]]).toEqual([column, asCell(expected[column] ?? '')]);
  }
  expect(shown.at(-1)).toBe('');
}

test.each(blocks.map((worked) => [worked.id, worked] as const))('%s, as rows', (_, worked) => {
  for (const way of [written, typed]) {
    const name = `${worked.pack}/${worked.block ?? ''}`;
    const [header, ...rows] = functionOf('LINES').run([name, tableOf(worked, way)]);
    const { lines, names, notStated } = worked.expected;
    expect(header?.slice(0, 2)).toEqual(['Row', 'ChargeType']);
    if (lines === undefined) {
      expect(rows.length).toBe(1);
      expect(errorOf(rows[0]?.[6]).code).toBe(notStated === true ? '#N/A' : '#VALUE!');
      expect(rows[0]?.at(-1)).toContain(names ?? '');
      continue;
    }
    expect(rows.length).toBe(lines.length);
    for (const [i, line] of lines.entries()) verifyRow(line, rows[i] ?? []);
  }
});
