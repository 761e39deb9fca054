/** The single place for what a list or the rules leave open about a deadline, as a sentence of a language. */
import type { Stake, UntoldDeadline } from '../../tasks/index.ts';
import type { Language } from '../plural.ts';
import { deadlineTexts } from './deadline-texts.ts';

/** Why the list does not tell the day of a deadline, and what to write. */
export function untoldSentence({ missing }: UntoldDeadline, language: Language = 'en'): string {
  return deadlineTexts[language].untold[missing];
}

/** Why there is no amount; null where there is one. */
export function stakeSentence(stake: Stake, language: Language = 'en'): string | null {
  if (stake.kind === 'amount') return null;
  const { unpriced, notStated } = deadlineTexts[language];
  return stake.kind === 'unknown' ? unpriced[stake.why] : notStated(stake.reason);
}
