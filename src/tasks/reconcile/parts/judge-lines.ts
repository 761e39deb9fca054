/**
 * The single way from the lines of a file, or of a part of it, to judged rows: each recomputed, held against our list, the
 * matrix and the rest of its subscription. What only the whole file can tell is given.
 */
import type { Subscription, SubscriptionList } from '../../../sheets/index.ts';
import type { JudgedRow } from '../currency-report.ts';
import { limitRows } from '../checks/limit.ts';
import { billingCalendar } from '../facts/billing-calendar.ts';
import { noLimits, type OfferLimits } from '../facts/offer-limits.ts';
import { repeatedRows } from '../facts/repeated-rows.ts';
import { noHabit, roundingHabit, type RoundingHabit } from '../facts/rounding-habit.ts';
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
import type { WholeFile } from './whole-file.ts';

/** What a part of a file is judged with. */
export interface JudgedWith {
  readonly whole: WholeFile;
  /** Convention of rounding to expect, null the rule's own; left out: the one these lines show. */
  readonly profile?: string | null;
  /** By the whole list; left out: none. */
  readonly limits?: OfferLimits;
}

/** The lines judged, and what they were judged by. */
export interface JudgedLines {
  readonly rows: readonly JudgedRow[];
  readonly columns: LineColumns;
  readonly means: Means;
  /** What these lines show of rounding. */
  readonly habit: RoundingHabit;
}

/** Judges lines; `list` is the list of the month, of which at least the entries of these lines. */
export function judgeLines(input: ReconcileInput, rulebook: AskedRulebook, judgedWith: JudgedWith): JudgedLines {
  const { file, list } = input;
  const kind = kindOf(file);
  const { habit, rules, checks } = checksByHabit(input, rulebook, judgedWith.profile);
  const columns = lineColumns(file.lines, list);
  const means = meansOf(input, { rules, columns, whole: judgedWith.whole, limits: judgedWith.limits ?? noLimits });
  const rows = checks.map((check, row): JudgedRow => {
    const facts: RowFacts = { line: check.line, check, listed: entryOf(row, columns, list) };
    return { facts, findings: rowFindings(kind, facts, means) };
  });
  return { rows, columns, means, habit };
}

interface ChecksByHabit {
  readonly habit: RoundingHabit;
  readonly rules: AskedRules;
  readonly checks: readonly LineCheck[];
}

/** The lines by the rule's own rounding, which is how a habit shows, and again where another is expected. */
function checksByHabit(input: ReconcileInput, rulebook: AskedRulebook, profile: JudgedWith['profile']): ChecksByHabit {
  const kind = kindOf(input.file);
  const pack = kind === 'new-commerce' ? 'new-commerce' : 'legacy';
  const rules = askedRules(rulebook, { pack });
  const checks = checksOf(input, rules);
  const habit = kind === 'licence' ? roundingHabit(checks, rules) : noHabit;
  const expected = profile === undefined ? habit.profile : profile;
  if (expected === null) return { habit, rules, checks };
  const habitual = askedRules(rulebook, { habit: expected, pack });
  return { habit, rules: habitual, checks: checksOf(input, habitual) };
}

function checksOf({ file, prices }: ReconcileInput, rules: AskedRules): readonly LineCheck[] {
  if (isUsage(file)) return checkUsageLines(file.lines, rules);
  if (isNewCommerce(file)) return checkNewCommerceLines(file.lines, rules);
  return checkLines(file.lines, { rules, prices, tolerance: null });
}

/** Dates, frequencies and offers are looked up for licences billed by the legacy rules; other files have their own. */
function meansOf(
  input: ReconcileInput,
  {
    rules,
    columns,
    whole,
    limits,
  }: Pick<Means, 'rules'> &
    Pick<JudgedWith, 'whole'> & {
      readonly columns: LineColumns;
      readonly limits: OfferLimits;
    },
): Means {
  const { file, billingDate, list } = input;
  const isLicence = kindOf(file) === 'licence';
  return {
    rules,
    list,
    matrix: isLicence ? input.matrix : null,
    prices: isLicence ? input.prices : null,
    calendar: billingDate === null || !isLicence ? null : billingCalendar(billingDate, rules, whole.startsInAdvance),
    rowsOf: subscriptionRows(file.lines, columns),
    taxRates: whole.taxRates,
    limits: { ...limits, at: limitRows(file.lines, limits) },
    repeats: repeatedRows(file.table),
  };
}

/** The list's entry of a line: its subscriptions come first among the codes. */
function entryOf(row: number, { subscription }: LineColumns, list: SubscriptionList | null): Subscription | null {
  return list?.subscriptions[subscription.of[row] ?? 0] ?? null;
}
