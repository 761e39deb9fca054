/**
 * The tie-out of one currency on Summary: invoice total = lines with tax + adjustments + rounding of the tax +
 * unexplained, each a formula over the lines of Trace or a field to fill in, and the verdict a formula over them.
 */
import { printDecimal } from '../../../../values/index.ts';
import type { CurrencyReport } from '../../currency-report.ts';
import { isPickable, sumIf } from '../formulas.ts';
import { count, money, said, type ReportCell, type ReportSheet } from '../report-sheet.ts';

/** The sheets that the formulas add up. */
export interface AddedUp {
  readonly trace: ReportSheet;
  readonly exceptions: ReportSheet;
  readonly rounding: ReportSheet;
}

type Row = readonly [what: ReportCell, amount: ReportCell, lines: ReportCell];

/** Rows of the block; the first stands in row `top` of the sheet. */
export function tieOutBlock(part: CurrencyReport, { trace }: AddedUp, top: number): readonly Row[] {
  const { currency, tieOut, rows } = part;
  const { totals, invoiceTotal, adjustments, taxRounding, unexplained } = tieOut;
  const [withTax, adjusted, rounded, invoice, open] = [2, 3, 4, 5, 6].map((down) => `B${top + down}`);
  const summed = (caption: 'Subtotal' | 'Tax' | 'TotalForCustomer'): ReportCell =>
    isPickable(currency)
      ? { money: totals[caption], formula: sumIf(trace, caption, [['Currency', currency]]) }
      : money(totals[caption]);
  const left = `ROUND(${invoice}-${withTax}-${adjusted}-${rounded},2)`;
  return [
    ['Lines before tax', summed('Subtotal'), count(rows.length)],
    ['Tax of the lines', summed('Tax'), null],
    // What the file says, which is not always what the two above make.
    ['Lines with tax', summed('TotalForCustomer'), null],
    ['Adjustments, on the invoice only', { money: adjustments, look: 'amount-input' }, null],
    ['Tax of the invoice less tax of the lines, by rounding', { money: taxRounding, look: 'amount-input' }, null],
    [
      'Invoice total',
      invoiceTotal === null ? said('', 'amount-input') : { money: invoiceTotal, look: 'amount-input' },
      null,
    ],
    [
      said('Unexplained', 'strong'),
      {
        ...(unexplained === null ? { say: '' } : { money: unexplained }),
        formula: `IF(${invoice}="","",${left})`,
        look: 'strong',
      },
      null,
    ],
    [said('Verdict', 'strong'), verdictCell(part, `IF(${invoice}="",${notGiven},${compared(open, rounded)})`), null],
  ];
}

const notGiven = '"○ Not checked: no invoice total"';

/** The same words as `verdictOf`, by the fields of the block. */
function compared(open = '', rounded = ''): string {
  const ties = `IF(${rounded}=0,"✔ Ties","≈ Ties within rounding")`;
  return `IF(${open}=0,${ties},"✖ Does not tie: "&FIXED(${open},2,TRUE)&" unexplained")`;
}

/** The words of a verdict; a file that nobody checked is never called fine. */
export function verdictOf({ lines: { lines }, tieOut: { verdict, unexplained } }: CurrencyReport): string {
  if (lines === 0) return '○ Not checked: 0 rows';
  if (unexplained === null) return '○ Not checked: no invoice total';
  if (verdict === 'not-checked') return '○ Not checked: rows that could not be read';
  if (verdict === 'does-not-tie') return `✖ Does not tie: ${printDecimal(unexplained, 2)} unexplained`;
  return verdict === 'ties' ? '✔ Ties' : '≈ Ties within rounding';
}

/** Follows the fields of the block, but where no figure typed there could make a verdict. */
function verdictCell(part: CurrencyReport, formula: string): ReportCell {
  const { verdict, unexplained } = part.tieOut;
  const say = verdictOf(part);
  const isForbidden = part.lines.lines === 0 || (verdict === 'not-checked' && unexplained !== null);
  return isForbidden ? said(say, 'verdict') : { say, formula, look: 'verdict' };
}
