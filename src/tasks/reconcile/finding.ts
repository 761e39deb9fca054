/**
 * The single shape of what the reconciliation finds: a reason of the closed list, the place, two amounts of one column,
 * and the details of its kind, ready for JSON. `messages` makes the sentence; nothing here is text for people.
 */
import type { RuleCall } from '../../billing/index.ts';
import { subtract, type CalendarDate, type Rational } from '../../values/index.ts';
import type { BillingFrequency } from '../../sheets/index.ts';
import type { ToldExplanation } from './line/detective/told-explanation.ts';

/** Details by reason; dates ISO, prices as decimals, counts as numbers. */
export interface FindingDetails {
  readonly DUPLICATE: {
    readonly sameAsRow: number;
    /** Set where the rows share days, licences and amount, and not every column. */
    readonly differs?: true;
  };
  readonly NO_CUSTOMER: { readonly named: boolean };
  readonly MISSING_IN_LIST: NoDetails;
  readonly UNKNOWN: { readonly chargeType: string; readonly typeKnown: boolean } & Fits;
  readonly FREQUENCY: {
    readonly expectedFrequency: string;
    readonly actualFrequency: string;
    /** Who says so: the partner's own list, column J of the offer matrix, or the subscription an add-on belongs to. */
    readonly saidBy: 'list' | 'matrix' | 'both' | 'parent';
  };
  readonly CHARGE_TYPE: { readonly expectedChargeType: string | null; readonly actualChargeType: string };
  readonly TIMING: { readonly expectedBillingDate: string; readonly actualBillingDate: string };
  readonly WRONG_PERIOD: {
    readonly expectedStart: string;
    readonly expectedEnd: string;
    readonly actualStart: string;
    readonly actualEnd: string;
    /** First day of the subscription; left out where the row bills no days before it. */
    readonly begins?: string;
  };
  readonly QTY: {
    readonly expectedQuantity: number;
    readonly actualQuantity: number;
    /**
     * What is held against the row: our list, our list less other rows of the period, its own amount, what was consumed,
     * another row of its change, or what else is billed and credited of a service that stops or returns.
     */
    readonly shownBy: 'list' | 'period' | 'amount' | 'consumption' | 'change' | 'stop';
    /** The row of the change that has the expected number. */
    readonly besideRow?: number;
    /** The other rows of the period, their licences, and those of our list. */
    readonly together?: { readonly rows: readonly number[]; readonly quantity: number; readonly listed: number };
  } & Fits;
  readonly PRICE: {
    readonly expectedUnitPrice: string;
    readonly actualUnitPrice: string;
    /** What makes the actual price one. */
    readonly by: 'price-list-month' | 'price-basis' | 'row';
    readonly validFrom: string | null;
  } & Fits;
  readonly DAYS: {
    readonly expectedDays: number;
    readonly actualDays: number;
    /** Days charged, or those of the period, by which its price is divided. */
    readonly daysOf: 'charge' | 'period';
    /** The habit that a row which follows the rules, or neither, does not have. */
    readonly unlike?: Others;
    /** Day on which our list has the service of a credit ended or paused. */
    readonly stoppedOn?: string;
    /** The row of the new frequency that a credit of the old one belongs to, and its first day. */
    readonly changed?: { readonly besideRow: number; readonly on: string };
    /** Days of the row that another row of its change bills as well. */
    readonly twice?: { readonly besideRow: number; readonly from: string; readonly to: string };
  } & Fits;
  readonly FX: { readonly expectedRate: string; readonly actualRate: string };
  readonly ROUNDING: {
    /** Null where none gives the amount to the cent, and it is within a cent a licence of one all the same. */
    readonly profile: string | null;
    /** Others that give it as well. */
    readonly alsoFit: readonly string[];
    /** Left out where too few rows show how the file is rounded. */
    readonly unlike?: Others;
  };
  /** Told once for all rows of the file that follow it. */
  readonly HABIT: HabitName & {
    /** Rows of a frequency; null: of both. */
    readonly frequency: BillingFrequency | null;
    /** Rows of the currency that follow it where the rules say otherwise. */
    readonly rows: number;
    /** Prorated rows of the frequency and the currency. */
    readonly of: number;
    /** Habits that nearly all rows follow as well. */
    readonly alsoFit: readonly HabitName[];
  };
  readonly PROMO: { readonly agreedShare: string | null };
  readonly TAX: {
    /** Null where subtotal and tax do not make the total. */
    readonly rate: string | null;
    /** Whose rows show the rate. */
    readonly by: 'file' | 'customer' | 'offer' | 'subscription' | null;
  };
  readonly LIMIT: {
    /** Subscriptions of the offer that its matrix lets a customer have. */
    readonly limit: number;
    /** At a time, or ever. */
    readonly scope: 'concurrent' | 'lifetime';
    /** Those the customer has, this one among them. */
    readonly held: number;
    /** Which of them it is, by the day it began. */
    readonly place: number;
    readonly began: string;
  };
  readonly MISSING_IN_FILE: {
    readonly frequency: BillingFrequency;
    /** First day of the period that was due. */
    readonly termStart: string;
    /** Last day of the days that a change left out. */
    readonly termEnd?: string;
    /** What a change in the file lacks; left out where a subscription has no row at all. */
    readonly side?: 'credit' | 'charge';
    readonly of?: 'licence-change' | 'frequency-change' | 'cancellation' | 'reactivation';
  };
  readonly SILENT_EXPECTED: {
    readonly frequency: BillingFrequency;
    /** First day of the term under way. */
    readonly termStart: string;
    /** Day of the file that billed it; null where the rules name none. */
    readonly lastBillingDate: string | null;
    readonly nextBillingDate: string;
    /** Charge of the next term by the lists given; null where they have no price for it. */
    readonly nextAmount: string | null;
  };
}

