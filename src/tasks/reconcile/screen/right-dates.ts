/**
 * The single place that says whether the dates of passing lines are right, by asking the reconciliation: one line for
 * each charge type, frequency, start of service and charged period is judged as if it stood alone in the file.
 */
import type { LicenceLine, Subscription } from '../../../sheets/index.ts';
import { invariant, rational, type CalendarDate } from '../../../values/index.ts';
import { keyCodes, pairOf } from '../match/key-codes.ts';
import type { AskedRulebook } from '../line/asked-rules.ts';
import { judgeLines } from '../parts/judge-lines.ts';
import type { WholeFile } from '../parts/whole-file.ts';
import { datedKinds } from './line-codes.ts';
import { DAY_ONE } from './offer-prices.ts';
import { at, numberAt, UNITS, type PlainFile, type PlainLines, type PlainNumber } from './plain-lines.ts';
import type { ScreenInput } from './screen-input.ts';

/** Answers for lines of chunks. */
export interface RightDates {
  /** Takes the ones away from lines whose dates are not surely right. */
  keep(chunk: PlainLines, quiet: Uint8Array): void;
  /** By which lines were kept. */
  examples(): readonly Example[];
}

/** A line for many with the same dates, and its entry in our list. */
export interface Example {
  /** Of what the lines have in common. */
  readonly key: number;
  readonly line: LicenceLine;
  readonly listed: Subscription | null;
}

/** Judges examples in the file as far as it is known. */
export function rightDates(
  input: ScreenInput,
  { meanings }: PlainFile,
  asked: { readonly rulebook: AskedRulebook; readonly starts: () => WholeFile['startsInAdvance'] },
): RightDates {
  /** By the keys of examples. */
  const known: boolean[] = [];
  const kept: Example[] = [];
  const keyOf = exampleKeys(input);

  const learn = (examples: readonly Example[]): void => {
    const soFar = { ...aloneInFile, startsInAdvance: asked.starts() };
    for (const [i, isRight] of areRight(examples, input, { rulebook: asked.rulebook, whole: soFar }).entries()) {
      const example = examples[i];
      if (example === undefined) continue;
      known[example.key] = isRight;
      if (isRight) kept.push(example);
    }
  };

  /** Examples of what has not been seen before, each once. */
  const unknownIn = (chunk: PlainLines, keysIn: Int32Array): readonly Example[] => {
    const unknown = new Map<number, Example>();
    for (let i = 0; i < keysIn.length; i += 1) {
      const key = at(keysIn, i);
      if (key === NONE || known[key] !== undefined || unknown.has(key)) continue;
      const listed = input.list?.subscriptions[chunk.listed[i] ?? -1] ?? null;
      unknown.set(key, { key, line: lineAt(chunk, i, meanings), listed });
    }
    return [...unknown.values()];
  };

  return {
    keep: (chunk, quiet) => {
      const keysIn = new Int32Array(chunk.size).fill(NONE);
      for (let i = 0; i < chunk.size; i += 1) if (quiet[i] === 1) keysIn[i] = keyOf(chunk, i);
      const unknown = unknownIn(chunk, keysIn);
      if (unknown.length > 0) learn(unknown);
      for (let i = 0; i < chunk.size; i += 1) if (quiet[i] === 1 && known[at(keysIn, i)] !== true) quiet[i] = 0;
    },
    examples: () => kept,
  };
}

/** Examples have neither taxes nor other subscriptions beside them. */
const aloneInFile = { taxRates: () => null, changingFrequency: new Set<string>(), isConverted: () => false } as const;

/** What examples are judged with. */
interface JudgedBy {
  readonly rulebook: AskedRulebook;
  readonly whole: WholeFile;
}

/** Whether all lines that were kept by these examples are right, now that the whole file is known. */
export function datesHold(examples: readonly Example[], input: ScreenInput, by: JudgedBy): boolean {
  return areRight(examples, input, by).every(Boolean);
}

/** Each is judged as if it stood alone. */
function areRight(examples: readonly Example[], input: ScreenInput, { rulebook, whole }: JudgedBy): readonly boolean[] {
  const lines = examples.map(({ line }, i) => ({ ...line, subscription: `example ${i}` }));
  const listed = examples.flatMap(({ listed: entry }, i) =>
    entry === null ? [] : [{ ...entry, subscription: `example ${i}` }],
  );
  const byId = new Map(listed.map((entry) => [entry.subscription, entry]));
  const list = input.list === null ? null : { ...input.list, subscriptions: listed, find: entryIn(byId) };
  const file = { ...input.file, table: { ...input.file.table, rows: [] }, lines };
  const judged = judgeLines({ ...input, file, list }, rulebook, { whole, profile: input.profile });
  return judged.rows.map(({ facts: { line, check }, findings }) => {
    const { basis, verdict } = check;
    const isOwnPeriod = basis?.periodStart === line.chargeStart && basis.periodEnd === line.chargeEnd;
    return findings.length === 0 && verdict === 'ties' && isOwnPeriod;
  });
}

/** Codes of what lines have in common whose dates are right or wrong together. */
function exampleKeys(input: ScreenInput): (chunk: PlainLines, i: number) => number {
  const [datedOf, keys] = [datedKinds(), keyCodes()];
  if (input.list === null) return ({ codes }, i) => datedOf(codes, i);
  return ({ codes, listed }, i) => {
    const entry = input.list?.subscriptions[at(listed, i)];
    return keys.codeOf(pairOf(datedOf(codes, i), entry === undefined ? 0 : DAY_ONE + entry.serviceStart));
  };
}

/** A line that is no example. */
const NONE = -1;

function entryIn(byId: ReadonlyMap<string, Subscription>) {
  return (id: string): Subscription | null => byId.get(id) ?? null;
}

/** A passing line as a line of a file; each is a subscription by itself. */
function lineAt(chunk: PlainLines, i: number, meanings: PlainFile['meanings']): LicenceLine {
  const { codes, numbers, firstRow } = chunk;
  const amount = (column: PlainNumber) => rational(BigInt(numberAt(numbers[column], i)), BigInt(UNITS));
  const day = (code: number | undefined): CalendarDate | null => meanings.day[code ?? 0] ?? null;
  const row = firstRow + i;
  const type = meanings.chargeType[at(codes.chargeType, i)];
  const [chargeStart, chargeEnd] = [day(codes.chargeStart[i]), day(codes.chargeEnd[i])];
  invariant(type !== undefined && chargeStart !== null && chargeEnd !== null, 'a plain line has a type and dates');
  return {
    row,
    line: null,
    subscription: '',
    customerId: 'named',
    customerName: null,
    orderId: null,
    offerId: meanings.offer[at(codes.offer, i)] ?? null,
    offerName: null,
    subscriptionStart: day(codes.serviceStart[i]),
    subscriptionEnd: null,
    chargeStart,
    chargeEnd,
    chargeType: type,
    unitPrice: amount('unitPrice'),
    quantity: amount('quantity'),
    amount: amount('amount'),
    discount: null,
    subtotal: null,
    tax: null,
    total: null,
    currency: meanings.currency[at(codes.currency, i)] ?? null,
    frequency: meanings.frequency[at(codes.frequency, i)] ?? null,
  };
}
