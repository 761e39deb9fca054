/**
 * The single place that keeps what the reconciliation found of an example of a shape, and asks the rules what its lines
 * come to at other prices and for other licences. Each distinct question is asked once.
 */
import { rational, type Rational } from '../../../values/index.ts';
import type { JudgedRow } from '../currency-report.ts';
import { noDaysShown, type DaysShown } from '../facts/habit/day-habit.ts';
import { billingEvents } from '../facts/events.ts';
import { eventVerdict } from '../facts/changes/event-verdict.ts';
import { proratedCall, type AskedRules } from '../line/asked-rules.ts';
import { byConvention, dayConventions } from '../line/detective/day-convention.ts';
import type { Basis } from '../line/line-check.ts';
import type { PlacedLine } from '../line/placed-line.ts';
import { readingsOf, type Reading } from '../line/readings.ts';
import { keyCodes, pairOf } from '../match/key-codes.ts';
import { inUnits } from '../screen/offer-prices.ts';
import { UNITS } from '../screen/plain-lines.ts';

/** A line of an example that ties. */
export interface ShapeLine extends PlacedLine {
  readonly code: number;
  /** Where its price is from: the list, the line itself, or another line of the subscription, by its place. */
  readonly priceFrom: 'list' | 'own' | number;
}

/** One way to compute the amount of a line, in units. */
export interface Told {
  readonly amount: number;
  /** Null for a whole period. */
  readonly part: Part | null;
}

/** What a part of a period shows of the habits of its file. */
export interface Part {
  /** Amounts in units by each convention of rounding, the default first. */
  readonly byProfile: readonly number[];
  /** What one such line shows of days; lines that show the same have the same. */
  readonly days: DaysShown;
}

/** Lines of examples. */
export interface ShapeLines {
  /** The lines of an example; null where anything is found in them. */
  learn(rows: readonly JudgedRow[]): readonly ShapeLine[] | null;
  /** What a line may come to, in the order in which amounts are tried; price and licences in units. */
  amounts(line: ShapeLine, price: number, licences: number): readonly Told[];
}

/** By the rule's own rounding. */
export function shapeLines(rules: AskedRules): ShapeLines {
  const profiles = [rules.defaultProfile, ...rules.otherProfiles];
  const [prices, quantities, priced, questions] = [keyCodes(), keyCodes(), keyCodes(), keyCodes()];
  let known: (readonly Told[])[] = [];
  const daysOf = tiedDays();
  let lines = 0;

  const unitsAsked = (call: Reading['call']): number => {
    const asked = rules.amount(call);
    return 'amount' in asked ? inUnits(asked.amount) : NaN;
  };

  const ask = ({ line, frequency, span }: ShapeLine, price: Rational, quantity: Rational): readonly Told[] => {
    const placed = { line: { ...line, quantity }, frequency, span };
    const readings = readingsOf(placed, { price, from: { kind: 'own-unit-price' } }, rules);
    // Without the amount that is expected a line is not judged.
    if (!('amount' in rules.amount(readings[0].call))) return [];
    return readings.map(({ basis, call }) => {
      const isPart = basis.chargeDays < basis.periodDays;
      const byProfile = () => profiles.map((profile) => unitsAsked(proratedCall(basis, profile)));
      const part = isPart ? { byProfile: byProfile(), days: daysOf(basis) } : null;
      return { amount: unitsAsked(call), part };
    });
  };

  return {
    learn: (rows) => {
      const own = rows.map(({ facts, findings }, place) =>
        findings.length > 0 ? null : shapeLineOf(facts.check, rows, lines + place),
      );
      lines += rows.length;
      const isRight = billingEvents(rows.map(({ facts }) => facts.check)).every(
        (event) => eventVerdict(event) === 'ties',
      );
      const told = own.filter((line) => line !== null);
      return isRight && told.length === rows.length ? told : null;
    },
    amounts: (line, price, licences) => {
      if (questions.size > MOST_KEPT) known = [];
      const forPrice = priced.codeOf(pairOf(line.code, prices.codeOf(price)));
      const question = questions.codeOf(pairOf(forPrice, quantities.codeOf(licences)));
      return (known[question] ??= ask(line, inOnes(price), inOnes(licences)));
    },
  };
}

/** What one line that ties shows of days: only where a convention makes no difference; the same object for the same. */
function tiedDays(): (basis: Basis) => DaysShown {
  const known = new Map<string, DaysShown>();
  return (basis) => {
    const { frequency } = basis;
    const fits = dayConventions[frequency].map((convention) => {
      const same = byConvention(basis, convention) === basis ? 1 : 0;
      return { convention, rows: 0, same, kinds: new Set<string>() };
    });
    const name = `${frequency} ${fits.map(({ same }) => same).join('')}`;
    const shown = known.get(name) ?? { ...noDaysShown, [frequency]: { prorated: 1, fits } };
    known.set(name, shown);
    return shown;
  };
}

/** What so many such lines show. */
export function manyDays({ monthly, annual }: DaysShown, rows: number): DaysShown {
  return { monthly: manyOf(monthly, rows), annual: manyOf(annual, rows) };
}

function manyOf({ prorated, fits }: DaysShown['monthly'], rows: number): DaysShown['monthly'] {
  return { prorated: prorated * rows, fits: fits.map((fit) => ({ ...fit, same: fit.same * rows })) };
}

/** So many answers are kept at most. */
const MOST_KEPT = 2 ** 22;

function inOnes(units: number): Rational {
  return rational(BigInt(units), BigInt(UNITS));
}

function shapeLineOf(
  { line, verdict, basis, profile }: JudgedRow['facts']['check'],
  rows: readonly JudgedRow[],
  code: number,
): ShapeLine | null {
  if (verdict !== 'ties' || basis === null) return null;
  const { priceFrom, frequency, periodStart: start, periodEnd: end } = basis;
  const place =
    priceFrom.kind === 'whole-period-row' ? rows.findIndex(({ facts }) => facts.line.row === priceFrom.row) : -1;
  if (priceFrom.kind === 'whole-period-row' && place < 0) return null;
  const from = priceFrom.kind === 'price-list' ? 'list' : priceFrom.kind === 'own-unit-price' ? 'own' : place;
  // A tied part of a period names the convention of rounding, a whole one needs none.
  return { line, frequency, span: { period: { start, end }, whole: profile === null }, code, priceFrom: from };
}
