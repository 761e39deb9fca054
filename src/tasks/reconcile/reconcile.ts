/**
 * The reconciliation of a licence-based file: every row recomputed and held against our own list, the offer matrix and
 * the invoice; every subscription of the list looked for in the file. Pure: facts and rules in, findings out.
 */
import type { LicenceFile } from '../../sheets/index.ts';
import type { CalendarDate } from '../../values/index.ts';
import { billingCalendar } from './facts/billing-calendar.ts';
import { byCurrency, type CurrencyReport } from './currency-report.ts';
import { askedRules, type AskedRulebook } from './line/asked-rules.ts';
import { checkLines } from './line/reconcile-lines.ts';
import { missingInputs } from './missing-inputs.ts';
import type { NotJudged } from './not-judged.ts';
import type { ReconcileInput } from './reconcile-input.ts';
import { repeatedRows } from './facts/repeated-rows.ts';
import { roundingHabit, type RoundingHabit } from './facts/rounding-habit.ts';
import { rowFindings } from './row-findings.ts';
import type { Means, RowFacts } from './row-facts.ts';
import { silences } from './silence.ts';
import { subscriptionRows } from './facts/subscription-rows.ts';
import { taxRates } from './facts/tax-rates.ts';

/** The outcome for a file. */
export interface Reconciliation {
  readonly file: LicenceFile;
  /** One part a currency, in the order of the file; amounts never cross. */
  readonly currencies: readonly CurrencyReport[];
  /** What could not be checked for the whole file. */
  readonly notChecked: readonly NotJudged[];
  readonly habit: RoundingHabit;
}

/** Reconciles a file. */
export function reconcile(input: ReconcileInput, rulebook: AskedRulebook): Reconciliation {
  const { file, prices, list, matrix } = input;
  const habit = roundingHabit(file.lines, { rulebook, prices });
  const rules = askedRules(rulebook, habit.profile);
  const means: Means = {
    rules,
    list: isOfThatMonth(input) ? list : null,
    matrix,
    prices,
    calendar: input.billingDate === null ? null : billingCalendar(input.billingDate, rules, startsInAdvance(input)),
    rowsOf: subscriptionRows(file.lines),
    taxRates: taxRates(file.lines),
    repeats: repeatedRows(file.table),
  };
  const facts = checkLines(file.lines, { rules, prices, tolerance: null }).map((check): RowFacts => ({
    line: check.line,
    check,
    listed: means.list?.find(check.line.subscription) ?? null,
  }));
  const judged = facts.map((each) => ({ facts: each, findings: rowFindings(each, means) }));
  const silent = file.lines.length === 0 ? () => [] : (of: Parameters<typeof silences>[1]) => silences(means, of);
  return {
    file,
    currencies: byCurrency(judged, silent, input.invoiceTotals),
    notChecked: missingInputs(input, means),
    habit,
  };
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
