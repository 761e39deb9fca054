/** The single list of problems that leave the rest of a sheet as true as before; any other makes it half a sheet. */
import type { SheetProblem } from '../sheet-problems.ts';

const harmless: ReadonlySet<SheetProblem['code']> = new Set([
  'column-twice',
  'frequency-unknown',
  'id-digits-lost',
  'invoice-parts-differ',
  'price-ambiguous',
  'row-left-out',
  'status-unknown',
  'subscription-twice',
]);

/** Whether all else that was read still holds. */
export function isHarmless({ code }: SheetProblem): boolean {
  return harmless.has(code);
}
