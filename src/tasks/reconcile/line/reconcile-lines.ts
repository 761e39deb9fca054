/**
 * The check of a licence-based file, line by line: recomputes each amount through the rulebook and says whether it ties.
 * Pure: lines, prices and rules in, verdicts out. What needs the subscription list, the matrix or the invoice is not judged here.
 */
import { chargeType, type LicenceLine, type PriceList } from '../../../sheets/index.ts';
import { equal, negate, subtract, type Rational } from '../../../values/index.ts';
import { askedRules, proratedCall, type AskedRulebook, type AskedRules } from './asked-rules.ts';
import { chargeTypeFinding, signContradicts } from './charge-type-finding.ts';
import { byConvention, type DayConvention, type DayConventions } from './detective/day-convention.ts';
import { quantitiesBeside, type QuantitiesBeside } from './detective/quantities-beside.ts';
import type { ListedFrequency } from './frequencies.ts';
import { judge, type Judged, type Judgement } from './judge.ts';
import type { Finding, LineCheck, Missing } from './line-check.ts';
import { centALicence, periodPrices, size, type PeriodPrice, type PeriodPrices } from './period-prices.ts';
import { placeLines, type PlacedLine, type UnplacedLine } from './placed-line.ts';
import { readingsOf, type Reading } from './readings.ts';

export interface ReconcileOptions {
  readonly rulebook: AskedRulebook;
  /** Without one, prorated lines are judged only beside a whole-period row of their subscription. */
  readonly prices: PriceList | null;
  /** Largest difference of a line that counts as rounding; null: one cent a licence. */
  readonly tolerance: Rational | null;
  /** Told how many lines are checked, before each. */
  readonly onLine?: (checked: number) => void;
}

/** Checks every line, in the order given. */
export function reconcileLines(lines: readonly LicenceLine[], options: ReconcileOptions): readonly LineCheck[] {
  const { rulebook, ...rest } = options;
  return checkLines(lines, { rules: askedRules(rulebook), ...rest });
}

/** As `reconcileLines`, with rules that were asked before: a larger check shares their answers. */
export function checkLines(
  lines: readonly LicenceLine[],
  {
    rules,
    prices: list,
    tolerance,
    onLine,
    days = null,
    listed = () => null,
  }: Omit<ReconcileOptions, 'rulebook'> & CheckedBy,
): readonly LineCheck[] {
  const placed = placeLines(lines, listed);
  const prices = periodPrices(
    placed.filter((line) => 'span' in line),
    list,
  );
  const check: Check = { prices, rules, tolerance, days, quantitiesOf: quantitiesBeside(lines) };
  return placed.map((line, checked) => {
    onLine?.(checked);
    return checkLine(line, check);
  });
}

/** What lines are judged by. */
interface CheckedBy {
  readonly rules: AskedRules;
  /** How the file counts days, where not as the rules do. */
  readonly days?: DayConventions | null;
  /** Asked of an older file, which does not say how its subscriptions are billed. */
  readonly listed?: ListedFrequency;
}

interface Check {
  readonly prices: PeriodPrices;
  readonly quantitiesOf: QuantitiesBeside;
  readonly rules: AskedRules;
  readonly tolerance: Rational | null;
  readonly days: DayConventions | null;
}

function checkLine(line: PlacedLine | UnplacedLine, check: Check): LineCheck {
  if (line.line.chargeType.class === 'unknown') return unexplained(line.line);
  const placed = besideWholeRow(line, check.prices);
  if ('lacks' in placed) return notJudged(line.line, placed.lacks);
  const priced = pricesOf(placed, check.prices);
  const finding = signContradicts(line.line) ? chargeTypeFinding(placed) : null;
  if (priced === null) return withoutPrice(line.line, finding);
  const judgement = judge(judgedLine(asItShouldBe(placed, finding), priced, check), check.rules);
  if ('missing' in judgement)
    return finding === null ? notJudged(line.line, judgement) : withoutPrice(line.line, finding);
  return told(line.line, finding === null ? judgement : { ...judgement, verdict: 'differs', finding });
}

/** A row under the wrong name is worth what a row under the right one is. */
function asItShouldBe(placed: PlacedLine, finding: Finding | null): PlacedLine {
  const name = finding?.code === 'CHARGE_TYPE' ? finding.expectedChargeType : null;
  return name === null ? placed : { ...placed, line: { ...placed.line, chargeType: chargeType(name) } };
}

