/**
 * Earlier: exceptions of earlier reports that this file does not have again. What is settled is told once; what is open
 * goes on from month to month, until somebody writes that it is settled.
 */
import { columnsOf, count, money, type ReportCell, type ReportSheet, type Speaker } from '../report/report-sheet.ts';
import type { StableWords } from '../report/words/report-words.ts';
import type { Reconciliation } from '../reconcile.ts';
import { statuses, type EarlierItem, type Remarks } from './earlier-item.ts';

const columns = columnsOf({
  LineId: 8,
  Status: 10,
  Reason: 18,
  Customer: 24,
  Subscription: 38,
  Offer: 30,
  ChargeType: 28,
  From: 12,
  To: 12,
  Field: 18,
  Billed: 13,
  Expected: 13,
  Difference: 13,
  Currency: 9,
  Explanation: 70,
  Owner: 14,
  Note: 30,
  Since: 12,
  Age: 6,
});

/** The sheet, or none where no earlier report was given; a part of a file is sent to others, and has none. */
export function earlierSheet({ carried, part }: Reconciliation, { words }: Speaker): readonly ReportSheet[] {
  if (carried === undefined || part !== null) return [];
  return [{ name: 'Earlier', columns, rows: carried.gone.map((item) => rowOf(item, words.stable)) }];
}

function rowOf(item: EarlierItem, stable: StableWords): readonly ReportCell[] {
  const { from, to, lineId } = item;
  return [
    lineId === null ? null : count(lineId),
    statusWord(item, stable),
    item.code,
    item.customer,
    item.subscription,
    item.offer,
    item.chargeType,
    from === null ? null : { date: from },
    to === null ? null : { date: to },
    item.field,
    money(item.billed),
    money(item.expected),
    money(item.difference),
    item.currency,
    item.explanation,
    ...remarkCells(item),
  ];
}

/** Status as the sheet has it; a person's own word stays. */
export function statusWord({ status }: Pick<Remarks, 'status'>, stable: StableWords): string {
  const known = statuses.find((each) => each === status);
  return known === undefined ? status : stable.status[known];
}

/** Owner, note, and since when it is known. */
export function remarkCells({ owner, note, since, age }: Remarks): readonly ReportCell[] {
  return [owner, note, since === null ? null : { date: since }, count(age)];
}
