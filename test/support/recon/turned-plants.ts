/** Errors of sign, of repetition and of the credit to plant into changes, and the one finding each should give. */
import { addDays, parseDecimal, printDate } from '../../../src/values/index.ts';
import { forOthers, isCredit, isNextCycle, partsOf, rowOf, twice } from './change-plants.ts';
import { money, withMoney, type Cells, type Month } from './month.ts';
import { choose, endOf, KEY, prorated, replaced, startOf, usDate, type Chosen, type Plant } from './plants.ts';

/** The row with the sign of all of its money turned. */
function turned(row: Cells): Cells {
  const minus = (text: string): string => (text.startsWith('-') ? text.slice(1) : `-${text}`);
  return withMoney({ ...row, UnitPrice: minus(row['UnitPrice']!), Amount: minus(row['Amount']!) });
}

const otherSign =
  (fits: (row: Cells, month: Month) => boolean): Plant =>
  (month, which) => {
    const chosen = choose(month, which, fits);
    if (chosen === null) return null;
    const { row, at } = chosen;
    const other = turned(row);
    return {
      month: replaced(month, at, other),
      finding: {
        code: 'CHARGE_TYPE',
        row: at + 1,
        expected: row['Amount'],
        actual: other['Amount'],
        details: { expectedChargeType: null, actualChargeType: row['ChargeType'] },
      },
    };
  };

/** The credit of a change of frequency whose old period is in the file. */
function creditOf(month: Month, which: number): (Chosen & { readonly old: Cells; readonly charge: Cells }) | null {
  const own = (row: Cells): readonly Cells[] => month.rows.filter((each) => each !== row && each[KEY] === row[KEY]);
  const isConverted = ({ ChargeType }: Cells): boolean => ChargeType!.includes('convert');
  const oldOf = (row: Cells) => own(row).find((each) => !isConverted(each) && endOf(each) === endOf(row));
  const chosen = choose(month, which, (row) => isConverted(row) && isCredit(row) && oldOf(row) !== undefined);
  if (chosen === null) return null;
  return { ...chosen, old: oldOf(chosen.row)!, charge: own(chosen.row).find(isConverted)! };
}

export const turnedPlants = {
  REVERSAL_WITH_OTHER_SIGN: otherSign((row, all) => partsOf(all, row)?.reversal === row),

  NEXT_CYCLE_WITH_OTHER_SIGN: otherSign(isNextCycle),

  REVERSAL_TWICE: twice((row, all) => partsOf(all, row)?.reversal === row, { OrderId: '999999999999999999' }),

  CREDIT_OF_FREQUENCY_FROM_ANOTHER_DAY: (month, which, rulebook) => {
    const found = creditOf(month, which);
    if (found === null || found.row['Quantity'] !== found.old['Quantity']) return null;
    const { row, at, old, charge } = found;
    const later = 1 + (which % 12);
    const days = endOf(row) - startOf(row) + 1;
    if (later >= days) return null;
    const price = parseDecimal(old['UnitPrice']!)!;
    const part = { price, of: endOf(old) - startOf(old) + 1, days: days - later, quantity: Number(row['Quantity']) };
    const cut = withMoney({
      ...row,
      ChargeStartDate: usDate(addDays(startOf(row), later), '0:00'),
      Amount: `-${money(prorated(part, 'exact', rulebook))}`,
    });
    return {
      month: replaced(month, at, cut),
      finding: {
        code: 'DAYS',
        row: at + 1,
        expected: row['Amount'],
        actual: cut['Amount'],
        details: {
          ...{ expectedDays: days, actualDays: days - later },
          changed: { besideRow: rowOf(month, charge), on: printDate(startOf(charge)) },
        },
      },
    };
  },

  CREDIT_OF_FREQUENCY_FOR_OTHER_LICENCES: forOthers(creditOf),
} satisfies Readonly<Record<string, Plant>>;
