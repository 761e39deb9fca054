/** Summary and About: the tie-out of each currency, what was found and not checked, and where the numbers come from. */
import { printDecimal, type Rational } from '../../../values/index.ts';
import type { CurrencyReport } from '../currency-report.ts';
import type { Reconciliation } from '../reconcile.ts';
import { roundedTotal } from './rounding-sheet.ts';
import { controlTotals } from './control-totals.ts';
import {
  columnsOf,
  count,
  madeOf,
  money,
  type Provenance,
  type ReportCell,
  type ReportSheet,
  type Speaker,
} from './report-sheet.ts';

/** What a file without a verdict is never called. */
type VerdictText =
  | 'Ties'
  | 'Ties within rounding'
  | `Does not tie: ${string} unexplained`
  | 'Not checked: no invoice total'
  | 'Not checked: rows that could not be read'
  | 'Not checked: 0 rows';

/** One block a currency, never a sum across; then what nobody looked for. */
export function summarySheet(reconciliation: Reconciliation, speaker: Speaker): ReportSheet {
  const columns = columnsOf({ Part: 12, What: 34, Amount: 16, Count: 10, Verdict: 90 });
  const { currencies, notChecked } = reconciliation;
  const parts: (readonly ReportCell[])[] = [];
  // The captions are row 1.
  for (const part of currencies) parts.push(...partRows(part, speaker, parts.length + 2));
  const empty: readonly ReportCell[] = [null, 'Tie-out', null, count(0), 'Not checked: 0 rows' satisfies VerdictText];
  const whole = notChecked.map((each): readonly ReportCell[] => [
    null,
    'Not checked',
    null,
    null,
    speaker.notJudged(each),
  ]);
  return { name: 'Summary', columns, rows: [...(currencies.length === 0 ? [empty] : parts), ...whole] };
}

/** What the sheet can add up itself it does, by formulas over the cells of `top`, the first row of the part, and below. */
function partRows(part: CurrencyReport, speaker: Speaker, top: number): readonly (readonly ReportCell[])[] {
  const { currency, tieOut, rows, findings, notJudged } = part;
  const { totals } = tieOut;
  const ofInvoice = (amount: Rational): ReportCell => (tieOut.invoiceTotal === null ? null : money(amount));
  const codes = [...new Set(findings.map(({ code }) => code))];
  return [
    [currency, 'Invoice total', money(tieOut.invoiceTotal), null, verdictOf(part)],
    [currency, 'Lines before tax', money(totals.Subtotal), count(rows.length), null],
    [currency, 'Tax of the lines', money(totals.Tax), null, null],
    [currency, 'Lines with tax', money(totals.TotalForCustomer), null, null],
    [
      currency,
      'Unexplained',
      tieOut.unexplained === null ? null : madeOf(`C${top}-C${top + 3}-C${top + 5}-C${top + 6}`, tieOut.unexplained),
      null,
      null,
    ],
    [currency, 'Adjustments, on the invoice only', ofInvoice(tieOut.adjustments), null, null],
    [currency, 'Tax of the invoice less tax of the lines, by rounding', ofInvoice(tieOut.taxRounding), null, null],
    [currency, 'Rounding, as listed', roundingTotal(part, top + 7), null, null],
    [currency, 'Amount before discount', money(totals.Amount), null, null],
    [currency, 'Discounts', money(totals.TotalOtherDiscount), null, null],
    ...controlTotals(part),
    ...codes.map((code): readonly ReportCell[] => [
      currency,
      code,
      null,
      count(findings.filter((finding) => finding.code === code).length),
      null,
    ]),
    ...notJudged.map((each): readonly ReportCell[] => [
      currency,
      each.of === 'row' ? `Not judged, line ${each.line.row}` : 'Not judged',
      null,
      null,
      speaker.notJudged(each),
    ]),
  ];
}

/** The differences on the sheet Rounding in this currency; without a name for the currency nothing can be picked there. */
function roundingTotal(part: CurrencyReport, row: number): ReportCell {
  const { currency } = part;
  const total = roundedTotal(part);
  return currency === null ? money(total) : madeOf(`SUMIFS(Rounding!$E:$E,Rounding!$H:$H,A${row})`, total);
}

function verdictOf({ rows, tieOut: { verdict, unexplained } }: CurrencyReport): VerdictText {
  if (rows.length === 0) return 'Not checked: 0 rows';
  if (unexplained === null) return 'Not checked: no invoice total';
  if (verdict === 'not-checked') return 'Not checked: rows that could not be read';
  if (verdict === 'does-not-tie') return `Does not tie: ${printDecimal(unexplained, 2)} unexplained`;
  return verdict === 'ties' ? 'Ties' : 'Ties within rounding';
}

/** Everything needed to make the same numbers again. */
export function aboutSheet({ file, habit }: Reconciliation, { inputs, rules }: Provenance): ReportSheet {
  const columns = columnsOf({ What: 26, Value: 70, 'SHA-256': 68 });
  const rows: readonly (readonly ReportCell[])[] = [
    ['Purpose', 'Reconciliation of a Partner Center file: every row recomputed, every difference told', null],
    ...inputs.map(({ use, file: name, sha256 }): readonly ReportCell[] => [use, name, sha256]),
    ['Layout', file.layout, null],
    ['Rows in the file', count(file.table.rows.length), null],
    ['Rows loaded', count(file.lines.length), null],
    ['Rules', 'Fingerprint of the packs that were asked', rules],
    ['Rounding expected', habit.profile ?? habit.fits[0]?.profile ?? null, null],
    ...file.columns
      .filter(({ by }) => by === 'letter')
      .map(({ column, letter }): readonly ReportCell[] => [
        'Column taken by its letter',
        `${column} from ${letter}`,
        null,
      ]),
    ['Signs', 'Charges are positive, credits negative; a difference is billed less expected', null],
  ];
  return { name: 'About', columns, rows };
}
