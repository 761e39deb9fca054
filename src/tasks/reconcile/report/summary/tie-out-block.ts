/**
 * The tie-out of one currency on Summary: invoice total = lines with tax + adjustments + rounding of the tax +
 * unexplained, each a formula over the lines of Trace or a field to fill in, and the verdict a formula over them.
 */
import { printDecimal } from '../../../../values/index.ts';
import type { CurrencyReport } from '../../currency-report.ts';
import { isPickable, quoted, sumIf } from '../formulas.ts';
import { count, money, said, type ReportCell, type ReportSheet } from '../report-sheet.ts';
import type { TieWords } from '../words/page-words.ts';

/** The sheets that the formulas add up. */
export interface AddedUp {
  readonly trace: ReportSheet;
  readonly exceptions: ReportSheet;
  readonly rounding: ReportSheet;
  /** Null where no earlier report was given. */
  readonly earlier: ReportSheet | null;
}

type Row = readonly [what: ReportCell, amount: ReportCell, lines: ReportCell];

/** Where the block stands: its first row on the sheet, and the sheet whose lines it adds up. */
interface TieOutPlace extends Pick<AddedUp, 'trace'> {
  readonly top: number;
}

/** The words of the block, and how they write figures. */
interface TieSpoken extends TieWords {
  readonly figures: (decimal: string) => string;
}

/** Rows of the block. */
export function tieOutBlock(part: CurrencyReport, { trace, top }: TieOutPlace, words: TieSpoken): readonly Row[] {
  const { currency, tieOut, rows } = part;
  const { totals, invoiceTotal, adjustments, taxRounding, unexplained } = tieOut;
  const [withTax, adjusted, rounded, invoice, open] = [2, 3, 4, 5, 6].map((down) => `B${top + down}`);
  const summed = (caption: 'Subtotal' | 'Tax' | 'TotalForCustomer'): ReportCell =>
    isPickable(currency)
      ? { money: totals[caption], formula: sumIf(trace, caption, [['Currency', currency]]) }
      : money(totals[caption]);
  const left = `ROUND(${invoice}-${withTax}-${adjusted}-${rounded},2)`;
  return [
    [words.beforeTax, summed('Subtotal'), count(rows.length)],
    [words.tax, summed('Tax'), null],
    // What the file says, which is not always what the two above make.
    [words.withTax, summed('TotalForCustomer'), null],
    [words.adjustments, { money: adjustments, look: 'amount-input' }, null],
    [words.taxRounding, { money: taxRounding, look: 'amount-input' }, null],
    [
      invoiceCaption(tieOut, words),
      invoiceTotal === null ? said('', 'amount-input') : { money: invoiceTotal, look: 'amount-input' },
      null,
    ],
    [
      said(words.unexplained, 'strong'),
      {
        ...(unexplained === null ? { say: '' } : { money: unexplained }),
        formula: `IF(${invoice}="","",${left})`,
        look: 'strong',
      },
      null,
    ],
    [
      said(words.verdict, 'strong'),
      verdictCell(part, words, `IF(${invoice}="",${quoted(`○ ${words.noInvoice}`)},${compared(words, open, rounded)})`),
      null,
    ],
  ];
}

/** The invoice, and who says what it comes to. */
function invoiceCaption({ invoiceTotal, invoiceSource }: CurrencyReport['tieOut'], words: TieWords): string {
  if (invoiceTotal === null) return words.invoiceTotal;
  if (invoiceSource === null) return words.invoiceTyped;
  return `${words.invoiceFrom} ${invoiceSource.split(/[\\/]/u).at(-1) ?? ''}`;
}

/** The same words as `verdictOf`, by the fields of the block. */
function compared({ ties, withinRounding, doesNotTie }: TieWords, open = '', rounded = ''): string {
  const [before, after] = [quoted(`✖ ${doesNotTie[0]}`), quoted(doesNotTie[1])];
  const fine = `IF(${rounded}=0,${quoted(`✔ ${ties}`)},${quoted(`≈ ${withinRounding}`)})`;
  return `IF(${open}=0,${fine},${before}&FIXED(${open},2)&${after})`;
}

/** The words of a verdict; a file that nobody checked is never called fine. */
export function verdictOf({ lines: { lines }, tieOut }: CurrencyReport, words: TieSpoken): string {
  const { verdict, unexplained } = tieOut;
  if (lines === 0) return `○ ${words.noRows}`;
  if (unexplained === null) return `○ ${words.noInvoice}`;
  if (verdict === 'not-checked') return `○ ${words.unread}`;
  if (verdict === 'does-not-tie') return `✖ ${words.doesNotTie.join(words.figures(printDecimal(unexplained, 2)))}`;
  return verdict === 'ties' ? `✔ ${words.ties}` : `≈ ${words.withinRounding}`;
}

/** Follows the fields of the block, but where no figure typed there could make a verdict. */
function verdictCell(part: CurrencyReport, words: TieSpoken, formula: string): ReportCell {
  const { verdict, unexplained } = part.tieOut;
  const say = verdictOf(part, words);
  const isForbidden = part.lines.lines === 0 || (verdict === 'not-checked' && unexplained !== null);
  return isForbidden ? said(say, 'verdict') : { say, formula, look: 'verdict' };
}
