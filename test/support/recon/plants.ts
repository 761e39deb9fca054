/** Errors to plant into a clean month, one for each reason: the month with the error, and the one finding it should give. */
import type { Rulebook } from '../../../src/billing/index.ts';
import {
  addDays,
  addMonths,
  equal,
  nextDay,
  parseDate,
  parseDecimal,
  partsOf,
  printDate,
  rational,
  type CalendarDate,
  type Rational,
} from '../../../src/values/index.ts';
import { cents, money, TAX, withMoney, type Cells, type Month } from './month.ts';

export interface Planted {
  readonly month: Month;
  readonly finding: Readonly<Record<string, unknown>>;
}

/** Plants one error, the `which`th possible; null where the month has no place for it. */
export type Plant = (month: Month, which: number, rulebook: Rulebook) => Planted | null;

export const KEY = 'SyndicationPartnerSubscriptionNumber';

export interface Chosen {
  readonly at: number;
  readonly row: Cells;
}

export function choose(month: Month, which: number, fits: (row: Cells, month: Month) => boolean): Chosen | null {
  const candidates = month.rows.flatMap((row, at) => (fits(row, month) ? [{ at, row }] : []));
  return candidates[which % Math.max(1, candidates.length)] ?? null;
}

export const isCycle = ({ ChargeType }: Cells): boolean => ChargeType === 'Cycle fee';
export const isAlone = ({ [KEY]: key }: Cells, { rows }: Month): boolean =>
  rows.filter((row) => row[KEY] === key).length === 1;
export const isActive = (row: Cells, { list }: Month): boolean =>
  list.some(({ SubscriptionId, Status }) => SubscriptionId === row[KEY] && Status === 'active');
const isPart = ({ ChargeType, Amount }: Cells): boolean =>
  ChargeType === 'Cycle instance prorate' && !Amount!.startsWith('-');
export const amountOf = ({ Amount }: Cells): Rational => parseDecimal(Amount!)!;
export const startOf = (row: Cells): CalendarDate => readUs(row['ChargeStartDate']!);
export const endOf = (row: Cells): CalendarDate => readUs(row['ChargeEndDate']!);
export const times = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const whole = (count: number): Rational => rational(BigInt(count));

function byStart(a: Cells, b: Cells): number {
  const key = ({ ServiceStart, SubscriptionId }: Cells): string => `${ServiceStart} ${SubscriptionId}`;
  return key(a) < key(b) ? -1 : 1;
}

export function replaced(month: Month, at: number, row: Cells): Month {
  return { ...month, rows: month.rows.map((each, index) => (index === at ? row : each)) };
}

const listOf = (entry: Cells | null): readonly Cells[] => (entry === null ? [] : [entry]);

export function relisted(month: Month, id: string | undefined, change: (entry: Cells) => Cells | null): Month {
  const list = month.list.flatMap((entry) => (entry['SubscriptionId'] === id ? listOf(change(entry)) : [entry]));
  return { ...month, list };
}

export const usDate = (date: CalendarDate, time: string): string => {
  const { year, month, day } = partsOf(date);
  return `${month}/${day}/${year} ${time}`;
};

export const readUs = (text: string): CalendarDate => parseDate(text.split(' ')[0]!, 'M/d/yyyy')!;

