/**
 * The single place that says in which currency an entry of our list without a row is looked for: the one the list names,
 * else the one its customer is billed in, else the first of the file.
 */
import type { Subscription } from '../../../../sheets/index.ts';

/** A file as far as its currencies go. */
export interface BilledIn {
  /** Upper case, in the order of the file; null for lines that name none. */
  readonly currencies: readonly (string | null)[];
  /** What a customer was last billed in; undefined for one the file does not name. */
  readonly lastOf: (customerId: string | null) => string | null | undefined;
}

/** Upper case; undefined for an entry that belongs on another file. */
export function homeCurrency(listed: Subscription, { currencies, lastOf }: BilledIn): string | null | undefined {
  if (isBilledElsewhere(listed, currencies)) return undefined;
  if (listed.currency !== null && currencies.includes(listed.currency)) return listed.currency;
  return lastOf(listed.customerId) ?? currencies[0] ?? null;
}

/** Whether the list names a currency that no line of the file has. A file that names none may be of any. */
export function isBilledElsewhere({ currency }: Subscription, currencies: BilledIn['currencies']): boolean {
  if (currency === null || currencies.length === 0) return false;
  return !currencies.includes(currency) && !currencies.includes(null);
}
