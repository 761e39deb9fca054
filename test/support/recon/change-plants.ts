/** Errors to plant between the rows of a change: the month with the error, and the one finding it should give. */
import { addDays, partsOf as datePartsOf, printDate, rational } from '../../../src/values/index.ts';
import { cents, money, withMoney, type Cells, type Month } from './month.ts';
import {
  amountOf,
  choose,
  endOf,
  isActive,
  KEY,
  partOf,
  prorated,
  replaced,
  startOf,
  times,
  usDate,
  type Chosen,
  type Plant,
} from './plants.ts';

export const isChange = ({ ChargeType }: Cells): boolean => ChargeType === 'Cycle instance prorate';
export const isCredit = ({ Amount }: Cells): boolean => Amount!.startsWith('-');

/** The change a part before the day of the change belongs to. */
interface Parts {
  readonly reversal: Cells;
  readonly before: Cells;
  readonly after: Cells;
}

export function partsOf({ rows }: Month, { [KEY]: key }: Cells): Parts | null {
  const own = rows.filter((row) => row[KEY] === key && isChange(row));
  const reversal = own.find(isCredit);
  if (reversal === undefined) return null;
  const before = own.find(
    (row) => !isCredit(row) && startOf(row) === startOf(reversal) && endOf(row) < endOf(reversal),
  );
  const after = own.find((row) => !isCredit(row) && startOf(row) > startOf(reversal) && endOf(row) === endOf(reversal));
  return before === undefined || after === undefined ? null : { reversal, before, after };
}

export const rowOf = (month: Month, row: Cells): number => month.rows.indexOf(row) + 1;

/** A row of a change whose licences differ by so many, its amount with them. */
function forMore(row: Cells, more: number): Cells {
  const licences = Number(row['Quantity']);
  const amount = times(amountOf(row), rational(BigInt(licences + more), BigInt(licences)));
  return withMoney({ ...row, Quantity: String(licences + more), Amount: money(cents(amount)) });
}

/** The chosen row for more licences, by what else is billed and credited. */
export const forOthers =
  (chooseRow: (month: Month, which: number) => Chosen | null): Plant =>
  (month, which) => {
    const chosen = chooseRow(month, which);
    if (chosen === null) return null;
    const { row, at } = chosen;
    const other = forMore(row, 2 + (which % 9));
    return {
      month: replaced(month, at, other),
      finding: {
        code: 'QTY',
        row: at + 1,
        expected: row['Amount'],
        actual: other['Amount'],
        details: {
          ...{ expectedQuantity: Number(row['Quantity']), actualQuantity: Number(other['Quantity']) },
          shownBy: 'stop',
        },
      },
    };
  };

const otherReversal =
  (more: number): Plant =>
  (month, which) => {
    const chosen = choose(month, which, (row, all) => {
      const parts = partsOf(all, row);
      return parts?.reversal === row && Number(row['Quantity']) + more > 0 && !isBilled(row, all);
    });
    if (chosen === null) return null;
    const { before } = partsOf(month, chosen.row)!;
    const row = forMore(chosen.row, more);
    return {
      month: replaced(month, chosen.at, row),
      finding: {
        code: 'QTY',
        row: chosen.at + 1,
        expected: chosen.row['Amount'],
        actual: row['Amount'],
        details: { shownBy: 'change', besideRow: rowOf(month, before) },
      },
    };
  };

/** Whether the file bills in advance what the row takes back. */
function isBilled(reversal: Cells, { rows }: Month): boolean {
  return rows.some((row) => row[KEY] === reversal[KEY] && !isChange(row) && startOf(row) === startOf(reversal));
}

/** The period after the one that changed, of a subscription that goes on. */
export const isNextCycle = (row: Cells, month: Month): boolean => {
  const parts = partsOf(month, row);
  return isActive(row, month) && isChange(row) && parts !== null && startOf(row) > endOf(parts.reversal);
};

