/**
 * The worked cases through the two doors people use: the command line's batch, and the rulebook.
 * Which rules are not there yet follows from the packs; a rule that is there must give every case of its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRulebook } from '../../src/billing/index.ts';
import { respond } from '../../src/hosts/cli/request.ts';
import { toJsonRow, toJsonValue } from '../../src/hosts/cli/json/values-out.ts';
import { shippedPacks } from '../support/packs.ts';
import { makeTieout, removeTieout, type Tieout } from '../support/tieout.ts';

type Row = Readonly<Record<string, unknown>> & { readonly chargeTypeAlso?: readonly string[] };

interface Expected {
  readonly value?: unknown;
  readonly byProfile?: Readonly<Record<string, string>>;
  readonly lines?: readonly Row[];
  readonly notStated?: boolean;
  readonly invalid?: boolean;
  readonly names?: string;
}

interface WorkedCase {
  readonly id: string;
  readonly pack: string;
  readonly kind: 'rule' | 'profile' | 'lines' | 'table';
  readonly rule?: string;
  readonly block?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly tables?: unknown;
  readonly expected: Expected;
}

type Answer = Readonly<Record<string, unknown>>;

const rulebook = createRulebook(shippedPacks());

const files = readdirSync(__dirname).filter((name) => name.endsWith('.json'));
const written = files.flatMap((name) => JSON.parse(readFileSync(join(__dirname, name), 'utf8')) as WorkedCase[]);
const requests = written.filter(({ kind }) => kind !== 'table').flatMap(byProfile);

const nameOf = ({ rule, block }: WorkedCase): string => rule ?? block ?? '';
const isThere = (one: WorkedCase): boolean => rulebook.find(nameOf(one), one.pack) !== null;
const [asked, waiting] = [requests.filter(isThere), requests.filter((one) => !isThere(one))];

/** A case with a figure for each rounding profile is one request a profile. */
function byProfile(one: WorkedCase): WorkedCase[] {
  const profiles = Object.entries(one.expected.byProfile ?? {});
  return [
    { ...one, expected: { ...one.expected } },
    ...profiles.map(([Profile, value]) => ({ ...one, id: `${one.id} ${Profile}`, inputs: { ...one.inputs, Profile }, expected: { value } })),
  ];
}

/** What stands in the way of an answer being the expected one; empty when nothing does. */
function differences({ expected }: WorkedCase, answer: Answer): string[] {
  if (expected.notStated === true) return typeof answer['notStated'] === 'string' ? [] : [`not stated was expected: ${JSON.stringify(answer)}`];
  if (expected.invalid === true) {
    const names = expected.names ?? '';
    return textOf(answer['invalid']).includes(names) ? [] : [`a sentence naming ${names} was expected: ${JSON.stringify(answer)}`];
  }
  if (expected.lines) return lineDifferences(expected.lines, answer);
  return answer['value'] === expected.value ? [] : [`${JSON.stringify(expected.value)} was expected: ${JSON.stringify(answer)}`];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function lineDifferences(expected: readonly Row[], answer: Answer): string[] {
  const lines = (answer['lines'] ?? []) as readonly Row[];
  if (!('lines' in answer) || lines.length !== expected.length) return [`${expected.length} rows were expected: ${JSON.stringify(answer)}`];
  return expected.flatMap((row, i) => rowDifferences(row, lines[i] ?? {}).map((text) => `row ${i + 1}: ${text}`));
}

/** The unit price is for show and may differ by a cent; a charge type may bear another accepted name. */
function rowDifferences(expected: Row, row: Row): string[] {
  const types = [expected['chargeType'], ...(expected.chargeTypeAlso ?? [])].map((type) => String(type).toLowerCase());
  const cents = (price: unknown): number => Math.round(Number(price) * 100);
  const exact = Object.keys(expected).filter((column) => !['chargeType', 'chargeTypeAlso', 'unitPrice'].includes(column));
  return [
    ...(types.includes(String(row['chargeType']).toLowerCase()) ? [] : [`chargeType ${String(row['chargeType'])}`]),
    ...(Math.abs(cents(expected['unitPrice']) - cents(row['unitPrice'])) <= 1 ? [] : [`unitPrice ${String(row['unitPrice'])}`]),
    ...exact.filter((column) => row[column] !== expected[column]).map((column) => `${column} ${String(row[column])} instead of ${String(expected[column])}`),
  ];
}

function answerOfRulebook(one: WorkedCase): Answer {
  const response = respond(rulebook, { rule: nameOf(one), pack: one.pack, inputs: one.inputs, tables: one.tables });
  if (response.kind === 'invalid') return { invalid: response.sentence };
  if (response.outcome.kind === 'not-stated') return { notStated: response.outcome.reason };
  return response.kind === 'rows' ? { lines: response.outcome.value.map(toJsonRow) } : { value: toJsonValue(response.outcome.value) };
}

describe('the worked cases of every rule that is there', () => {
  let tieout: Tieout;
  const answers = new Map<string, Answer>();

  beforeAll(async () => {
    tieout = await makeTieout();
    const input = asked.map(({ id, pack, rule, block, inputs, tables }) => JSON.stringify({ id, pack, rule, block, inputs, tables }));
    const { code, out } = await tieout(['eval', '--batch'], input.join('\n'));
    expect(code).toBe(0);
    for (const line of out.trim().split('\n')) {
      const answer = JSON.parse(line) as Answer & { readonly id: string };
      answers.set(answer.id, answer);
    }
  }, 60_000);

  afterAll(() => removeTieout(tieout));

  test('the batch answers each request', () => {
    expect([...answers.keys()]).toEqual(asked.map(({ id }) => id));
  });

  test.each(asked.map((one) => [one.id, nameOf(one), one] as const))('%s: %s', (_, __, one) => {
    expect(differences(one, answers.get(one.id) ?? {})).toEqual([]);
    expect(differences(one, answerOfRulebook(one))).toEqual([]);
  });
});

test('no case waits for a rule', () => {
  expect(waiting.map((one) => `${one.pack}/${nameOf(one)}`)).toEqual([]);
});
