/**
 * The sheet that tells a whole life: how a subscription was bought and what happened to it, in blue cells,
 * and beside it every row of every invoice, with the months in which none is due.
 */
import { HorizontalAlign, type IStyleData, type IWorksheetData } from '@univerjs/core';
import * as look from '../styles.ts';
import { laidOut, type Entry } from './layout.ts';

/** Columns A to H hold the events, J to R the rows that LINES spills. */
const widths = [12, 92, 128, 68, 78, 100, 84, 24, 12, 44, 232, 92, 92, 84, 68, 92, 92, 360] as const;
const DATE = 'yyyy-mm-dd';
const MONEY = '#,##0.00';

const HEADER_ROW = 4;
/** Room for more events than the sample has. */
const LAST_EVENT_ROW = 16;
/** Room for the invoices of some years. */
const LAST_LINE_ROW = 70;

const headers = ['Date', 'Event', 'Licences', 'Frequency', 'MonthlyPrice', 'BillingDay'] as const;

/** Days as a spreadsheet counts them: 2019-01-10, -04-15, -11-01, 2020-03-02, -03-20, -12-31. */
const events = [
  [43475, 'purchase', 10, 'annual', 8.5, 15],
  [43570, 'licence-change', 13, null, null, null],
  [43770, 'list-price', null, null, 9, null],
  [43892, 'suspension', null, null, null, null],
  [43910, 'reactivation', null, null, null, null],
  [44196, 'until', null, null, null, null],
] as const;

const right: IStyleData = { ...look.stepStyle, ht: HorizontalAlign.RIGHT };
const word: IStyleData = { ...look.inputStyle, ht: HorizontalAlign.LEFT };
const day = look.numberStyle(DATE, right);
const money = look.numberStyle(MONEY, right);
const styles = [
  look.numberStyle(DATE, look.inputStyle),
  word,
  look.numberStyle('0', look.inputStyle),
  word,
  look.numberStyle(MONEY, look.inputStyle),
  look.numberStyle('0', look.inputStyle),
] as const;

/** The look of the rows that LINES spills, column by column. */
const lineStyles = [right, look.stepStyle, day, day, money, right, money, day, look.stepStyle] as const;

const letter = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column);

/** The cell from which the rows spill. */
export const lifeCell = `J${HEADER_ROW}`;

const told: readonly Entry[] = [
  ['B1', 'What will every invoice of this subscription show?', look.titleStyle],
  ['B2', 'Change a day, a number or an event, or add one below: the order of the rows means nothing.', look.leadStyle],
  ...headers.map((name, i): Entry => [`${letter(1 + i)}${HEADER_ROW}`, name, look.stepHeaderStyle]),
  ...Array.from({ length: LAST_EVENT_ROW - HEADER_ROW }, (_, index) => index).flatMap((index) =>
    styles.map((style, i): Entry => [
      `${letter(1 + i)}${HEADER_ROW + 1 + index}`,
      events[index]?.[i] ?? null,
      style,
    ]),
  ),
];

const lines: readonly Entry[] = [
  [lifeCell, `=CSP.LINES("SubscriptionLines",B${HEADER_ROW}:G${LAST_EVENT_ROW})`, look.stepHeaderStyle],
  ...lineStyles.slice(1).map((_, i): Entry => [`${letter(10 + i)}${HEADER_ROW}`, null, look.stepHeaderStyle]),
  ...Array.from({ length: LAST_LINE_ROW - HEADER_ROW }, (_, index) => HEADER_ROW + 1 + index).flatMap((row) =>
    lineStyles.map((style, i): Entry => [`${letter(9 + i)}${row}`, null, style]),
  ),
];

/** The sheet *Subscription life*. */
export function lifeSheet(): Partial<IWorksheetData> {
  return laidOut([...told, ...lines], widths, 120);
}