export const plants = {
  DUPLICATE: (month, which) => {
    const chosen = choose(month, which, () => true);
    if (chosen === null) return null;
    return {
      month: { ...month, rows: [...month.rows, chosen.row] },
      finding: {
        code: 'DUPLICATE',
        row: month.rows.length + 1,
        expected: '0.00',
        actual: chosen.row['Amount'],
        details: { sameAsRow: chosen.at + 1 },
      },
    };
  },

  NO_CUSTOMER: (month, which) => {
    const chosen = choose(month, which, (row, all) => isCycle(row) && isAlone(row, all));
    if (chosen === null) return null;
    const row: Cells = { ...chosen.row, CustomerId: 'f0000000-0000-4000-8000-000000000001', CustomerName: 'Nobody' };
    return {
      month: relisted(replaced(month, chosen.at, row), row[KEY], () => null),
      finding: { code: 'NO_CUSTOMER', row: chosen.at + 1, expected: '0.00', actual: row['Amount'] },
    };
  },

  NO_CUSTOMER_NAMED: (month, which) => {
    const chosen = choose(month, which, isCycle);
    if (chosen === null) return null;
    const row: Cells = { ...chosen.row, CustomerId: '', CustomerName: '' };
    const { Amount: amount } = row;
    return {
      month: replaced(month, chosen.at, row),
      finding: { code: 'NO_CUSTOMER', row: chosen.at + 1, expected: amount, actual: amount },
    };
  },

  MISSING_IN_LIST: (month, which) => {
    const chosen = choose(
      month,
      which,
      (row, all) =>
        isAlone(row, all) && all.list.filter(({ CustomerId }) => CustomerId === row['CustomerId']).length > 1,
    );
    if (chosen === null) return null;
    return {
      month: relisted(month, chosen.row[KEY], () => null),
      finding: { code: 'MISSING_IN_LIST', row: chosen.at + 1, expected: '0.00', actual: chosen.row['Amount'] },
    };
  },

  LIMIT: (month, which) => {
    const groups = month.list
      .filter(({ Status }) => Status === 'active')
      .reduce((all, entry) => {
        const key = `${entry['DurableOfferId']} ${entry['CustomerId']}`;
        return all.set(key, [...(all.get(key) ?? []), entry]);
      }, new Map<string, Cells[]>());
    const possible = [...groups.values()].flatMap((held) => {
      const [{ DurableOfferId: offer } = {}] = held;
      const most = Math.max(
        ...[...groups.values()]
          .filter((each) => each !== held && each[0]!['DurableOfferId'] === offer)
          .map((each) => each.length),
        1,
      );
      const last = [...held].sort((a, b) => byStart(a, b)).at(-1)!;
      const at = month.rows.findIndex((row) => row[KEY] === last['SubscriptionId']);
      const row = month.rows[at];
      return row === undefined || !isAlone(row, month) || amountOf(row).n <= 0n || held.length <= most
        ? []
        : [{ at, row, held: held.length, offer: offer! }];
    });
    const chosen = possible[which % Math.max(1, possible.length)];
    if (chosen === undefined) return null;
    const limited = { 'Offer Limit Scope': 'Concurrent', 'Offer Limit': String(chosen.held - 1) };
    return {
      month: {
        ...month,
        matrix: month.matrix.map((offer) =>
          offer['Durable Offer ID'] === chosen.offer.toUpperCase() ? { ...offer, ...limited } : offer,
        ),
      },
      finding: {
        code: 'LIMIT',
        row: chosen.at + 1,
        expected: null,
        actual: chosen.row['Amount'],
        details: { limit: chosen.held - 1, held: chosen.held, place: chosen.held, scope: 'concurrent' },
      },
    };
  },

  MISSING_IN_FILE: (month, which) => {
    const chosen = choose(
      month,
      which,
      (row, all) => isCycle(row) && isAlone(row, all) && isActive(row, all) && all.rows.length > 1,
    );
    if (chosen === null) return null;
    return {
      month: { ...month, rows: month.rows.filter((_, at) => at !== chosen.at) },
      finding: { code: 'MISSING_IN_FILE', row: null, expected: chosen.row['Amount'], actual: '0.00' },
    };
  },

  QTY: (month, which) => {
    const chosen = choose(month, which, (row, all) => isCycle(row) && isAlone(row, all));
    if (chosen === null) return null;
    const { row, at } = chosen;
    const [billed, listed] = [Number(row['Quantity']), Number(row['Quantity']) + 2];
    const discount = row['TotalOtherDiscount'] === '0.00' ? '0' : '0.10';
    return {
      month: relisted(month, row[KEY], (entry) => ({ ...entry, Quantity: String(listed), AgreedDiscount: discount })),
      finding: {
        code: 'QTY',
        row: at + 1,
        expected: money(times(parseDecimal(row['UnitPrice']!)!, whole(listed))),
        actual: row['Amount'],
        details: { expectedQuantity: listed, actualQuantity: billed },
      },
    };
  },

  PRICE: (month, which) => {
    const chosen = choose(
      month,
      which,
      (row) => isCycle(row) || (/^Prorate fee(?:s when purchase| when renew)$/.test(row['ChargeType']!) && isYear(row)),
    );
    if (chosen === null) return null;
    const dearer = rational(
      (parseDecimal(chosen.row['UnitPrice']!)!.n * 100n) / parseDecimal(chosen.row['UnitPrice']!)!.d + 60n,
      100n,
    );
    const amount = times(dearer, whole(Number(chosen.row['Quantity'])));
    const row = withMoney({
      ...chosen.row,
      UnitPrice: money(dearer),
      Amount: money(amount),
      TotalOtherDiscount:
        chosen.row['TotalOtherDiscount'] === '0.00' ? '0.00' : money(cents(times(amount, rational(1n, 10n)))),
    });
    return {
      month: replaced(month, chosen.at, row),
      finding: {
        code: 'PRICE',
        row: chosen.at + 1,
        expected: chosen.row['Amount'],
        actual: row['Amount'],
        details: { expectedUnitPrice: chosen.row['UnitPrice'], actualUnitPrice: row['UnitPrice'] },
      },
    };
  },

  DAYS: (month, which, rulebook) => {
    const chosen = choose(month, which, (row) => partOf(row, month) !== null);
    const part = chosen === null ? null : partOf(chosen.row, month);
    if (chosen === null || part === null) return null;
    const days = part.days + (which % 2 === 0 ? 1 : -1);
    if (days < 1 || days >= part.of) return null;
    const amount = prorated({ ...part, days }, 'exact', rulebook);
    const row = withMoney({ ...chosen.row, Amount: money(amount) });
    return {
      month: replaced(month, chosen.at, row),
      finding: {
        code: 'DAYS',
        row: chosen.at + 1,
        expected: chosen.row['Amount'],
        actual: row['Amount'],
        details: { expectedDays: part.days, actualDays: days },
      },
    };
  },

  ROUNDING: (month, which, rulebook) => {
    const chosen = choose(month, which, (row) => {
      const part = partOf(row, month);
      return part !== null && !equal(prorated(part, 'unit_truncated', rulebook), amountOf(row));
    });
    const part = chosen === null ? null : partOf(chosen.row, month);
    if (chosen === null || part === null) return null;
    const row = withMoney({ ...chosen.row, Amount: money(prorated(part, 'unit_truncated', rulebook)) });
    return {
      month: replaced(month, chosen.at, row),
      finding: { code: 'ROUNDING', row: chosen.at + 1, expected: chosen.row['Amount'], actual: row['Amount'] },
    };
  },

  CHARGE_TYPE: (month, which) => {
    const chosen = choose(month, which, isCycle);
    if (chosen === null) return null;
    const { Amount: amount } = chosen.row;
    return {
      month: replaced(month, chosen.at, { ...chosen.row, ChargeType: 'Cancel fee' }),
      finding: {
        code: 'CHARGE_TYPE',
        row: chosen.at + 1,
        expected: amount,
        actual: amount,
        details: { expectedChargeType: 'Cycle fee', actualChargeType: 'Cancel fee' },
      },
    };
  },

  CHARGE_TYPE_OF_CREDIT: (month, which) => {
    const chosen = choose(month, which, ({ ChargeType }) => ChargeType === 'Cancel fee');
    if (chosen === null) return null;
    const { Amount: amount } = chosen.row;
    return {
      month: replaced(month, chosen.at, { ...chosen.row, ChargeType: 'Cycle fee' }),
      finding: {
        code: 'CHARGE_TYPE',
        row: chosen.at + 1,
        actual: amount,
        details: { expectedChargeType: 'Cancel fee', actualChargeType: 'Cycle fee' },
      },
    };
  },

  CHARGE_TYPE_OF_CYCLE: (month, which) => {
    const chosen = choose(month, which, (row, all) => isCycle(row) && isAlone(row, all) && !onAnniversary(row, all));
    if (chosen === null) return null;
    const { Amount: amount } = chosen.row;
    return {
      month: replaced(month, chosen.at, { ...chosen.row, ChargeType: 'Prorate fee when renew' }),
      finding: {
        code: 'CHARGE_TYPE',
        row: chosen.at + 1,
        expected: amount,
        actual: amount,
        details: { expectedChargeType: 'Cycle fee', actualChargeType: 'Prorate fee when renew' },
      },
    };
  },

  TIMING: (month, which) => {
    const chosen = choose(
      month,
      which,
      (row, all) => isYear(row) && isAlone(row, all) && isActive(row, all) && day(row) <= 28,
    );
    if (chosen === null) return null;
    const { row, at } = chosen;
    const start = addMonths(readUs(row['ChargeStartDate']!), -1);
    const entry = month.list.find(({ SubscriptionId }) => SubscriptionId === row[KEY])!;
    const service = addMonths(parseDate(entry['ServiceStart']!)!, -1);
    const earlier = nextDay(addDays(month.billingDate, -31), partsOf(month.billingDate).day);
    if (partsOf(month.billingDate).day > 28 || priceChanged(start)) return null;
    const moved: Cells = {
      ...row,
      ChargeStartDate: usDate(start, '0:00'),
      ChargeEndDate: usDate(addDays(addMonths(start, 12), -1), '23:59'),
      SubscriptionStartDate: usDate(start, '0:00'),
    };
    return {
      month: relisted(replaced(month, at, moved), row[KEY], (each) => ({ ...each, ServiceStart: printDate(service) })),
      finding: {
        code: 'TIMING',
        row: at + 1,
        expected: '0.00',
        actual: row['Amount'],
        details: { expectedBillingDate: printDate(earlier), actualBillingDate: printDate(month.billingDate) },
      },
    };
  },

  WRONG_PERIOD: (month, which) => {
    const chosen = choose(month, which, (row, all) => isCycle(row) && isAlone(row, all));
    if (chosen === null) return null;
    const { row, at } = chosen;
    const [start, end] = [readUs(row['ChargeStartDate']!), readUs(row['ChargeEndDate']!)];
    const shift = 1 + (which % 4);
    // A service that began on a 29th to 31st may rightly be paid from the 1st on.
    const service = parseDate(month.list.find(({ SubscriptionId }) => SubscriptionId === row[KEY])!['ServiceStart']!)!;
    if (priceChanged(start) || partsOf(service).day > 28) return null;
    const moved: Cells = {
      ...row,
      ChargeStartDate: usDate(addDays(start, shift), '0:00'),
      ChargeEndDate: usDate(addDays(end, shift), '23:59'),
    };
    return {
      month: replaced(month, at, moved),
      finding: {
        code: 'WRONG_PERIOD',
        row: at + 1,
        expected: row['Amount'],
        actual: row['Amount'],
        details: {
          expectedStart: printDate(start),
          expectedEnd: printDate(end),
          actualStart: printDate(addDays(start, shift)),
          actualEnd: printDate(addDays(end, shift)),
        },
      },
    };
  },

  FREQUENCY: (month, which) => {
    const chosen = choose(month, which, (row, all) => isCycle(row) && isAlone(row, all) && isActive(row, all));
    if (chosen === null) return null;
    const { row, at } = chosen;
    const start = readUs(row['ChargeStartDate']!);
    const unit = times(parseDecimal(row['UnitPrice']!)!, whole(12));
    const annual = withMoney({
      ...row,
      ChargeType: 'Prorate fee when renew',
      BillingCycleType: 'Annual',
      ChargeEndDate: usDate(addDays(addMonths(start, 12), -1), '23:59'),
      UnitPrice: money(unit),
      Amount: money(times(unit, whole(Number(row['Quantity'])))),
      TotalOtherDiscount: money(times(parseDecimal(row['TotalOtherDiscount']!)!, whole(12))),
    });
    return {
      month: relisted(replaced(month, at, annual), row[KEY], (entry) => ({ ...entry, AgreedDiscount: '' })),
      finding: {
        code: 'FREQUENCY',
        row: at + 1,
        expected: row['Amount'],
        actual: annual['Amount'],
        details: { expectedFrequency: 'monthly', actualFrequency: 'annual', saidBy: 'list' },
      },
    };
  },

  FREQUENCY_OF_MATRIX: (month, which) => {
    const chosen = choose(month, which, (row, all) => {
      const others = all.rows.filter((each) => each['DurableOfferId'] === row['DurableOfferId']);
      return isYear(row) && others.length === 1 && row['ChargeType']!.startsWith('Prorate fee');
    });
    if (chosen === null || chosen.row['ChargeType']!.includes('convert')) return null;
    const { row, at } = chosen;
    const matrix = month.matrix.map((offer) =>
      offer['Durable Offer ID'] === row['DurableOfferId']!.toUpperCase()
        ? { ...offer, 'Billing Frequency': 'Monthly' }
        : offer,
    );
    return {
      month: { ...month, matrix },
      finding: {
        code: 'FREQUENCY',
        row: at + 1,
        actual: row['Amount'],
        details: { expectedFrequency: 'monthly', actualFrequency: 'annual', saidBy: 'matrix' },
      },
    };
  },

  TAX: (month, which) => {
    const taxed = month.rows.filter(({ Subtotal }) => Math.abs(Number(Subtotal)) >= 1);
    const chosen = taxed.length < 4 ? null : choose(month, which, ({ Subtotal }) => Math.abs(Number(Subtotal)) >= 1);
    if (chosen === null) return null;
    const { row, at } = chosen;
    return {
      month: replaced(month, at, { ...row, Tax: '0.00', TotalForCustomer: row['Subtotal']! }),
      finding: {
        code: 'TAX',
        row: at + 1,
        expected: money(cents(times(parseDecimal(row['Subtotal']!)!, TAX))),
        actual: '0.00',
      },
    };
  },

  PROMO: (month, which) => {
    const chosen = choose(
      month,
      which,
      (row) => row['TotalOtherDiscount'] !== '0.00' && Number(row['TotalOtherDiscount']) > 0.02,
    );
    if (chosen === null) return null;
    const { row, at } = chosen;
    return {
      month: replaced(month, at, withMoney({ ...row, TotalOtherDiscount: '0.00' })),
      finding: { code: 'PROMO', row: at + 1, expected: row['TotalOtherDiscount'], actual: '0.00' },
    };
  },

  UNKNOWN: (month, which) => {
    const chosen = choose(month, which, isCycle);
    if (chosen === null) return null;
    const row = withMoney({
      ...chosen.row,
      ChargeType: 'One Time Refund',
      Quantity: '1',
      UnitPrice: '-37.15',
      Amount: '-37.15',
      TotalOtherDiscount: '0.00',
    });
    return {
      month: { ...month, rows: [...month.rows, row] },
      finding: { code: 'UNKNOWN', row: month.rows.length + 1, expected: null, actual: '-37.15' },
    };
  },
} satisfies Readonly<Record<string, Plant>>;

