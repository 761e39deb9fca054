/**
 * Exceptions: every finding with its reason, sums, sentence, ground and next step, the largest difference first. What a
 * click on a row tells in the pane stands here as text, for a reader who has nothing but the workbook.
 */
import { absolute, compare, daysBetween, type CalendarDate, type Rational } from '../../../values/index.ts';
import type { CurrencyReport } from '../currency-report.ts';
import type { FileFinding } from '../finding.ts';
import type { LineCheck } from '../line/line-check.ts';
import type { Reconciliation } from '../reconcile.ts';
import { severityOf } from './severity.ts';
import { tellFinding } from '../told-finding.ts';
import { columnsOf, count, money, type ReportCell, type ReportSheet, type Speaker } from './report-sheet.ts';
import type { Grounds, RowEvent } from './exception-grounds.ts';
import { remarkCells, statusWord, withChoices } from '../carried/earlier-sheet.ts';
import type { Remarks } from '../carried/earlier-item.ts';
import { inputsOf, priceFrom, profileOf } from './row-basis.ts';
import type { PlaceWords, StableWords } from './words/report-words.ts';

/** What is read on paper: who, when, how much, why, and what to do. */
const onPaper = {
  LineId: 8,
  Status: 11,
  Reason: 18,
  Direction: 13,
  Customer: 21,
  Offer: 21,
  From: 11,
  To: 11,
  Billed: 11,
  Expected: 11,
  Difference: 11,
  Currency: 9,
  Explanation: 46,
  NextStep: 40,
};

const columns = columnsOf({
  ...onPaper,
  Owner: 14,
  Note: 30,
  Since: 12,
  Age: 6,
  Severity: 9,
  Subscription: 38,
  ChargeType: 28,
  Event: 18,
  EventId: 9,
  Siblings: 16,
  Days: 7,
  Qty: 8,
  Price: 13,
  PriceFrom: 26,
  Field: 18,
  Rule: 20,
  Version: 44,
  Inputs: 60,
  Profile: 16,
  AlsoFit: 20,
  Source: 90,
  RowLink: 34,
});

/** Information is not an exception; it stands on a sheet of its own. */
export function exceptionsSheet(reconciliation: Reconciliation, speaker: Speaker, grounds: Grounds): ReportSheet {
  const { file, currencies, billingDate: since, carried } = reconciliation;
  const source = file.table.source;
  const rows = currencies.flatMap((part) => {
    const checks = new Map(part.rows.map(({ facts }) => [facts.line.row, facts.check]));
    return part.findings
      .filter(({ code }) => code !== 'SILENT_EXPECTED')
      .sort((a, b) => compare(size(b.difference), size(a.difference)) || (a.row ?? 0) - (b.row ?? 0))
      .map((finding) => {
        const check = finding.row === null ? null : (checks.get(finding.row) ?? null);
        const remarks = carried?.known.get(finding) ?? { ...unremarked(finding), since };
        return rowOf({ finding, check, source, grounds, remarks, currency: part.currency }, speaker);
      });
  });
  return {
    name: 'Exceptions',
    columns: withChoices(columns, speaker.words.stable),
    rows,
    onPaper: Object.keys(onPaper).length,
  };
}

/** A finding and what its row of the sheet is made of. */
interface Exception {
  readonly finding: FileFinding;
  /** Null where no row exists. */
  readonly check: LineCheck | null;
  /** Name of the file. */
  readonly source: string;
  readonly currency: CurrencyReport['currency'];
  readonly grounds: Grounds;
  readonly remarks: Remarks;
}

/** Of this file: owner and note are for people to fill in. A rounding is told, and nobody has to decide about it. */
function unremarked({ code }: FileFinding): Omit<Remarks, 'since'> {
  return { status: code === 'ROUNDING' ? 'Explained' : 'Open', owner: null, note: null, age: 0 };
}

function rowOf(exception: Exception, speaker: Speaker): readonly ReportCell[] {
  const { finding, check, currency, source, grounds, remarks } = exception;
  const { stable, place } = speaker.words;
  const told = tellFinding(finding, currency);
  const { citation } = told;
  return [
    finding.row === null ? null : count(finding.row),
    statusWord(remarks, stable),
    finding.code,
    stable.direction[finding.direction],
    finding.customerName,
    finding.offerName,
    dayOf(finding.chargeStart),
    dayOf(finding.chargeEnd),
    money(finding.actual),
    money(finding.expected),
    money(finding.difference),
    currency,
    speaker.finding(told),
    speaker.nextStep(told),
    ...remarkCells(remarks),
    stable.severity[severityOf(finding)],
    finding.subscription,
    finding.chargeType,
    ...eventCells(grounds.eventOf(finding), stable),
    daysOf(finding),
    finding.quantity === null ? null : { count: finding.quantity },
    ...pricesOf(check, place),
    finding.field,
    ...ruleCells(exception, told.rule),
    `"${citation.source}" (${citation.dated}), "${citation.section}"`,
    rowLink(finding, source, place),
  ];
}

/** Rule, version and inputs behind the expected amount, the convention of rounding, and others that fit. */
function ruleCells({ finding, check, grounds }: Exception, named: string | null): readonly ReportCell[] {
  const trace = grounds.traceOf(finding);
  const asked = trace === null ? [named, null, null] : [trace.rule, trace.version, inputsOf(trace)];
  if (finding.code !== 'ROUNDING') return [...asked, profileOf(check), null];
  const { profile, alsoFit } = finding.details;
  return [...asked, profile, alsoFit.length === 0 ? null : alsoFit.join(', ')];
}

/** What the row is a part of, and whether that is in order. */
function eventCells(event: RowEvent | null, { event: kinds, siblings }: StableWords): readonly ReportCell[] {
  if (event === null) return [null, null, null];
  return [kinds[event.kind], event.id === null ? null : count(event.id), siblings[event.verdict]];
}

function dayOf(date: CalendarDate | null): ReportCell {
  return date === null ? null : { date };
}

/** Both ends count. */
function daysOf({ chargeStart, chargeEnd }: FileFinding): ReportCell {
  return chargeStart === null || chargeEnd === null ? null : count(daysBetween(chargeStart, chargeEnd) + 1);
}

/** The price the expected amount was computed from and where it stands; without one, the price the row shows. */
function pricesOf(check: LineCheck | null, place: PlaceWords): readonly ReportCell[] {
  if (check === null) return [null, null];
  const { basis, line } = check;
  return basis === null
    ? [money(line.unitPrice), place.shown]
    : [money(basis.periodPrice), priceFrom(basis.priceFrom, place)];
}

/** Where the row stands in what was read. */
function rowLink({ row, line }: FileFinding, source: string, place: PlaceWords): string | null {
  if (line !== null) return place.line(source, line);
  return row === null ? null : place.row(source, row);
}

function size(difference: Rational | null): Rational {
  return difference === null ? { n: 0n, d: 1n } : { n: absolute(difference.n), d: difference.d };
}
