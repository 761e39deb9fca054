/**
 * Earlier: exceptions of earlier reports that this file does not have again. What is settled is told once; what is open
 * goes on from month to month, until somebody writes that it is settled.
 */
import type { WordTone } from '../../../sheets/index.ts';
import {
  columnsOf,
  count,
  money,
  type ReportCell,
  type ReportColumn,
  type ReportSheet,
  type Speaker,
} from '../report/report-sheet.ts';
import type { StableWords } from '../report/words/report-words.ts';
import type { Reconciliation } from '../reconcile.ts';
import type { Severity } from '../report/severity.ts';
import { statuses, type EarlierItem, type Remarks, type Status } from './earlier-item.ts';

const onPaper = {
  LineId: 8,
  Status: 11,
  Reason: 18,
  Customer: 22,
  Offer: 22,
  From: 11,
  To: 11,
  Billed: 11,
  Expected: 11,
  Difference: 11,
  Currency: 9,
  Explanation: 50,
  Owner: 14,
  Note: 30,
  Since: 11,
  Age: 6,
};

const columns = columnsOf({ ...onPaper, Subscription: 38, ChargeType: 28, Field: 18 });

/** The sheet, or none where no earlier report was given; a part of a file is sent to others, and has none. */
export function earlierSheet({ carried, part }: Reconciliation, { words }: Speaker): readonly ReportSheet[] {
  if (carried === undefined || part !== null) return [];
  const rows = carried.gone.map((item) => rowOf(item, words.stable));
  return [{ name: 'Earlier', columns: withChoices(columns, words.stable), rows, onPaper: Object.keys(onPaper).length }];
}

function rowOf(item: EarlierItem, stable: StableWords): readonly ReportCell[] {
  const { from, to, lineId } = item;
  return [
    lineId === null ? null : count(lineId),
    statusWord(item, stable),
    item.code,
    item.customer,
    item.offer,
    from === null ? null : { date: from },
    to === null ? null : { date: to },
    money(item.billed),
    money(item.expected),
    money(item.difference),
    item.currency,
    item.explanation,
    ...remarkCells(item),
    item.subscription,
    item.chargeType,
    item.field,
  ];
}

/** The words of Status as a list to choose from, each with its colour, and those of Severity with theirs. */
export function withChoices(
  columns: readonly ReportColumn[],
  { status, severity }: Pick<StableWords, 'status' | 'severity'>,
): readonly ReportColumn[] {
  const tonesOf = <Key extends string>(words: Readonly<Record<Key, string>>, tones: Readonly<Record<Key, WordTone>>) =>
    (Object.keys(words) as Key[]).map((key) => ({ word: words[key], tone: tones[key] }));
  return columns.map((column): ReportColumn => {
    if (column.caption === 'Severity') return { ...column, tones: tonesOf(severity, severityTones) };
    if (column.caption !== 'Status') return column;
    return { ...column, choices: Object.values(status), tones: tonesOf(status, statusTones) };
  });
}

const statusTones = {
  Open: 'bad',
  Disputed: 'bad',
  Waiting: 'quiet',
  Explained: 'near',
  Accepted: 'good',
} as const satisfies Record<Status, WordTone>;

const severityTones = { high: 'bad', medium: 'near', low: 'quiet' } as const satisfies Record<Severity, WordTone>;

/** Status as the sheet has it; a person's own word stays. */
export function statusWord({ status }: Pick<Remarks, 'status'>, stable: StableWords): string {
  const known = statuses.find((each) => each === status);
  return known === undefined ? status : stable.status[known];
}

/** Owner, note, and since when it is known. */
export function remarkCells({ owner, note, since, age }: Remarks): readonly ReportCell[] {
  return [owner, note, since === null ? null : { date: since }, count(age)];
}
