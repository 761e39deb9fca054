/**
 * The single place where a charge type is held against the sign of its row. The two `convert` types are exempt:
 * their names are swapped against intuition, so their sign alone says which is which.
 */
import type { LicenceLine } from '../../../sheets/index.ts';
import type { Finding } from './line-check.ts';
import type { PlacedLine } from './placed-line.ts';

/** Whether the type says charge and the sign says credit, or the reverse. */
export function signContradicts({ chargeType, amount }: LicenceLine): boolean {
  if (chargeType.event === 'frequency-change') return false;
  return (chargeType.class === 'charge' && amount.n < 0n) || (chargeType.class === 'credit' && amount.n > 0n);
}

/** The finding for a type that its sign contradicts; the type it should be where only one is possible. */
export function chargeTypeFinding({ line, frequency, span }: PlacedLine): Finding {
  const cycle = line.amount.n > 0n && span.whole && frequency === 'monthly';
  const expectedChargeType = line.amount.n < 0n ? 'Cancel fee' : cycle ? 'Cycle fee' : null;
  return { code: 'CHARGE_TYPE', expectedChargeType, actualChargeType: line.chargeType.name };
}
