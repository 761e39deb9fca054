/**
 * The reconciliation of a licence-based file: every row recomputed and held against our own list, the offer matrix and
 * the invoice; every subscription of the list looked for in the file. Pure: facts and rules in, findings out.
 */
import type { NewCommerceFile, Subscription, SubscriptionList, UsageFile } from '../../sheets/index.ts';
import type { CalendarDate } from '../../values/index.ts';
import type { Deadlines } from '../deadlines/deadline.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import { billingCalendar } from './facts/billing-calendar.ts';
import { byCurrency, type CurrencyReport, type JudgedRow } from './currency-report.ts';
import { askedRules, type AskedRulebook, type AskedRules } from './line/asked-rules.ts';
import type { LineCheck } from './line/line-check.ts';
import { checkNewCommerceLines } from './line/new-commerce-lines.ts';
import { checkLines } from './line/reconcile-lines.ts';
import { checkUsageLines } from './line/usage-lines.ts';
import { lineColumns, type LineColumns } from './match/line-columns.ts';
import { missingInputs } from './missing-inputs.ts';
import type { NotJudged } from './not-judged.ts';
import type { ReconcileInput, ReconciliationFile } from './reconcile-input.ts';
import { repeatedRows } from './facts/repeated-rows.ts';
import { noHabit, roundingHabit, type RoundingHabit } from './facts/rounding-habit.ts';
import { rowFindings, type FileKind } from './row-findings.ts';
import type { Means, RowFacts } from './row-facts.ts';
import { silences } from './silence.ts';
import { subscriptionRows } from './facts/subscription-rows.ts';
import { taxRates } from './facts/tax-rates.ts';

/** The outcome for a file. */
export interface Reconciliation {
  readonly file: ReconciliationFile;
  /** Whose part of a file it is; null for the whole. */
  readonly part: string | null;
  /** One part a currency, in the order of the file; amounts never cross. */
  readonly currencies: readonly CurrencyReport[];
  /** What could not be checked for the whole file. */
  readonly notChecked: readonly NotJudged[];
  readonly habit: RoundingHabit;
  /** Day of the file; null where nobody knows it. */
  readonly billingDate: CalendarDate | null;
  /** What of the list lies ahead of the billing date; null without either. */
  readonly deadlines: Deadlines | null;
}

/** Reconciles a file. */
export function reconcile(input: ReconcileInput, rulebook: AskedRulebook): Reconciliation {
  const { file, list, prices, billingDate } = input;
  const kind = kindOf(file);
  const { habit, rules, checks } = checksByHabit(input, rulebook);
  const ownList = isOfThatMonth(input) ? list : null;
  const columns = lineColumns(file.lines, ownList);
  const means = meansOf(input, { rules, columns, list: ownList });
  const judged = checks.map((check, row): JudgedRow => {
    const facts: RowFacts = { line: check.line, check, listed: entryOf(row, columns, ownList) };
    return { facts, findings: rowFindings(kind, facts, means) };
  });
  return {
    file,
    part: null,
    currencies: byCurrency(judged, {
      columns,
      silences: (places, currencyOf) => silences(entriesAt(places, ownList), means, currencyOf),
      invoiceTotals: input.invoiceTotals,
      unreadable: file.unreadable,
    }),
    notChecked: missingInputs(input, { kind, listLeftOut: list !== null && ownList === null }),
    habit,
    billingDate,
    deadlines: list === null || billingDate === null ? null : deadlines({ list, prices, asOf: billingDate }, rulebook),
  };
}

interface ChecksByHabit {
  readonly habit: RoundingHabit;
  readonly rules: AskedRules;
  readonly checks: readonly LineCheck[];
}

/** The lines by the rule's own rounding, and again only where the file shows another. */
function checksByHabit(input: ReconcileInput, rulebook: AskedRulebook): ChecksByHabit {
  const kind = kindOf(input.file);
  const pack = kind === 'new-commerce' ? 'new-commerce' : 'legacy';
  const rules = askedRules(rulebook, { pack });
  const checks = checksOf(input, rules);
  const habit = kind === 'licence' ? roundingHabit(checks, rules) : noHabit;
  if (habit.profile === null) return { habit, rules, checks };
  const habitual = askedRules(rulebook, { habit: habit.profile, pack });
  return { habit, rules: habitual, checks: checksOf(input, habitual) };
}

/** Dates, frequencies and offers are looked up for licences billed by the legacy rules; other files have their own. */
function meansOf(
  input: ReconcileInput,
  { rules, columns, list }: Pick<Means, 'rules' | 'list'> & { readonly columns: LineColumns },
): Means {
  const { file, billingDate } = input;
  const isLicence = kindOf(file) === 'licence';
  return {
    rules,
    list,
    matrix: isLicence ? input.matrix : null,
    prices: isLicence ? input.prices : null,
    calendar: billingDate === null || !isLicence ? null : billingCalendar(billingDate, rules, startsInAdvance(input)),
    rowsOf: subscriptionRows(file.lines, columns),
    taxRates: taxRates(file.lines),
    repeats: repeatedRows(file.table),
  };
}

/** The list's entry of a line: its subscriptions come first among the codes. */
function entryOf(row: number, { subscription }: LineColumns, list: SubscriptionList | null): Subscription | null {
  return list?.subscriptions[subscription.of[row] ?? 0] ?? null;
}

function entriesAt(places: Int32Array, list: SubscriptionList | null): readonly Subscription[] {
  return list === null
    ? []
    : Array.from(places, (place) => list.subscriptions[place]).filter((each) => each !== undefined);
}

function checksOf({ file, prices }: ReconcileInput, rules: AskedRules): readonly LineCheck[] {
  if (isUsage(file)) return checkUsageLines(file.lines, rules);
  if (isNewCommerce(file)) return checkNewCommerceLines(file.lines, rules);
  return checkLines(file.lines, { rules, prices, tolerance: null });
}

function kindOf(file: ReconciliationFile): FileKind {
  return isUsage(file) ? 'usage' : isNewCommerce(file) ? 'new-commerce' : 'licence';
}

function isUsage(file: ReconciliationFile): file is UsageFile {
  return file.layout === 'usage-34' || file.layout === 'usage-35';
}

function isNewCommerce(file: ReconciliationFile): file is NewCommerceFile {
  return file.layout === 'new-commerce-46';
}

/** First days of the periods that the file bills in advance. */
function startsInAdvance({ file }: ReconcileInput): readonly CalendarDate[] {
  const events = ['cycle', 'renewal', 'purchase'];
  return file.lines.filter(({ chargeType }) => events.includes(chargeType.event)).map(({ chargeStart }) => chargeStart);
}

/** A list that was true on a later day says nothing of the month of the file. */
function isOfThatMonth({ list, billingDate }: ReconcileInput): boolean {
  const asOf = list?.asOf ?? null;
  return asOf === null || billingDate === null || asOf <= billingDate;
}