/** How a file computes its prorated rows: days more or less, days that a price is divided by, or a convention of rounding. */
export interface HabitName {
  readonly by: 'days' | 'divisor' | 'profile';
  /** `actual`: as many as the period has. */
  readonly figure: number | string;
}

/** How many of the prorated rows are computed another way than this one, all alike. */
export interface Others {
  readonly rows: number;
  readonly of: number;
}

/** Other changes of one figure that give the billed amount to the cent; the cheapest first. */
interface Fits {
  readonly fits: readonly ToldExplanation[];
}

type NoDetails = Readonly<Record<string, never>>;

/** A reason of the closed list, but NOT_JUDGED, which is no finding. */
export type ReasonCode = keyof FindingDetails;

/** The money column two amounts belong to; another column's amounts are those of Amount. */
export type FindingField =
  | 'Amount'
  | 'Tax'
  | 'TotalOtherDiscount'
  | 'Subtotal'
  | 'TotalForCustomer'
  | 'ChargeType'
  | 'ChargeStartDate'
  | 'DurableOfferId';

/** Two amounts of one column; `expected` is null where no rule knows one. */
export interface FoundAmounts {
  readonly field: FindingField;
  readonly expected: Rational | null;
  readonly actual: Rational;
  /**
   * The question whose answer is expected, without its sign, or which shows that nothing is; left out or null where no
   * rule was asked.
   */
  readonly call?: RuleCall | null;
}

/** What one check found in one row. */
export type Found<Code extends ReasonCode = ReasonCode> = {
  readonly [C in Code]: FoundAmounts & { readonly code: C; readonly details: FindingDetails[C] };
}[Code];

/** Who a finding is about. */
export interface FindingPlace {
  /** Counted from 1 after the header; null where no row exists. */
  readonly row: number | null;
  /** Line of the file; null where no row exists or the rows come from a sheet. */
  readonly line: number | null;
  readonly subscription: string | null;
  readonly customerName: string | null;
  readonly offerName: string | null;
  readonly chargeType: string | null;
  readonly chargeStart: CalendarDate | null;
  readonly chargeEnd: CalendarDate | null;
  readonly quantity: Rational | null;
}

/** Whose favour the difference is in: over-billed is ours to claim, under-billed is owed. */
export type Direction = 'over-billed' | 'under-billed' | 'neutral';

/** A finding of the file. */
export type FileFinding = Found &
  FindingPlace & { readonly difference: Rational | null; readonly direction: Direction };

/** Names a finding and its amounts; the details are those of its code. */
export function found<Code extends ReasonCode>(
  code: Code,
  amounts: FoundAmounts,
  details: FindingDetails[Code],
): Found {
  // The compiler cannot see that one code and its own details are a member of the union.
  return { code, ...amounts, details } as unknown as Found;
}

/** A finding at its place, with the difference and whose favour it is in. */
export function placed(found: Found, place: FindingPlace): FileFinding {
  const difference = found.expected === null ? null : subtract(found.actual, found.expected);
  const direction = difference === null ? directionWithout(found) : directionOf(found, difference.n);
  return { ...found, ...place, difference, direction };
}

/** A side that a change lacks is in somebody's favour, whatever its amount. */
function directionWithout({ code, details }: Found): Direction {
  if (code !== 'MISSING_IN_FILE' || details.side === undefined) return 'neutral';
  return details.side === 'credit' ? 'over-billed' : 'under-billed';
}

/** A discount that is too small bills too much. */
function directionOf({ field }: Found, difference: bigint): Direction {
  const over = field === 'TotalOtherDiscount' ? -difference : difference;
  return over > 0n ? 'over-billed' : over < 0n ? 'under-billed' : 'neutral';
}
