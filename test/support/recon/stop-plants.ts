/** Errors to plant into the credits and charges of services that stop and return, and the one finding each should give. */
import { addDays, addMonths, negate, parseDate, parseDecimal, printDate } from '../../../src/values/index.ts';
import { forOthers } from './change-plants.ts';
import { money, type Cells, type Month } from './month.ts';
import { choose, endOf, isCycle, KEY, prorated, readUs, relisted, startOf, type Plant } from './plants.ts';

const isCredit = ({ ChargeType }: Cells): boolean => ChargeType === 'Cancel fee';
const own = (row: Cells, { rows }: Month): readonly Cells[] => rows.filter((each) => each[KEY] === row[KEY]);

/** A later charge of days that were credited; the first row of a service has its own name. */
const isReturn = (row: Cells, month: Month): boolean =>
  row['ChargeType']!.startsWith('Prorate fees when purchase') &&
  startOf(row) > readUs(row['SubscriptionStartDate']!) &&
  own(row, month).some(isCredit);

/** The only credit of its subscription, with the row in advance that it gives back. */
export const isLoneCredit = (row: Cells, month: Month): boolean =>
  isCredit(row) &&
  own(row, month).length === 2 &&
  own(row, month).some((each) => isCycle(each) && endOf(each) === endOf(row));

export const stopPlants = {
  CREDIT_FOR_OTHER_LICENCES: forOthers((month, which) => choose(month, which, isLoneCredit)),

  RETURN_FOR_OTHER_LICENCES: forOthers((month, which) => choose(month, which, isReturn)),

  CREDIT_TWICE: (month, which) => {
    const chosen = choose(month, which, isLoneCredit);
    if (chosen === null) return null;
    const { row } = chosen;
    const rows = [...month.rows, { ...row, OrderId: '999999999999999999' }];
    return {
      month: { ...month, rows },
      finding: {
        code: 'QTY',
        row: rows.length,
        expected: '0.00',
        actual: row['Amount'],
        details: { expectedQuantity: 0, shownBy: 'stop' },
      },
    };
  },

  RETURN_WITHOUT_CREDIT: (month, which) => {
    const chosen = choose(
      month,
      which,
      (row, all) => isReturn(row, all) && own(row, all).some((each) => isCycle(each) && endOf(each) === endOf(row)),
    );
    if (chosen === null) return null;
    const { row } = chosen;
    const rows = month.rows.filter((each) => each[KEY] !== row[KEY] || !isCredit(each));
    return {
      month: { ...month, rows },
      finding: { code: 'QTY', row: rows.indexOf(row) + 1, expected: '0.00', actual: row['Amount'] },
    };
  },

  CREDIT_FROM_ANOTHER_DAY: (month, which, rulebook) => {
    const chosen = choose(month, which, (row, all) => isLoneCredit(row, all) && isLate(row, all));
    if (chosen === null) return null;
    const { row, at } = chosen;
    const stop = addDays(startOf(row), 2 + (which % 20));
    if (stop > endOf(row)) return null;
    const cycle = own(row, month).find(isCycle)!;
    const days = endOf(row) - stop + 1;
    const part = {
      ...{ price: parseDecimal(cycle['UnitPrice']!)!, quantity: Number(row['Quantity']) },
      ...{ of: endOf(cycle) - startOf(cycle) + 1, days },
    };
    const list = month.list.map((entry) => ({ ...entry, CancelledOn: '', SuspendedOn: '' }));
    return {
      month: relisted({ ...month, list }, row[KEY], (entry) => ({ ...entry, CancelledOn: printDate(stop) })),
      finding: {
        code: 'DAYS',
        row: at + 1,
        expected: money(negate(prorated(part, 'exact', rulebook))),
        actual: row['Amount'],
        details: { expectedDays: days, actualDays: endOf(row) - startOf(row) + 1, stoppedOn: printDate(stop) },
      },
    };
  },
} satisfies Readonly<Record<string, Plant>>;

/** After its first 30 days a monthly service is credited from the day on which it stops. */
export function isLate(row: Cells, { list }: Month): boolean {
  const { ServiceStart, Status } = list.find(({ SubscriptionId }) => SubscriptionId === row[KEY])!;
  return Status === 'cancelled' && startOf(row) > addMonths(parseDate(ServiceStart!)!, 2);
}
