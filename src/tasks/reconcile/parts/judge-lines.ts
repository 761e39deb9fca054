/**
 * The single way from the lines of a file, or of a part of it, to judged rows: each recomputed, held against our list, the
 * matrix and the rest of its subscription. What only the whole file can tell is given.
 */
import type { Subscription, SubscriptionList } from '../../../sheets/index.ts';
import type { JudgedRow } from '../currency-report.ts';
import { limitRows } from '../checks/limit.ts';
import { anchorOf } from '../facts/anchor.ts';
import { billingCalendar } from '../facts/billing-calendar.ts';
import { changesIn, noChanges } from '../facts/changes/changes.ts';
import { chargedAgain } from '../facts/in-advance/charged-again.ts';
import { chargesInAdvance } from '../facts/in-advance/charges-in-advance.ts';
import { periodShares } from '../facts/in-advance/period-shares.ts';
import { noLimits, type OfferLimits } from '../facts/offer-limits.ts';
import { repeatedRows } from '../facts/repeated-rows.ts';
import { noDayHabits, type DayHabits } from '../facts/habit/day-habit.ts';
import { habitualChecks } from '../facts/habit/habitual-checks.ts';
import { noHabit, roundingHabit, type RoundingHabit } from '../facts/habit/rounding-habit.ts';
import { stopRows } from '../facts/stops/stop-rows.ts';
import { subscriptionRows } from '../facts/subscription-rows.ts';
import { askedRules, type AskedRulebook, type AskedRules } from '../line/asked-rules.ts';
import type { LineCheck } from '../line/line-check.ts';
import { checkNewCommerceLines } from '../line/new-commerce-lines.ts';
import { checkLines } from '../line/reconcile-lines.ts';
import { checkUsageLines } from '../line/usage-lines.ts';
import { lineColumns, type LineColumns } from '../match/line-columns.ts';
import { isNewCommerce, isUsage, kindOf, type ReconcileInput } from '../reconcile-input.ts';
import { rowFindings } from '../row-findings.ts';
import type { Means, RowFacts } from '../row-facts.ts';
import { passing, type Progress } from './progress.ts';
import type { WholeFile } from './whole-file.ts';

/** What a part of a file is judged with. */
export interface JudgedWith {
  readonly whole: WholeFile;
  /** Convention of rounding to expect, null the rule's own; left out: the habits that these lines show. */
  readonly profile?: string | null;
  /** How to expect days to be counted; only with a profile. */
  readonly days?: DayHabits;
  /** By the whole list; left out: none. */
  readonly limits?: OfferLimits;
  readonly progress?: Progress;
}

/** The lines judged, and what they were judged by. */
export interface JudgedLines {
  readonly rows: readonly JudgedRow[];
  readonly columns: LineColumns;
  readonly means: Means;
  /** What these lines show of rounding, which is asked of few of them. */
  readonly habit: () => RoundingHabit;
}

/** Judges lines; `list` is the list of the month, of which at least the entries of these lines. */
export function judgeLines(input: ReconcileInput, rulebook: AskedRulebook, judgedWith: JudgedWith): JudgedLines {
  const { file, list } = input;
  const kind = kindOf(file);
  const { habit, rules, checks } = checksByHabit(input, rulebook, judgedWith);
  const columns = lineColumns(file.lines, list);
  const means = meansOf(input, {
    rules,
    checks,
    columns,
    whole: judgedWith.whole,
    limits: judgedWith.limits ?? noLimits,
  });
  const onRow = passing('findings', checks.length, judgedWith.progress);
  const rows = checks.map((check, row): JudgedRow => {
    onRow(row);
    const listed = entryOf(row, columns, list);
    const facts: RowFacts = { line: check.line, check, listed, anchor: listed && anchorOf(listed, list) };
    return { facts, findings: rowFindings(kind, facts, means) };
  });
  return { rows, columns, means, habit };
}

interface ChecksByHabit {
  readonly habit: () => RoundingHabit;
  readonly rules: AskedRules;
  readonly checks: readonly LineCheck[];
}

