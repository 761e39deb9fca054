/**
 * The single place that holds an example against what its rule answers, and tells where the two first part:
 * the row and column of a line block, or the steps that led to another value.
 */
import type { CheckedExample, CheckedRow, Diagnostic, DiagnosticDetails } from '../language/index.ts';
import {
  decimalPlaces,
  printDecimal,
  printFraction,
  printValue,
  rational,
  roundingModes,
  roundRatio,
  sameValue,
  subtract,
  equal,
  type Outcome,
  type Rational,
  type RoundingMode,
  type Value,
} from '../values/index.ts';
import type { Line, Trace } from './explain/trace.ts';
import type { RuleProblem } from './problems.ts';

/** What a rule or a line block answered, with its steps. */
export type Answered = Outcome<Value | readonly Line[], Trace, RuleProblem>;

/** null where the example holds. */
export function failingExample({ expect, at }: CheckedExample, outcome: Answered): Diagnostic | null {
  const parted = parting(expect, outcome);
  if (parted === null) return null;
  return { code: 'example-fails', at, with: { ...parted, refused: refusalOf(outcome), ...stepsOf(expect, outcome) } };
}

type Failure = DiagnosticDetails['example-fails'];
type Parting = Pick<Failure, 'row' | 'expected' | 'got' | 'difference'>;

/** Where expectation and answer first differ. */
function parting(expect: CheckedExample['expect'], outcome: Answered): Parting | null {
  if (outcome.kind === 'problems') return whole(expect, '');
  if (outcome.kind === 'not-stated') return expect === null ? null : whole(expect, `not stated (${outcome.reason})`);
  const { value } = outcome;
  if (isRows(expect) && isRows(value)) return partingRow(expect, value);
  if (expect === null || isRows(expect) || isRows(value)) return whole(expect, printAnswer(value));
  return holds(expect, value) ? null : differing(expect, value);
}

const isRows = (answer: unknown): answer is readonly unknown[] => Array.isArray(answer);

const whole = (expect: CheckedExample['expect'], got: string): Parting => ({
  row: null,
  expected: expect === null ? 'not stated' : printAnswer(expect),
  got,
  difference: null,
});

const printAnswer = (answer: Value | readonly unknown[]): string =>
  isRows(answer) ? `${answer.length} ${answer.length === 1 ? 'row' : 'rows'}` : printValue(answer);

/** The first cell that was written down and differs; then the number of rows. */
function partingRow(expect: readonly CheckedRow[], got: readonly Line[]): Parting | null {
  for (const [i, row] of expect.entries()) {
    const values = got[i]?.values ?? {};
    const column = Object.keys(row).find((name) => !holds(row[name], values[name]));
    if (i >= got.length || column === undefined) continue;
    const [wanted, found] = [row[column], values[column]];
    if (wanted && found) return { ...differing(wanted, found), row: { number: i + 1, column } };
  }
  return expect.length === got.length ? null : whole(expect, printAnswer(got));
}

/** A currency that was not written does not count. */
function holds(wanted: Value | undefined, found: Value | undefined): boolean {
  if (wanted === undefined || found === undefined) return false;
  const unwritten = wanted.kind === 'money' && wanted.currency === null && found.kind === 'money';
  return unwritten ? equal(wanted.amount, found.amount) : sameValue(wanted, found);
}

function differing(expected: Value, got: Value): Parting {
  const amounts = 'amount' in expected && 'amount' in got;
  const difference = amounts
    ? printDecimal(subtract(got.amount, expected.amount), expected.kind === 'money' ? 2 : 0)
    : null;
  return { row: null, expected: printValue(expected), got: printValue(got), difference };
}

const refusalOf = (outcome: Answered): readonly RuleProblem[] => (outcome.kind === 'problems' ? outcome.problems : []);

/** The way the evaluation took: chosen case, lets, and the amount before its rounding. */
function stepsOf(
  expect: CheckedExample['expect'],
  outcome: Answered,
): Pick<Failure, 'chosen' | 'lets' | 'exact' | 'otherMode'> {
  if (outcome.kind === 'problems') return { chosen: null, lets: [], exact: null, otherMode: null };
  const { chosen, lets, unrounded, rounding } = outcome.trace;
  return {
    chosen: chosen && { number: chosen.number, of: chosen.of },
    lets: lets.map(({ name, value }) => `${name} = ${printValue(value)}`),
    exact: rounding === null || unrounded === null ? null : exactText(unrounded),
    otherMode: otherRounding(expect, outcome.trace),
  };
}

/** `2.505`, or `15264/365` where the decimals never end. */
const exactText = (amount: Rational): string =>
  decimalPlaces(amount) === null ? printFraction(amount) : printDecimal(amount, 0, 18);

/** A way of rounding the last step that would give what the example expects. */
function otherRounding(expect: CheckedExample['expect'], { unrounded, rounding }: Trace): RoundingMode | null {
  if (expect === null || isRows(expect) || !('amount' in expect) || unrounded === null || rounding === null)
    return null;
  const scale = 10n ** BigInt(rounding.places);
  const roundedBy = (mode: RoundingMode) => rational(roundRatio(unrounded.n * scale, unrounded.d, mode), scale);
  const { amount } = expect;
  return roundingModes.find((mode) => mode !== rounding.mode && equal(roundedBy(mode), amount)) ?? null;
}
