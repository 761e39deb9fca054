/** Rows that end too soon, come twice or are missing beside a change or a stop, and the one finding each should give. */
import type { Rulebook } from '../../../src/billing/index.ts';
import { addDays, negate, parseDecimal, printDate, type CalendarDate } from '../../../src/values/index.ts';
import { isNextCycle, partsOf, twice } from './change-plants.ts';
import { money, withMoney, type Cells, type Month } from './month.ts';
import { choose, endOf, isCycle, KEY, prorated, replaced, startOf, usDate, type Chosen, type Plant } from './plants.ts';
import { isLate, isLoneCredit } from './stop-plants.ts';

const daysIn = (row: Cells): number => endOf(row) - startOf(row) + 1;
const own = (row: Cells, { rows }: Month): readonly Cells[] => rows.filter((each) => each[KEY] === row[KEY]);
const isConverted = ({ ChargeType }: Cells): boolean => ChargeType!.includes('convert');
const isCredit = ({ Amount }: Cells): boolean => Amount!.startsWith('-');
const OTHER_ORDER = { OrderId: '999999999999999999' };

/** The row for some days of a whole one, with the sign it has. */
function cutTo(row: Cells, whole: Cells, { start, end }: Span, rulebook: Rulebook): Cells {
  const amount = prorated(
    {
      ...{ price: parseDecimal(whole['UnitPrice']!.replace('-', ''))!, quantity: Number(row['Quantity']) },
      ...{ of: daysIn(whole), days: end - start + 1 },
    },
    'exact',
    rulebook,
  );
  return withMoney({
    ...row,
    ChargeStartDate: usDate(start, '0:00'),
    ChargeEndDate: usDate(end, '23:59'),
    Amount: money(isCredit(row) ? negate(amount) : amount),
  });
}

interface Span {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** A chosen row that ends, or begins, some days off, by a whole row of its subscription. */
const cut =
  (find: (month: Month, which: number) => (Chosen & { readonly whole: Cells }) | null, side: 'start' | 'end'): Plant =>
  (month, which, rulebook) => {
    const found = find(month, which);
    if (found === null || daysIn(found.row) < 8) return null;
    const { row, at, whole } = found;
    const off = 2 + (which % 4);
    const span = side === 'end' ? { start: startOf(row), end: addDays(endOf(row), -off) } : null;
    const other = cutTo(row, whole, span ?? { start: addDays(startOf(row), off), end: endOf(row) }, rulebook);
    const list = month.list.map((entry) => ({ ...entry, ParentSubscriptionId: '' }));
    return {
      month: replaced({ ...month, list }, at, other),
      finding: {
        code: 'WRONG_PERIOD',
        row: at + 1,
        expected: row['Amount'],
        actual: other['Amount'],
        details: {
          ...{ expectedStart: printDate(startOf(row)), expectedEnd: printDate(endOf(row)) },
          ...{ actualStart: printDate(startOf(other)), actualEnd: printDate(endOf(other)) },
        },
      },
    };
  };

const withItself = (chosen: Chosen | null) => chosen && { ...chosen, whole: chosen.row };

/** The credit of a service that stopped late in a cycle that the file bills. */
const isLateCredit = (row: Cells, month: Month): boolean => isLoneCredit(row, month) && isLate(row, month);

const cycleOf = (row: Cells, month: Month): Cells => own(row, month).find(isCycle)!;

/** The cycle of such a credit that begins before it. */
const isStoppedCycle = (row: Cells, month: Month): boolean =>
  isCycle(row) && own(row, month).some((each) => isLateCredit(each, month) && startOf(each) > startOf(row));

const isChangeOfFrequency = (row: Cells, month: Month): boolean =>
  isConverted(row) && own(row, month).filter(isConverted).length === 2;

export const cutPlants = {
  STOP_CREDIT_CUT_SHORT: cut((month, which) => {
    const chosen = choose(month, which, isLateCredit);
    return chosen && { ...chosen, whole: cycleOf(chosen.row, month) };
  }, 'end'),

  REVERSAL_CUT_SHORT: cut(
    (month, which) => withItself(choose(month, which, (row, all) => partsOf(all, row)?.reversal === row)),
    'start',
  ),

  NEXT_CYCLE_CUT_SHORT: cut((month, which) => withItself(choose(month, which, isNextCycle)), 'start'),

  NEW_PERIOD_CUT_SHORT: cut(
    (month, which) => withItself(choose(month, which, (row, all) => isChangeOfFrequency(row, all) && !isCredit(row))),
    'end',
  ),

  NEW_PERIOD_TWICE: twice((row, all) => isChangeOfFrequency(row, all) && !isCredit(row), OTHER_ORDER),

  CREDIT_OF_FREQUENCY_TWICE: twice((row, all) => isChangeOfFrequency(row, all) && isCredit(row), OTHER_ORDER),

  PART_TWICE: twice((row, all) => partsOf(all, row)?.before === row, OTHER_ORDER),

  CYCLE_TWICE_BESIDE_STOP: twice(isStoppedCycle, OTHER_ORDER),

  CYCLE_MISSING_BESIDE_STOP: (month, which) => {
    const chosen = choose(month, which, isStoppedCycle);
    if (chosen === null) return null;
    const rows = month.rows.toSpliced(chosen.at, 1);
    return {
      month: { ...month, rows },
      finding: {
        code: 'MISSING_IN_FILE',
        row: rows.findIndex((row) => row[KEY] === chosen.row[KEY]) + 1,
        expected: chosen.row['Amount'],
        actual: '0.00',
        details: {
          ...{ termStart: printDate(startOf(chosen.row)), termEnd: printDate(endOf(chosen.row)) },
          ...{ side: 'charge', of: 'cancellation' },
        },
      },
    };
  },
} satisfies Readonly<Record<string, Plant>>;
