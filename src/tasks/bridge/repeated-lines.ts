/** The single place that finds the lines of last month that this month has again, whole and to the cent: they change nothing. */
import type { LicenceLine } from '../../sheets/index.ts';
import type { Rational } from '../../values/index.ts';

/** The lines of both months without those that are in both, each as often as it is. */
export function withoutRepeated(
  last: readonly LicenceLine[],
  now: readonly LicenceLine[],
): readonly [last: readonly LicenceLine[], now: readonly LicenceLine[]] {
  const times = new Map<string, number>();
  for (const line of last) times.set(keyOf(line), (times.get(keyOf(line)) ?? 0) + 1);
  const again = new Map<string, number>();
  const left = now.filter((line) => {
    const key = keyOf(line);
    const found = again.get(key) ?? 0;
    if (found >= (times.get(key) ?? 0)) return true;
    again.set(key, found + 1);
    return false;
  });
  return [last.filter((line) => !taken(again, keyOf(line))), left];
}

/** Takes one of them, where one is left. */
function taken(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}

/** Everything a bill is made of; ids of no meaning to it are left out. */
function keyOf(line: LicenceLine): string {
  const { subscription, offerId, chargeType, chargeStart, chargeEnd, frequency } = line;
  const figures = [line.unitPrice, line.quantity, line.amount, line.discount, line.tax, line.total].map(printed);
  return [subscription, offerId, chargeType.name, chargeStart, chargeEnd, frequency, ...figures].join('|');
}

function printed(value: Rational | null): string {
  return value === null ? '' : `${value.n}/${value.d}`;
}