/** A row that bills the whole period knows that period better than the start of the subscription does. */
function besideWholeRow(line: PlacedLine | UnplacedLine, prices: PeriodPrices): PlacedLine | UnplacedLine {
  if (line.frequency === undefined || ('span' in line && line.span.whole)) return line;
  const whole = prices.wholeRow(line.line, line.frequency);
  if (whole === null) return line;
  return { line: line.line, frequency: line.frequency, span: { period: whole.period, whole: false } };
}

interface Priced {
  readonly expected: PeriodPrice;
  /** The price the subscription was billed at, where it is known and another. */
  readonly billed: PeriodPrice | null;
}

function pricesOf(placed: PlacedLine, prices: PeriodPrices): Priced | null {
  const listed = prices.listed(placed);
  const billed = placed.span.whole ? ownPrice(placed.line) : wholeRowPrice(placed, prices);
  const expected = listed ?? billed;
  if (expected === null) return null;
  return { expected, billed: billed === null || equal(billed.price, expected.price) ? null : billed };
}

function ownPrice({ unitPrice }: LicenceLine): PeriodPrice {
  return { price: size(unitPrice), from: { kind: 'own-unit-price' } };
}

function wholeRowPrice({ line, frequency }: PlacedLine, prices: PeriodPrices): PeriodPrice | null {
  const whole = prices.wholeRow(line, frequency);
  return whole === null ? null : { price: whole.price, from: { kind: 'whole-period-row', row: whole.line.row } };
}

function judgedLine(placed: PlacedLine, { expected, billed }: Priced, check: Check): Judged {
  const { rules, tolerance, prices } = check;
  const read = (price: PeriodPrice) =>
    byHabit(readingsOf(placed, price, rules), check.days?.[placed.frequency] ?? null, rules);
  const readings = read(expected);
  return {
    billed: size(placed.line.amount),
    readings,
    otherPrice: billed === null ? null : read(billed)[0],
    nearby: () => ({ quantities: check.quantitiesOf(placed.line), prices: prices.neighbours(placed) }),
    profiles: [placed.span.whole ? rules.ownProfile : rules.defaultProfile],
    limit: tolerance ?? centALicence(placed.line.quantity),
    strict: tolerance !== null,
    whole: placed.span.whole,
  };
}

type Readings = readonly [Reading, ...Reading[]];

/** The readings as the file counts days; where that makes no difference they stay. */
function byHabit([first, ...others]: Readings, convention: DayConvention | null, rules: AskedRules): Readings {
  if (convention === null) return [first, ...others];
  const changed = (reading: Reading): Reading => {
    const basis = byConvention(reading.basis, convention);
    return basis === reading.basis ? reading : { basis, call: proratedCall(basis, rules.defaultProfile) };
  };
  return [changed(first), ...others.map(changed)];
}

function told(line: LicenceLine, { verdict, finding, expected, profile, reading }: Judgement): LineCheck {
  const isCredit = line.amount.n === 0n ? line.chargeType.class === 'credit' : line.amount.n < 0n;
  const signed = isCredit ? negate(expected) : expected;
  const difference = subtract(line.amount, signed);
  return { line, verdict, finding, expected: signed, difference, profile, basis: reading.basis, call: reading.call };
}

const notRecomputed = { expected: null, difference: null, profile: null, basis: null, call: null } as const;

function notJudged(line: LicenceLine, lacks: Missing): LineCheck {
  return { line, verdict: 'not_judged', finding: { code: 'NOT_JUDGED', ...lacks }, ...notRecomputed };
}

/** A contradiction of type and sign is seen without a price; the amount is not. */
function withoutPrice(line: LicenceLine, finding: Finding | null): LineCheck {
  if (finding === null) return notJudged(line, { missing: 'price' });
  return { line, verdict: 'differs', finding, ...notRecomputed };
}

/** A type no rule knows: kept and reported, its amount not recomputed. */
function unexplained(line: LicenceLine): LineCheck {
  return { line, verdict: 'not_judged', finding: { code: 'UNKNOWN', fits: [] }, ...notRecomputed };
}
