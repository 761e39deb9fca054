/**
 * The single place that finds the exceptions of last month among those of this file, so that owner, note, status and age
 * go with them. A finding of a change is the same only over the same days; what is charged every period goes on with
 * the next. What was settled for less than is found now is open again: no word of last month hides new money.
 */
import { absolute, compare, partsOf, type CalendarDate, type Rational } from '../../../values/index.ts';
import type { CurrencyReport } from '../currency-report.ts';
import type { FileFinding } from '../finding.ts';
import type { Reconciliation } from '../reconcile.ts';
import { isClosed, type EarlierItem, type EarlierReport, type Remarks } from './earlier-item.ts';

/** The reconciliation with what is known of its findings. */
export function carryForward(reconciliation: Reconciliation, { file, items }: EarlierReport): Reconciliation {
  const { billingDate, currencies } = reconciliation;
  const known = new Map<FileFinding, Remarks>();
  const left = new Set(items);
  for (const [item, finding, isSameRow] of currencies.flatMap((part) => pairsOf(part, items))) {
    left.delete(item);
    known.set(finding, { ...aged(item, billingDate, isSameRow), status: statusNow(item, finding) });
  }
  const gone = items.filter((item) => left.has(item) && isWorthTelling(item));
  const told = gone.map((item) => ({ ...item, ...aged(item, billingDate, false) }));
  return { ...reconciliation, carried: { file, known, gone: told.sort((a, b) => b.age - a.age) } };
}

/** The first day an item of the report is known from that lies after this file's; null where there is none. */
export function laterThan({ items }: EarlierReport, billingDate: CalendarDate | null): CalendarDate | null {
  if (billingDate === null) return null;
  return items.map(({ since }) => since).find((since) => since !== null && since > billingDate) ?? null;
}

/** Told once when it is gone and settled, and month by month as long as it is not; a rounding nobody wrote about is none. */
function isWorthTelling(item: EarlierItem): boolean {
  if (!isClosed(item)) return true;
  return !item.wasEarlier && (item.code !== 'ROUNDING' || item.owner !== null || item.note !== null);
}

/** Older by the months between the files; without their days by one, but for a row of the very same file. */
function aged(item: EarlierItem, today: CalendarDate | null, isSameRow: boolean): Remarks {
  const { status, owner, note, since } = item;
  const months = since === null || today === null ? item.age + (isSameRow ? 0 : 1) : monthOf(today) - monthOf(since);
  return { status, owner, note, since, age: months };
}

function monthOf(date: CalendarDate): number {
  const { year, month } = partsOf(date);
  return year * 12 + month;
}

function statusNow(item: EarlierItem, { difference, code }: FileFinding): string {
  if (!isClosed(item) || code === 'ROUNDING') return item.status;
  if (item.difference === null || difference === null) return item.difference === difference ? item.status : 'Open';
  const sameSide = item.difference.n > 0n === difference.n > 0n;
  return sameSide && compare(size(difference), size(item.difference)) <= 0 ? item.status : 'Open';
}

function size({ n, d }: Rational): Rational {
  return { n: absolute(n), d };
}

type Pair = readonly [item: EarlierItem, finding: FileFinding, isSameRow: boolean];

/** Each item with one finding at most, and each finding with one item. */
function pairsOf({ currency, findings, rows }: CurrencyReport, items: readonly EarlierItem[]): readonly Pair[] {
  const events = new Map(rows.map(({ facts }) => [facts.line.row, facts.line.chargeType.event]));
  // What stood among last month's exceptions is nearer than what was missing there already.
  const ordered = [...items].sort((a, b) => Number(a.wasEarlier) - Number(b.wasEarlier));
  const waiting = new Map<string, EarlierItem[]>();
  for (const item of ordered) waiting.set(keyOf(item), [...(waiting.get(keyOf(item)) ?? []), item]);
  const pairs: Pair[] = [];
  let open: readonly FileFinding[] = findings.filter(({ code }) => code !== 'SILENT_EXPECTED');
  for (const { fits, isSameRow = false } of likenesses) {
    open = open.filter((finding) => {
      const own = waiting.get(
        keyOf({ ...finding, customer: finding.customerName, offer: finding.offerName, currency }),
      );
      const recurs = finding.row === null || recurring.has(events.get(finding.row) ?? '');
      const at = own?.findIndex((item) => fits(item, finding, recurs)) ?? -1;
      const [item] = at === -1 ? [] : (own?.splice(at, 1) ?? []);
      if (item === undefined) return true;
      pairs.push([item, finding, isSameRow]);
      return false;
    });
  }
  return pairs;
}

/** Events of charge types that are charged again every period. */
const recurring: ReadonlySet<string> = new Set(['cycle', 'usage']);

interface Likeness {
  readonly fits: (item: EarlierItem, finding: FileFinding, recurs: boolean) => boolean;
  readonly isSameRow?: boolean;
}

/** The nearest first: the very row, the same days, and of what recurs the next period. */
const likenesses: readonly Likeness[] = [
  { fits: (item, finding) => overSameDays(item, finding) && item.lineId === finding.row, isSameRow: true },
  { fits: overSameDays },
  { fits: (_item, _finding, recurs) => recurs },
];

function overSameDays({ from, to }: EarlierItem, { chargeStart, chargeEnd }: FileFinding): boolean {
  return from === chargeStart && to === chargeEnd;
}

type Keyed = Pick<EarlierItem, 'code' | 'currency' | 'field' | 'chargeType' | 'subscription' | 'customer' | 'offer'>;

/** Reason, column, charge type and subscription; where no subscription is named, customer and offer. */
function keyOf({ code, currency, field, chargeType, subscription, customer, offer }: Keyed): string {
  const whose = subscription === null ? [customer, offer] : [subscription];
  return [code, currency, field, chargeType, ...whose].map((each) => each?.toLowerCase() ?? '').join('\u0000');
}
