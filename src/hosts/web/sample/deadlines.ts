/**
 * The sheet that looks ahead: what of the sample partner's subscriptions renews or loses a right in the days after a day,
 * with what is at stake. Day and reach are blue cells; nothing on the page knows what day it is.
 */
import { HorizontalAlign, type IStyleData, type IWorksheetData } from '@univerjs/core';
import type { SheetCells } from '../../../sheets/index.ts';
import * as look from '../styles.ts';
import { laidOut, type Entry } from './layout.ts';

/** Columns B to H hold the rows that DEADLINES spills. */
const widths = [12, 268, 120, 156, 92, 72, 110, 110] as const;
const HEADER_ROW = 7;
/** Room for a longer reach than the sample has. */
const LAST_ROW = 70;

/** 2019-11-15, the billing date of the reconciliation file beside it. */
export const BILLING_DATE = 43784;

const right: IStyleData = { ...look.stepStyle, ht: HorizontalAlign.RIGHT };
const rightHeader: IStyleData = { ...look.stepHeaderStyle, ht: HorizontalAlign.RIGHT };

/** Text beside figures. */
const apart = { l: 10 } as const;

/** Subscription, Customer, Kind, Date, DaysLeft, AmountAtStake, Regime. */
const styles = [
  { header: look.stepHeaderStyle, cell: look.stepStyle },
  { header: look.stepHeaderStyle, cell: look.stepStyle },
  { header: look.stepHeaderStyle, cell: look.stepStyle },
  { header: rightHeader, cell: look.numberStyle('yyyy-mm-dd', right) },
  { header: rightHeader, cell: look.numberStyle('0', right) },
  { header: rightHeader, cell: look.numberStyle('#,##0.00', right) },
  { header: { ...look.stepHeaderStyle, pd: apart }, cell: { ...look.stepStyle, pd: apart } },
] as const;

const letter = (column: number): string => String.fromCharCode('B'.charCodeAt(0) + column);

/** The cell from which the deadlines spill. */
const deadlinesCell = `B${HEADER_ROW}`;

const question: readonly Entry[] = [
  ['B1', 'What renews or loses a right in the next days?', look.titleStyle],
  ['B2', 'The list and its prices stand on their own sheets. Change the day or how far to look.', look.leadStyle],
  ['B4', 'From the day', look.baseStyle],
  ['C4', BILLING_DATE, look.numberStyle('yyyy-mm-dd', look.inputStyle)],
  ['B5', 'Days ahead', look.baseStyle],
  ['C5', 30, look.numberStyle('0', look.inputStyle)],
];

function ahead(subscriptions: string, prices: string): readonly Entry[] {
  const rows = Array.from({ length: LAST_ROW - HEADER_ROW }, (_, index) => HEADER_ROW + 1 + index);
  return [
    [deadlinesCell, `=CSP.DEADLINES(${subscriptions},C4,C5,${prices})`, look.stepHeaderStyle],
    ...styles.slice(1).map(({ header }, i): Entry => [`${letter(i + 1)}${HEADER_ROW}`, null, header]),
    ...rows.flatMap((row) => styles.map(({ cell }, i): Entry => [`${letter(i)}${row}`, null, cell])),
  ];
}

/** The sheet *Deadlines*, over the ranges of a subscription list and of its price list. */
export function deadlinesSheet(subscriptions: string, prices: string): Partial<IWorksheetData> {
  return laidOut([...question, ...ahead(subscriptions, prices)], widths, 120);
}

/** The part of a list that is billed in a currency, its header included: the prices beside it are in that one. */
export function billedIn(currency: string, { rows, formats }: SheetCells): SheetCells {
  const column = rows[0]?.indexOf('Currency') ?? -1;
  return { rows: rows.filter((row, index) => index === 0 || row[column] === currency), formats };
}