/** The lines by the rule's own rounding and days, which is how a habit shows, and again where another is expected. */
function checksByHabit(input: ReconcileInput, rulebook: AskedRulebook, expected: JudgedWith): ChecksByHabit {
  const kind = kindOf(input.file);
  const pack = kind === 'new-commerce' ? 'new-commerce' : 'legacy';
  const rules = askedRules(rulebook, { pack });
  const pass = (name: 'checks' | 'again') => passing(name, input.file.lines.length, expected.progress);
  const byRules = checksOf(input, rules, { onLine: pass('checks') });
  let shown: RoundingHabit | null = null;
  const habit = (): RoundingHabit => (shown ??= kind === 'licence' ? roundingHabit(byRules, rules) : noHabit);
  const { profile = null, days = noDayHabits } = expected.profile === undefined ? habit() : expected;
  if (profile === null && days.monthly === null && days.annual === null) return { habit, rules, checks: byRules };
  const habitual = askedRules(rulebook, { habit: profile, pack });
  const again = checksOf(input, habitual, { onLine: pass('again'), days });
  return { habit, rules: habitual, checks: habitualChecks(again, byRules, days) };
}

function checksOf(
  { file, prices, list }: ReconcileInput,
  rules: AskedRules,
  { onLine, days = noDayHabits }: { readonly onLine: (line: number) => void; readonly days?: DayHabits },
): readonly LineCheck[] {
  if (isUsage(file)) return checkUsageLines(file.lines, rules);
  if (isNewCommerce(file)) return checkNewCommerceLines(file.lines, rules);
  const conventions = { monthly: days.monthly?.convention ?? null, annual: days.annual?.convention ?? null };
  const listed = (subscription: string) => list?.find(subscription)?.frequency ?? null;
  return checkLines(file.lines, { rules, prices, tolerance: null, days: conventions, onLine, listed });
}

/** Dates, frequencies and offers are looked up for licences billed by the legacy rules; other files have their own. */
function meansOf(
  input: ReconcileInput,
  {
    rules,
    checks,
    columns,
    whole,
    limits,
  }: Pick<Means, 'rules'> &
    Pick<JudgedWith, 'whole'> & {
      readonly checks: readonly LineCheck[];
      readonly columns: LineColumns;
      readonly limits: OfferLimits;
    },
): Means {
  const { file, billingDate, list } = input;
  const isLicence = kindOf(file) === 'licence';
  const listed = (subscription: string): Subscription | null => list?.find(subscription) ?? null;
  return {
    rules,
    list,
    matrix: isLicence ? input.matrix : null,
    prices: isLicence ? input.prices : null,
    calendar: billingDate === null || !isLicence ? null : billingCalendar(billingDate, rules, whole.startsInAdvance),
    rowsOf: subscriptionRows(file.lines, columns),
    taxRates: whole.taxRates,
    changingFrequency: whole.changingFrequency,
    isConverted: whole.isConverted,
    limits: { ...limits, at: limitRows(file.lines, limits) },
    ...(isLicence ? changesIn(checks, { isConverted: whole.isConverted, listed }) : noChanges),
    ...(isLicence
      ? rowsBeside(checks, columns, { file, listed })
      : { ...noRowsBeside, repeats: repeatedRows(file.table) }),
  };
}

/** What rows tell of each other. */
type RowsBeside = Pick<Means, 'inAdvance' | 'repeats' | 'chargedAgain' | 'periodShares' | 'stopRows'>;

const noRowsBeside = { inAdvance: new Map(), chargedAgain: new Map(), periodShares: new Map(), stopRows: new Map() };

function rowsBeside(
  checks: readonly LineCheck[],
  columns: LineColumns,
  { file, listed }: Pick<ReconcileInput, 'file'> & { readonly listed: (subscription: string) => Subscription | null },
): RowsBeside {
  const inAdvance = chargesInAdvance(checks, columns);
  const [repeats, again] = [repeatedRows(file.table), chargedAgain(inAdvance, listed)];
  const by = { isRepeated: (row: number): boolean => repeats.has(row) || again.has(row), listed };
  return {
    ...{ inAdvance, repeats, chargedAgain: again },
    periodShares: periodShares(inAdvance, by),
    stopRows: stopRows(file.lines, columns, by),
  };
}

/** The list's entry of a line: its subscriptions come first among the codes. */
function entryOf(row: number, { subscription }: LineColumns, list: SubscriptionList | null): Subscription | null {
  return list?.subscriptions[subscription.of[row] ?? 0] ?? null;
}
