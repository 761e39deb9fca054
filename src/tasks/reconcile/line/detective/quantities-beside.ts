/** The single place that knows which numbers of licences the other rows of a subscription are for. */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { addDays, type Rational } from '../../../../values/index.ts';

/** Licences of the other rows of the line's subscription, those that meet its dates first. */
export type QuantitiesBeside = (line: LicenceLine) => readonly Rational[];

/** Answers for the lines of a file, which are gathered by subscription when the first is asked for. */
export function quantitiesBeside(lines: readonly LicenceLine[]): QuantitiesBeside {
  let gathered: ReadonlyMap<string, readonly LicenceLine[]> | null = null;
  return (line) => {
    gathered ??= bySubscription(lines);
    const others = (gathered.get(line.subscription) ?? []).filter((other) => other !== line);
    return [...others.filter((other) => meets(other, line)), ...others].map(({ quantity }) => quantity);
  };
}

function bySubscription(lines: readonly LicenceLine[]): ReadonlyMap<string, readonly LicenceLine[]> {
  const gathered = new Map<string, LicenceLine[]>();
  for (const line of lines) {
    const known = gathered.get(line.subscription);
    if (known === undefined) gathered.set(line.subscription, [line]);
    else known.push(line);
  }
  return gathered;
}

/** Whether one row ends on the day before the other begins. */
function meets(a: LicenceLine, b: LicenceLine): boolean {
  return addDays(a.chargeEnd, 1) === b.chargeStart || addDays(b.chargeEnd, 1) === a.chargeStart;
}
