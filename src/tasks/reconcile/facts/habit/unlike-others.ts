/**
 * The single place that says whom a row of another rounding differs from: nearly all prorated rows of the file, where
 * there are enough of them to show a habit. Of a few rows nobody can say what is usual.
 */
import type { FileFinding } from '../../finding.ts';
import { isHabit, type RoundingHabit } from './rounding-habit.ts';

/** The finding with the others beside it; as it is where nothing is usual. */
export function unlikeOthers(finding: FileFinding, habit: RoundingHabit): FileFinding {
  const { profile, fits, prorated } = habit;
  const usual = profile === null ? fits[0] : fits.find((each) => each.profile === profile);
  if (finding.code !== 'ROUNDING' || usual === undefined || !isHabit(usual.rows, prorated)) return finding;
  return { ...finding, details: { ...finding.details, unlike: { rows: usual.rows, of: prorated } } };
}
