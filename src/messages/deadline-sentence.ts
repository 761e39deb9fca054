/** The single place for what a list or the rules leave open about a deadline, as a sentence. */
import type { Stake, UntoldDeadline } from '../tasks/index.ts';

const untold: Readonly<Record<UntoldDeadline['missing'], string>> = {
  SuspendedOn: 'The list does not tell since when it is suspended; write the day into a column SuspendedOn.',
  BillingFrequency: 'The list does not tell whether it is billed monthly or annually; write it into BillingFrequency.',
  Term: 'The term is none of P1M, P1Y and P3Y; write it into a column Term.',
  Status: 'The status is none of active, suspended and cancelled, so it cannot be told whether it runs.',
};

const unpriced: Readonly<Record<Extract<Stake, { kind: 'unknown' }>['why'], string>> = {
  'no-price-list': 'No amount: no price list was given.',
  'not-listed': 'No amount: the price list has no price of it for that term.',
  'several-currencies': 'No amount: the price list has prices of it in several currencies.',
  'no-frequency': 'No amount: the list does not tell whether it is billed monthly or annually.',
};

/** Why the list does not tell the day of a deadline, and what to write. */
export function untoldSentence({ missing }: UntoldDeadline): string {
  return untold[missing];
}

/** Why there is no amount; null where there is one. */
export function stakeSentence(stake: Stake): string | null {
  if (stake.kind === 'amount') return null;
  return stake.kind === 'unknown' ? unpriced[stake.why] : `No amount: ${stake.reason}.`;
}
