/** The single list of what a person says in the wizard for a change of frequency, as it is kept, and what each step needs. */
import { parseDate, parseDecimal, rational, type Rational } from '../../../values/index.ts';
import type { ChangeDay } from '../../../tasks/index.ts';
import type { Run } from '../../wizard/run.ts';
import type { FieldProblem, Step } from '../../wizard/steps.ts';
import type { FrequencyTexts } from '../texts/frequency-texts.ts';

/** Plain JSON. */
export interface FrequencyDraft {
  /** Names of sheets; empty where none is chosen. */
  readonly list: string;
  readonly matrix: string;
  readonly prices: string;
  readonly to: 'annual' | 'monthly';
  /** Ids in lower case. */
  readonly chosen: readonly string[];
  readonly dayKind: ChangeDay['kind'];
  /** Days of the month as typed, by `customerKey`; for customers that have each their own. */
  readonly customerDays: Readonly<Record<string, string>>;
  /** As typed, `2019-11-25`. */
  readonly day: string;
  readonly billingDay: string;
  readonly understood: boolean;
  readonly run: Run;
}

export const emptyDraft: FrequencyDraft = {
  list: '',
  matrix: '',
  prices: '',
  to: 'annual',
  chosen: [],
  dayKind: 'common',
  customerDays: {},
  day: '',
  billingDay: '',
  understood: false,
  run: [],
};

/** Ids of the elements that a problem leads to. */
export const fields = {
  list: 'frequency-list',
  chosen: 'frequency-filter',
  day: 'frequency-day',
  billingDay: 'frequency-billing-day',
  customerDays: 'frequency-customer-days',
  understood: 'frequency-understood',
} as const;

/** The day as the plan takes it; null while it is none. */
export function changeDayOf({
  dayKind,
  day,
  customerDays,
}: Pick<FrequencyDraft, 'dayKind' | 'day' | 'customerDays'>): ChangeDay | null {
  const date = parseDate(day.trim());
  if (date === null) return null;
  if (dayKind === 'common') return { kind: dayKind, on: date };
  if (dayKind !== 'customer-day') return { kind: dayKind, from: date };
  const days = Object.entries(customerDays).flatMap(([customer, typed]) => {
    const own = dayOfMonth(typed);
    return own === null ? [] : [[customer, own] as const];
  });
  return { kind: dayKind, from: date, days: Object.fromEntries(days) };
}

/** The billing day of the month, 1 to 31. */
export function billingDayOf({ billingDay }: Pick<FrequencyDraft, 'billingDay'>): Rational | null {
  return dayOfMonth(billingDay);
}

/** A day of the month as typed, 1 to 31. */
export function dayOfMonth(typed: string): Rational | null {
  const text = typed.trim();
  if (!/^\d{1,2}$/u.test(text)) return null;
  const day = parseDecimal(text);
  return day !== null && day.n >= 1n && day.n <= 31n ? rational(day.n) : null;
}

/** The six steps in a language; `doable` says how many rows of the plan can be done. */
export function stepsOf(texts: FrequencyTexts, doable: number): readonly Step<FrequencyDraft>[] {
  const need = (field: string, holds: boolean, message: string): readonly FieldProblem[] =>
    holds ? [] : [{ field, message }];
  const { steps, missing } = texts;
  return [
    {
      id: 'choose',
      title: steps.choose,
      check: ({ list, chosen }) =>
        list === '' ? need(fields.list, false, missing.list) : need(fields.chosen, chosen.length > 0, missing.chosen),
    },
    {
      id: 'date',
      title: steps.date,
      check: (draft) => [
        ...need(fields.day, changeDayOf(draft) !== null, missing.day),
        ...need(fields.billingDay, billingDayOf(draft) !== null, missing.billingDay),
        ...need(fields.customerDays, hasCustomerDays(draft), missing.customerDays),
      ],
    },
    { id: 'who', title: steps.who, check: () => [] },
    { id: 'preview', title: steps.preview, check: () => [] },
    {
      id: 'check',
      title: steps.check,
      check: ({ understood }) => [
        ...need(fields.understood, doable > 0, missing.nothing),
        ...need(fields.understood, doable === 0 || understood, missing.understood),
      ],
    },
    { id: 'result', title: steps.result, check: () => [] },
  ];
}

/** No day is mistyped, and one at least is given; a customer without one is told so in its row. */
function hasCustomerDays({ dayKind, customerDays }: FrequencyDraft): boolean {
  const typed = Object.values(customerDays).filter((text) => text.trim() !== '');
  return dayKind !== 'customer-day' || (typed.length > 0 && typed.every((text) => dayOfMonth(text) !== null));
}
