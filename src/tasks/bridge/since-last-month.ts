/**
 * The single way from last month's file to what changed since: it has to be of the same kind of bill and of an earlier
 * month, else what it would tell is turned round or of nothing.
 */
import type { LicenceLine, SubscriptionList } from '../../sheets/index.ts';
import type { CalendarDate } from '../../values/index.ts';
import { kindOf, type ReconciliationFile } from '../reconcile/reconcile-input.ts';
import { bridgeMonths, type CurrencyBridge } from './bridge-months.ts';

/** What changed since last month. */
export interface SinceLastMonth {
  /** Last month's file, without its folder. */
  readonly file: string;
  /** One a currency of either month. */
  readonly currencies: readonly CurrencyBridge[];
}

/** Why a file is not last month's: usage has no months alike, two kinds of bills have nothing to compare. */
export type NotLastMonth = 'usage' | 'other-kind' | 'no-lines' | 'later';

/** What changed, or why the file tells nothing of it. */
export function sinceLastMonth(
  last: ReconciliationFile,
  now: ReconciliationFile,
  list: SubscriptionList | null,
): SinceLastMonth | NotLastMonth {
  const kind = kindOf(now);
  if (kind === 'usage') return 'usage';
  if (kindOf(last) !== kind) return 'other-kind';
  if (last.lines.length === 0) return 'no-lines';
  if (isLater(last.lines, now.lines)) return 'later';
  const currencies = bridgeMonths({ last: last.lines, now: now.lines, list });
  return { file: last.table.source.split(/[\\/]/u).at(-1) ?? '', currencies };
}

/** By the day half of the lines begin by: a few lines of another month are in every file. */
function isLater(last: readonly LicenceLine[], now: readonly LicenceLine[]): boolean {
  const [before, after] = [middleStart(last), middleStart(now)];
  return before !== null && after !== null && before > after;
}

function middleStart(lines: readonly LicenceLine[]): CalendarDate | null {
  const starts = lines.map(({ chargeStart }) => chargeStart).sort((a, b) => a - b);
  return starts[Math.floor(starts.length / 2)] ?? null;
}
