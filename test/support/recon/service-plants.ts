/** Errors to plant into what is billed before, after or between service: the month with each, and the one finding it gives. */
import type { Rulebook } from '../../../src/billing/index.ts';
import {
  addDays,
  negate,
  parseDecimal,
  partsOf,
  printDate,
  type CalendarDate,
  type Rational,
} from '../../../src/values/index.ts';
import { money, type Cells, type Month } from './month.ts';
import {
  amountOf,
  choose,
  endOf,
  isActive,
  isAlone,
  isCycle,
  KEY,
  priceChanged,
  prorated,
  readUs,
  relisted,
  replaced,
  startOf,
  times,
  usDate,
  whole,
  type Plant,
} from './plants.ts';

const daysIn = (row: Cells): number => endOf(row) - startOf(row) + 1;

/** A cycle of a month that is not cut short at a month's end, of a subscription without other rows. */
const isPlainCycle = (row: Cells, month: Month): boolean =>
  isCycle(row) &&
  isAlone(row, month) &&
  isActive(row, month) &&
  partsOf(startOf(row)).day <= 28 &&
  !priceChanged(startOf(row));

/** The day of an end or of a pause in our list. */
const stopped =
  (status: 'cancelled' | 'suspended', column: 'CancelledOn' | 'SuspendedOn'): Plant =>
  (month, which, rulebook) => {
    const chosen = choose(month, which, isPlainCycle);
    if (chosen === null) return null;
    const { row } = chosen;
    const last = Math.min(month.billingDate, endOf(row));
    const day = addDays(startOf(row), (which % (last - startOf(row) + 11)) - 10);
    const from = day > startOf(row) ? day : startOf(row);
    const credit = day > startOf(row) ? creditFrom(day, row, month, rulebook) : amountOf(row);
    const list = month.list.map((entry) => ({ ...entry, [column]: '' }));
    return {
      month: relisted({ ...month, list }, row[KEY], (entry) => ({
        ...entry,
        ...{ Status: status, [column]: printDate(day) },
      })),
      finding: {
        code: 'MISSING_IN_FILE',
        row: chosen.at + 1,
        expected: money(negate(credit)),
        actual: '0.00',
        details: {
          frequency: 'monthly',
          termStart: printDate(from),
          termEnd: printDate(endOf(row)),
          ...{ side: 'credit', of: 'cancellation' },
        },
      },
    };
  };

function creditFrom(day: CalendarDate, row: Cells, { list }: Month, rulebook: Rulebook): Rational {
  const entry = list.find(({ SubscriptionId }) => SubscriptionId === row[KEY])!;
  const outcome = rulebook.evaluate({
    rule: 'SuspensionCredit',
    inputs: {
      MonthlyPrice: { kind: 'money', amount: parseDecimal(row['UnitPrice']!)!, currency: null },
      Licences: { kind: 'number', amount: whole(Number(row['Quantity'])) },
      ServiceStart: { kind: 'date', date: readIso(entry['ServiceStart']!) },
      SuspendDate: { kind: 'date', date: day },
      Frequency: { kind: 'choice', name: 'monthly' },
    },
  });
  if (outcome.kind !== 'value' || outcome.value.kind !== 'money') throw new Error('the rule gives an amount');
  return outcome.value.amount;
}

function readIso(text: string): CalendarDate {
  const [year, month, day] = text.split('-');
  return readUs(`${month}/${day}/${year}`.replace(/\b0/gu, ''));
}

const isCredit = (row: Cells): boolean => row['ChargeType'] === 'Cancel fee';

/** Whether a row charges the subscription of a credit from a later day on. */
const isCharged = (credit: Cells, { rows }: Month): boolean =>
  rows.some((row) => row[KEY] === credit[KEY] && !row['Amount']!.startsWith('-') && startOf(row) > startOf(credit));

export const servicePlants = {
  WRONG_PERIOD_BEFORE_SERVICE: (month, which, rulebook) => {
    const chosen = choose(month, which, isPlainCycle);
    if (chosen === null) return null;
    const { row, at } = chosen;
    const begins = addDays(startOf(row), 4 + (which % 36));
    const days = endOf(row) - begins + 1;
    const price = times(amountOf(row), { n: 1n, d: BigInt(row['Quantity']!) });
    const part = { price, of: daysIn(row), days, quantity: Number(row['Quantity']) };
    return {
      month: relisted(
        replaced(month, at, { ...row, SubscriptionStartDate: usDate(begins, '0:00') }),
        row[KEY],
        (entry) => ({ ...entry, ServiceStart: printDate(begins) }),
      ),
      finding: {
        code: 'WRONG_PERIOD',
        row: at + 1,
        expected: days > 0 ? money(prorated(part, 'exact', rulebook)) : '0.00',
        actual: row['Amount'],
        details: { begins: printDate(begins), expectedStart: printDate(begins) },
      },
    };
  },

  NO_CREDIT_OF_CANCELLATION: stopped('cancelled', 'CancelledOn'),

  NO_CREDIT_OF_SUSPENSION: stopped('suspended', 'SuspendedOn'),

  NO_CHARGE_OF_REACTIVATION: (month, which) => {
    const { billingDate } = month;
    const chosen = choose(
      month,
      which,
      (row, all) =>
        isActive(row, all) &&
        isCredit(row) &&
        partsOf(startOf(row)).day !== partsOf(readIso(entryOf(row, all)['ServiceStart']!)).day &&
        startOf(row) < billingDate &&
        endOf(row) >= billingDate,
    );
    const later = month.rows.filter(
      (row) => row[KEY] === chosen?.row[KEY] && !isCredit(row) && startOf(row) > startOf(chosen!.row),
    );
    const isAlike = (row: Cells): boolean => isActive(row, month) && isCredit(row) && !isCharged(row, month);
    if (chosen === null || later.length !== 1 || month.rows.some(isAlike)) return null;
    const rows = month.rows.filter((row) => row !== later[0]);
    return {
      month: { ...month, rows, list: month.list.map((entry) => ({ ...entry, AsOf: printDate(billingDate) })) },
      finding: {
        code: 'MISSING_IN_FILE',
        row: rows.indexOf(chosen.row) + 1,
        expected: null,
        actual: '0.00',
        details: {
          termStart: printDate(startOf(chosen.row)),
          termEnd: printDate(endOf(chosen.row)),
          ...{ side: 'charge', of: 'reactivation' },
        },
      },
    };
  },
} satisfies Readonly<Record<string, Plant>>;

function entryOf(row: Cells, { list }: Month): Cells {
  return list.find(({ SubscriptionId }) => SubscriptionId === row[KEY])!;
}
