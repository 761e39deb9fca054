/** The worked cases of the published rules, through the functions as a cell calls them. */
import cancel from '../../cases/cancel-suspend-reactivate.json';
import dates from '../../cases/dates.json';
import newCommerceProfiles from '../../cases/profiles-new-commerce.json';
import prices from '../../cases/prices-and-offers.json';
import profiles from '../../cases/profiles-legacy.json';
import { publishedRules } from '../../../src/hosts/functions/published/published-rules.ts';
import { toSerial, type Cell } from '../../../src/hosts/functions/index.ts';
import { parseDate } from '../../../src/values/index.ts';
import { cell, errorOf, rulebook } from './support.ts';

interface WorkedCase {
  readonly id: string;
  readonly pack: string;
  readonly rule?: string;
  readonly inputs: Readonly<Record<string, string | number | boolean>>;
  readonly expected: {
    readonly value?: string | number | boolean;
    readonly byProfile?: Readonly<Record<string, string>>;
    readonly notStated?: boolean;
    readonly invalid?: boolean;
    readonly names?: string;
  };
}

const cases = [...dates, ...cancel, ...prices, ...profiles, ...newCommerceProfiles] as unknown as readonly WorkedCase[];
const published: ReadonlySet<string | undefined> = new Set(publishedRules);
const own = cases.filter(({ rule }) => published.has(rule));

/** A value of a case as its cell shows it. */
function asCell(value: string | number | boolean | undefined): Cell {
  if (typeof value !== 'string') return value;
  const date = /^\d{4}-\d\d-\d\d$/.test(value) ? parseDate(value) : null;
  return date === null ? Number(value) : toSerial(date, 1900);
}

function called({ pack, rule = '', inputs }: WorkedCase, asTyped: (value: string | number | boolean) => Cell): Cell {
  if (pack === 'legacy') {
    const names = rulebook.find(rule)?.inputs.map(({ name }) => name) ?? [];
    return cell(rule.toUpperCase(), ...names.map((name) => (name in inputs ? asTyped(inputs[name]!) : null)));
  }
  return cell('RULE', `${pack}/${rule}`, ...Object.entries(inputs).flatMap(([name, value]) => [name, asTyped(value)]));
}

function verify(worked: WorkedCase, shown: Cell): void {
  const { value, notStated, invalid, names } = worked.expected;
  if (notStated === true) expect(errorOf(shown).code).toBe('#N/A');
  else if (invalid === true)
    expect(errorOf(shown)).toMatchObject({ code: '#VALUE!', message: expect.stringContaining(names ?? '') as unknown });
  else expect(shown).toBe(asCell(value));
}

/** Numbers and days as typed into a sheet; names stay text. */
function typed(value: string | number | boolean): Cell {
  return typeof value === 'string' && /^(-?[\d.]+|\d{4}-\d\d-\d\d)$/.test(value) ? asCell(value) : value;
}

test('there are cases for every published rule', () => {
  expect(new Set(own.map(({ rule }) => rule))).toEqual(published);
});

test.each(own.map((worked) => [worked.id, worked] as const))('%s, written as text', (_, worked) => {
  verify(
    worked,
    called(worked, (value) => value),
  );
});

test.each(own.map((worked) => [worked.id, worked] as const))('%s, as numbers and serials', (_, worked) => {
  verify(worked, called(worked, typed));
});

const profiled = own.filter(({ expected }) => expected.byProfile !== undefined);

test.each(profiled.map((worked) => [worked.id, worked] as const))('%s, by each rounding profile', (_, worked) => {
  for (const [Profile, value] of Object.entries(worked.expected.byProfile ?? {})) {
    const again = { ...worked, inputs: { ...worked.inputs, Profile }, expected: { value } };
    verify(again, called(again, typed));
  }
});
