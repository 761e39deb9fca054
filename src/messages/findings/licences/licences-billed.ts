/** The single place that picks the words of a language for a row that is for other licences than it ought to be. */
import type { LicenceWords, OtherLicences } from './licence-words.ts';

/** How many the row has, and what is held against it; one sentence. */
export function licencesBilled({ actual, details }: OtherLicences, words: LicenceWords): string {
  const { actualQuantity, expectedQuantity, shownBy, together, besideRow = '?' } = details;
  const own = words.licences(actualQuantity);
  const isCredit = actual.startsWith('-');
  if (together !== undefined) return words.together(own, together);
  if (shownBy === 'stop') return words.ofStop(isCredit, own, expectedQuantity);
  if (shownBy !== 'change') return words.ofList(own, expectedQuantity);
  const say = isCredit ? words.takenBack : words.billedBefore;
  return say(own, besideRow, words.licences(expectedQuantity));
}

/** What to look at first. */
export function beforeClaim({ details: { shownBy } }: OtherLicences, { beforeClaim: words }: LicenceWords): string {
  if (shownBy === 'period') return words.period;
  return shownBy === 'change' || shownBy === 'stop' ? words.change : words.list;
}