/** The chosen row once more, with other cells. */
export const twice =
  (fits: (row: Cells, month: Month) => boolean, cells: Cells): Plant =>
  (month, which) => {
    const chosen = choose(month, which, fits);
    if (chosen === null) return null;
    return {
      month: { ...month, rows: [...month.rows, { ...chosen.row, ...cells }] },
      finding: {
        code: 'DUPLICATE',
        row: month.rows.length + 1,
        expected: '0.00',
        actual: chosen.row['Amount'],
        details: { sameAsRow: chosen.at + 1, differs: true },
      },
    };
  };

export const changePlants = {
  DAYS_TWICE_LONGER: (month, which, rulebook) => {
    const chosen = choose(month, which, (row, all) => {
      const parts = partsOf(all, row);
      return parts?.before === row && endOf(parts.after) - startOf(parts.after) >= 2;
    });
    const parts = chosen === null ? null : partsOf(month, chosen.row);
    const [before, after] = parts === null ? [null, null] : [partOf(parts.before, month), partOf(parts.after, month)];
    if (chosen === null || parts === null || before === null || after === null) return null;
    const more = 1 + (which % (endOf(parts.after) - startOf(parts.after)));
    const end = addDays(endOf(chosen.row), more);
    const longer = withMoney({
      ...chosen.row,
      ChargeEndDate: usDate(end, '23:59'),
      Amount: money(prorated({ ...before, days: before.days + more }, 'exact', rulebook)),
    });
    return {
      month: replaced(month, chosen.at, longer),
      finding: {
        code: 'DAYS',
        row: rowOf(month, parts.after),
        expected: money(prorated({ ...after, days: after.days - more }, 'exact', rulebook)),
        actual: parts.after['Amount'],
        details: {
          expectedDays: after.days - more,
          actualDays: after.days,
          twice: {
            besideRow: chosen.at + 1,
            from: printDate(startOf(parts.after)),
            to: printDate(end),
          },
        },
      },
    };
  },

  DAYS_TWICE_EARLIER: (month, which, rulebook) => {
    const chosen = choose(month, which, (row, all) => partsOf(all, row)?.after === row);
    const parts = chosen === null ? null : partsOf(month, chosen.row);
    const after = parts === null ? null : partOf(parts.after, month);
    if (chosen === null || parts === null || after === null) return null;
    const more = 1 + (which % (endOf(parts.before) - startOf(parts.before) + 1));
    const start = addDays(startOf(chosen.row), -more);
    if (start === startOf(parts.reversal)) return null;
    const earlier = withMoney({
      ...chosen.row,
      ChargeStartDate: usDate(start, '0:00'),
      Amount: money(prorated({ ...after, days: after.days + more }, 'exact', rulebook)),
    });
    return {
      month: replaced(month, chosen.at, earlier),
      finding: {
        code: 'DAYS',
        row: chosen.at + 1,
        expected: chosen.row['Amount'],
        actual: earlier['Amount'],
        details: {
          expectedDays: after.days,
          twice: {
            besideRow: rowOf(month, parts.before),
            from: printDate(start),
            to: printDate(endOf(parts.before)),
          },
        },
      },
    };
  },

  QTY_OF_REVERSAL_LESS: otherReversal(-1),

  QTY_OF_REVERSAL_MORE: otherReversal(2),

  NEXT_CYCLE_MISSING: (month, which) => {
    const chosen = choose(month, which, isNextCycle);
    // A date at the end of a month may stand for a later billing day.
    if (chosen === null || datePartsOf(month.billingDate).day > 27) return null;
    const first = month.rows.findIndex((row) => row[KEY] === chosen.row[KEY] && isChange(row));
    return {
      month: { ...month, rows: month.rows.toSpliced(chosen.at, 1) },
      finding: {
        code: 'MISSING_IN_FILE',
        row: first + 1,
        expected: chosen.row['Amount'],
        actual: '0.00',
        details: {
          termStart: printDate(startOf(chosen.row)),
          termEnd: printDate(endOf(chosen.row)),
          ...{ side: 'charge', of: 'licence-change' },
        },
      },
    };
  },

  NEXT_CYCLE_TWICE: twice(isNextCycle, { ChargeType: 'Cycle fee' }),
} satisfies Readonly<Record<string, Plant>>;
