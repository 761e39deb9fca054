/**
 * The reconciliation of a licence-based file: every row recomputed and held against our own list, the offer matrix and
 * the invoice; every subscription of the list looked for in the file. Pure: facts and rules in, findings out.
 */
import type { Subscription, SubscriptionList } from '../../sheets/index.ts';
import type { CalendarDate } from '../../values/index.ts';
import type { Deadlines } from '../deadlines/deadline.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import type { SinceLastMonth } from '../bridge/since-last-month.ts';
import type { CarriedForward } from './carried/carried-forward.ts';
import { byCurrency, type CurrencyReport } from './currency-report.ts';
import { offerLimits, type OfferLimits } from './facts/offer-limits.ts';
import type { RoundingHabit } from './facts/habit/rounding-habit.ts';
import { askedRules, type AskedRulebook } from './line/asked-rules.ts';
import { missingInputs } from './missing-inputs.ts';
import type { NotJudged } from './not-judged.ts';
import { comparable, ofThatMonth } from './parts/comparable-input.ts';
import { judgeLines } from './parts/judge-lines.ts';
import type { Progress } from './parts/progress.ts';
import { wholeFile } from './parts/whole-file.ts';
import { kindOf, type ReconcileInput, type ReconciliationFile } from './reconcile-input.ts';
import { silences } from './silence.ts';

/** How much of a file was read. */
export interface RowCounts {
  readonly inFile: number;
  /** Rows that are lines. */
  readonly read: number;
  readonly unreadable: number;
}

/** The outcome for a file. */
export interface Reconciliation {
  readonly file: ReconciliationFile;
  /** Whose part of a file it is; null for the whole. */
  readonly part: string | null;
  readonly rows: RowCounts;
  /** One part a currency, in the order of the file; amounts never cross. */
  readonly currencies: readonly CurrencyReport[];
  /** What could not be checked for the whole file. */
  readonly notChecked: readonly NotJudged[];
  readonly habit: RoundingHabit;
  /** Day of the file; null where nobody knows it. */
  readonly billingDate: CalendarDate | null;
  /** What of the list lies ahead of the billing date; null without either. */
  readonly deadlines: Deadlines | null;
  /** What an earlier report says of the same findings; left out where none was given. */
  readonly carried?: CarriedForward;
  /** What changed since last month; left out where last month's file was not given. */
  readonly sinceLastMonth?: SinceLastMonth;
}

/** Reconciles a file; who waits for it is told how far it is. */
export function reconcile(given: ReconcileInput, rulebook: AskedRulebook, progress?: Progress): Reconciliation {
  const { file, billingDate } = given;
  const input = comparable(given, currenciesOf(file));
  const whole = wholeFile(file.lines);
  const limits = offerLimits(input, askedRules(rulebook));
  const { rows, columns, means, ...judged } = judgeLines(input, rulebook, {
    whole,
    limits,
    ...(progress !== undefined && { progress }),
  });
  const habit = judged.habit();
  return {
    file,
    part: null,
    rows: { inFile: file.table.rows.length, read: file.lines.length, unreadable: file.unreadable },
    currencies: byCurrency(rows, {
      columns,
      silences: (places, currencyOf) => silences(entriesAt(places, input.list), means, currencyOf),
      invoiceTotals: input.invoiceTotals,
      habit,
      isConverted: whole.isConverted,
      unreadable: file.unreadable,
    }),
    ...besideTheLines(given, rulebook, { lines: file.lines.length, limits, currencies: columns.currency.texts }),
    habit,
    billingDate,
  };
}

interface BesideWhat {
  readonly lines: number;
  readonly limits: OfferLimits;
  /** Of the file, upper case. */
  readonly currencies: readonly (string | null)[];
}

/** What is told of the list, and of what was not given, whatever the lines are. */
export function besideTheLines(
  input: ReconcileInput,
  rulebook: AskedRulebook,
  { lines, limits, currencies }: BesideWhat,
): Pick<Reconciliation, 'notChecked' | 'deadlines'> {
  const { file, list, billingDate } = input;
  const { prices } = comparable(input, currencies);
  const listLeftOut = list !== null && ofThatMonth(input).list === null;
  return {
    notChecked: [
      ...missingInputs(input, { kind: kindOf(file), listLeftOut, lines, currencies }),
      ...(listLeftOut ? [] : withoutFrequency(list)),
      ...limits.unclear,
    ],
    deadlines: list === null || billingDate === null ? null : deadlines({ list, prices, asOf: billingDate }, rulebook),
  };
}

function currenciesOf({ lines }: ReconciliationFile): readonly (string | null)[] {
  return [...new Set(lines.map(({ currency }) => currency?.toUpperCase() ?? null))];
}

/** Nobody can say whether a row of these is due. */
function withoutFrequency(list: SubscriptionList | null): readonly NotJudged[] {
  const lacking = (list?.subscriptions ?? []).filter(({ active, frequency }) => active && frequency === null);
  return lacking.map((listed) => ({ of: 'subscription', listed, lacks: 'frequency' }));
}

function entriesAt(places: Int32Array, list: SubscriptionList | null): readonly Subscription[] {
  return list === null
    ? []
    : Array.from(places, (place) => list.subscriptions[place]).filter((each) => each !== undefined);
}
