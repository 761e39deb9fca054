/**
 * The single place that sees what is wrong between the two rows of a change of billing frequency: a credit from another
 * day than the new charge, or for other licences than the old period, or a new period cut short. Told only of rows that
 * are right by themselves.
 * @source MS004 "Change billing frequency"
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { equal, type CalendarDate } from '../../../../values/index.ts';
import type { LineCheck } from '../../line/line-check.ts';
import type { BesideChange, ChangeFault } from './change-fault.ts';
import { isCredit } from './change-rows.ts';
import { cutNewPeriod } from './cut-rows.ts';

type Fault = readonly [number, ChangeFault];
type Pair = readonly [credit: LicenceLine, charge: LicenceLine];

/** Of each change that has its credit and its charge. */
export function* frequencyFaults(
  lines: readonly LicenceLine[],
  beside: BesideChange,
  isRight: (check: LineCheck | null) => boolean,
): Generator<Fault> {
  for (const pair of pairsOf(lines))
    if (pair.every((line) => isRight(beside.checkOf(line)))) yield* faultsOf(pair, beside);
}

/** One credit and one charge belong together; of several those from the same day, where every row has its other. */
function pairsOf(lines: readonly LicenceLine[]): readonly Pair[] {
  const [credits, charges] = [lines.filter(isCredit), lines.filter((line) => !isCredit(line))];
  const [credit, charge] = [credits[0], charges[0]];
  if (credit === undefined || charge === undefined || credits.length !== charges.length) return [];
  if (credits.length === 1) return [[credit, charge]];
  const pairs = credits.flatMap((each): readonly Pair[] => {
    const own = charges.filter(({ chargeStart }) => chargeStart === each.chargeStart);
    return own[0] !== undefined && own.length === 1 ? [[each, own[0]]] : [];
  });
  return new Set(pairs.map(([, own]) => own)).size === charges.length ? pairs : [];
}

function* faultsOf([credit, charge]: Pair, beside: BesideChange): Generator<Fault> {
  const [cut] = cutNewPeriod(credit, charge, beside);
  const from = latest(charge.chargeStart, beside.checkOf(credit)?.basis?.periodStart ?? null);
  if (cut !== undefined) yield cut;
  else if (from !== credit.chargeStart && from <= credit.chargeEnd)
    yield [credit.row, { kind: 'from', row: charge.row, from }];
  else yield* otherLicences(credit, charge, beside);
}

function latest(day: CalendarDate, other: CalendarDate | null): CalendarDate {
  return other !== null && other > day ? other : day;
}

/** The old period itself says for how many it was billed; where it is on a file before, it was for those charged anew. */
function* otherLicences(
  credit: LicenceLine,
  charge: LicenceLine,
  { periods, licencesChange }: BesideChange,
): Generator<Fault> {
  // The period was billed for those before, and is credited for those after.
  if (licencesChange) return;
  const [old, ...others] = periods.filter(({ line }) => line.chargeEnd === credit.chargeEnd);
  if (others.length > 0) return;
  const { quantity } = old?.line ?? charge;
  if (!equal(quantity, credit.quantity))
    yield [credit.row, { kind: 'credited', quantity, ifAll: old === undefined ? quantity : null }];
}
