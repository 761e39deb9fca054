/**
 * The check list of one currency on Summary: every question the check asks, each with a mark and a word, the number of
 * findings and what they sum to. A question nobody could ask says so and is never green.
 */
import { add, equal, subtract, zero, type Rational } from '../../../../values/index.ts';
import type { CurrencyReport } from '../../currency-report.ts';
import type { ReasonCode } from '../../finding.ts';
import { grounds } from '../../grounds.ts';
import type { Reconciliation } from '../../reconcile.ts';
import { countIf, isPickable, sumIf } from '../formulas.ts';
import { count, money, said, total, type ReportCell, type ReportSheet, type Speaker } from '../report-sheet.ts';
import type { CheckWords } from '../words/page-words.ts';

type Row = readonly [check: ReportCell, result: ReportCell, findings: ReportCell, difference: ReportCell];

/** What the list is made from. */
export interface CheckListInput {
  readonly reconciliation: Reconciliation;
  readonly exceptions: ReportSheet;
  readonly speaker: Speaker;
  /** The cell that holds the verdict of the tie-out. */
  readonly verdict: { readonly at: string; readonly say: string };
}

/** Rows of the block, without a heading. */
export function checkList(part: CurrencyReport, input: CheckListInput): readonly Row[] {
  const { reconciliation, verdict, speaker } = input;
  const { check } = speaker.words.summary;
  const { file, rows } = reconciliation;
  const { lines } = part.lines;
  const judged = lines - part.rows.filter(({ facts }) => facts.check.expected === null).length;
  return [
    [check.addsUp, { say: verdict.say, formula: verdict.at, look: 'verdict' }, null, null],
    [
      check.everyRow,
      rows.unreadable === 0 && rows.read > 0
        ? ok(check.ofAll(rows.read, rows.inFile))
        : said(`✖ ${check.notRead(rows.unreadable)}`, 'verdict'),
      null,
      null,
    ],
    [check.columns, columnsAddUp(part.tieOut.totals, check), null, null],
    [
      check.computed,
      judged === lines && judged > 0 ? ok(check.ofAll(judged, judged)) : open(check.ofAll(judged, lines)),
      null,
      null,
    ],
    ...codes.filter((code) => isAsked(code, file)).map((code) => reasonRow(code, part, input)),
  ];
}

const codes = (Object.keys(grounds) as ReasonCode[]).filter((code) => code !== 'SILENT_EXPECTED');

/** Exchange rates stand in new-commerce files only; of usage nothing is asked that its files cannot show. */
function isAsked(code: ReasonCode, { layout }: Reconciliation['file']): boolean {
  return code !== 'FX' || layout === 'new-commerce-46';
}

const ok = (what: string): ReportCell => said(`✔ ${what}`, 'verdict');
const open = (what: string): ReportCell => said(`○ ${what}`, 'verdict');

/** Subtotal = Amount less discounts, total = Subtotal + tax: of the sums, whatever single rows do. */
function columnsAddUp(totals: CurrencyReport['tieOut']['totals'], words: CheckWords): ReportCell {
  const { Amount, TotalOtherDiscount, Subtotal, Tax, TotalForCustomer } = totals;
  const fine = equal(subtract(Amount, TotalOtherDiscount), Subtotal) && equal(add(Subtotal, Tax), TotalForCustomer);
  return fine ? ok(words.columnsAgree) : said(`✖ ${words.columnsDiffer}`, 'verdict');
}

function reasonRow(
  code: ReasonCode,
  { currency, findings }: CurrencyReport,
  { reconciliation, exceptions, speaker }: CheckListInput,
): Row {
  const { asks } = speaker.reason(code);
  const { check } = speaker.words.summary;
  const own = findings.filter((finding) => finding.code === code);
  if (own.length === 0)
    return [asks, unlookedFor(code, reconciliation) ? open(check.notChecked) : ok(check.nothing), null, null];
  const sum: Rational = total(own.map(({ difference }) => difference ?? zero));
  // A rounding is explained, not open.
  const result = said(
    code === 'ROUNDING' ? `≈ ${check.explained(own.length)}` : `✖ ${check.found(own.length)}`,
    'verdict',
  );
  if (!isPickable(currency)) return [asks, result, count(own.length), money(sum)];
  const where = [
    ['Reason', code],
    ['Currency', currency],
  ] as const;
  return [
    asks,
    result,
    { ...count(own.length), formula: countIf(exceptions, where) },
    { money: sum, formula: sumIf(exceptions, 'Difference', where) },
  ];
}

/** Something it needs was not given, or the file has no row to look at. */
function unlookedFor(code: ReasonCode, { rows, notChecked }: Reconciliation): boolean {
  return rows.read === 0 || notChecked.some((each) => each.of === 'file' && each.reasons.includes(code));
}