/** Whether a year of the subscription begins with the row. */
function onAnniversary(row: Cells, { list }: Month): boolean {
  const start = parseDate(list.find(({ SubscriptionId }) => SubscriptionId === row[KEY])!['ServiceStart']!)!;
  const charged = readUs(row['ChargeStartDate']!);
  return [0, 12, 24].some((months) => addMonths(start, months) === charged);
}

const day = (row: Cells): number => partsOf(readUs(row['ChargeStartDate']!)).day;

/** Whether prices may differ between a start and the days near it. */
export function priceChanged(start: CalendarDate): boolean {
  const { year, month } = partsOf(start);
  return year === 2019 && (month === 11 || month === 12);
}

function isYear(row: Cells): boolean {
  const start = readUs(row['ChargeStartDate']!);
  return (
    row['ChargeType']!.startsWith('Prorate fee') &&
    !row['ChargeType']!.includes('convert') &&
    addDays(readUs(row['ChargeEndDate']!), 1) === addMonths(start, 12)
  );
}

export interface Part {
  readonly price: Rational;
  readonly of: number;
  readonly days: number;
  readonly quantity: number;
}

/** A part of a licence change, told by the row that reverses its period; null for any other row. */
export function partOf(row: Cells, { rows }: Month): Part | null {
  if (!isPart(row)) return null;
  const [start, end] = [readUs(row['ChargeStartDate']!), readUs(row['ChargeEndDate']!)];
  const reversal = rows.find(
    (each) =>
      each[KEY] === row[KEY] &&
      each['Amount']!.startsWith('-') &&
      readUs(each['ChargeStartDate']!) <= start &&
      readUs(each['ChargeEndDate']!) >= end,
  );
  if (reversal === undefined) return null;
  const of = readUs(reversal['ChargeEndDate']!) - readUs(reversal['ChargeStartDate']!) + 1;
  const days = end - start + 1;
  const total = amountOf(reversal);
  if (days >= of) return null;
  return {
    price: rational(-total.n, total.d * BigInt(reversal['Quantity']!)),
    of,
    days,
    quantity: Number(row['Quantity']),
  };
}

export function prorated({ price, of, days, quantity }: Part, profile: string, rulebook: Rulebook): Rational {
  const outcome = rulebook.evaluate({
    rule: 'ProratedAmount',
    inputs: {
      PeriodPrice: { kind: 'money', amount: price, currency: null },
      PeriodDays: { kind: 'number', amount: whole(of) },
      ChargeDays: { kind: 'number', amount: whole(days) },
      Quantity: { kind: 'number', amount: whole(quantity) },
      Profile: { kind: 'choice', name: profile },
    },
  });
  if (outcome.kind !== 'value' || outcome.value.kind !== 'money') throw new Error('the rule gives an amount');
  return outcome.value.amount;
}
