/**
 * The sheet a newcomer sees first: one cancellation, its credit, and every step of it, in live cells.
 * Two amounts stand side by side because files show both: one rounds once at the end, one rounds the price of a day first.
 */
import { HorizontalAlign, type IStyleData, type IWorksheetData } from '@univerjs/core';
import * as look from '../styles.ts';
import { laidOut, section, type Entry } from './layout.ts';

/** Columns follow the spill of the explanation: Step, What, Expression, Value, Unit, Rule, Version, Source. */
const widths = [12, 40, 144, 226, 94, 168, 128, 310, 470] as const;
const heights: Readonly<Record<number, number>> = { 1: 38, 2: 20, 3: 8, 4: 22, 5: 24, 6: 24, 7: 24, 8: 24, 9: 8, 10: 22 };
const STEP_HEIGHT = 18;
/** Below it the next block begins. */
const LAST_STEP_ROW = 33;

const DATE = 'yyyy-mm-dd';
const MONEY = '#,##0.00';

/** 2018-01-13, 2018-03-01 and 2019-10-29 as a spreadsheet counts days. */
const days = { serviceStart: 43113, cancelDate: 43160, eventDate: 43767 } as const;

const right: IStyleData = { ...look.baseStyle, ht: HorizontalAlign.RIGHT };
const rightStep: IStyleData = { ...look.stepStyle, ht: HorizontalAlign.RIGHT };
const rightHeader: IStyleData = { ...look.stepHeaderStyle, ht: HorizontalAlign.RIGHT };
const result = look.numberStyle(MONEY, look.resultStyle);
const amount = look.numberStyle(MONEY, right);
const day = look.numberStyle(DATE, right);

/** The cell that holds the credit. */
export const creditCell = 'E5';

const DAYS_LEFT = 'CSP.RENEWALDATE(D7)-D8';
const PRORATED = `CSP.PRORATEDAMOUNT(CSP.ANNUALPRICE(D5),365,${DAYS_LEFT},D6`;

const question: readonly Entry[] = [
  ['B1', 'What comes back when a licence is cancelled?', look.titleStyle],
  ['B2', 'Type into the blue cells: every amount follows, with its steps and its source. Nothing leaves this page.', look.leadStyle],
];

const inputs: readonly Entry[] = [
  ...section('B', 'CD', 4, 'The cancellation'),
  ['C5', 'MonthlyPrice', look.baseStyle],
  ['D5', 4, look.numberStyle(MONEY, look.inputStyle)],
  ['C6', 'LicencesCancelled', look.baseStyle],
  ['D6', 1, look.numberStyle('0', look.inputStyle)],
  ['C7', 'ServiceStart', look.baseStyle],
  ['D7', days.serviceStart, look.numberStyle(DATE, look.inputStyle)],
  ['C8', 'CancelDate', look.baseStyle],
  ['D8', days.cancelDate, look.numberStyle(DATE, look.inputStyle)],
];

const answers: readonly Entry[] = [
  ...section('E', 'FGHI', 4, ''),
  ['E4', 'What comes back, and why two figures are seen', look.indentedSectionStyle],
  [creditCell, '=CSP.CANCELLATIONCREDIT(D5,D6,D7,D8)', result],
  ['F5', 'The rule: rounded once, at the end', look.noteStyle],
  ['E6', `=${PRORATED},"daily_cents")`, result],
  ['F6', 'The same days when the price of a day is rounded to cents first (daily_cents)', look.noteStyle],
  ['E7', `=${creditCell}-E6`, amount],
  ['F7', `="The difference: "&TEXT(12*D5/365,"0.0000")&" a day, rounded to "&TEXT(ROUND(12*D5/365,2),"0.00")&", over "&(${DAYS_LEFT})&" days"`, look.noteStyle],
];

const steps: readonly Entry[] = [
  ...section('B', 'CDEFGHI', 10, 'Why: each step in order, with its rule and its source'),
  ['B11', '=CSP.EXPLAIN("CancellationCredit",C5,D5,C6,D6,C7,D7,C8,D8)', look.stepHeaderStyle],
  ...stepCells(),
];

/** The look of every cell the explanation may fill: a header, then as many steps as the longest case has. */
function stepCells(): readonly Entry[] {
  const rows = Array.from({ length: LAST_STEP_ROW - 10 }, (_, index) => 11 + index);
  return rows.flatMap((row) =>
    Array.from('BCDEFGHI').flatMap((column): Entry[] => {
      if (row === 11) return column === 'B' ? [] : [[`${column}11`, null, column === 'E' ? rightHeader : look.stepHeaderStyle]];
      return [[`${column}${row}`, null, column === 'E' ? rightStep : look.stepStyle]];
    }),
  );
}

const profiles = ['exact', 'daily_cents', 'daily_mills', 'unit_rounded', 'unit_truncated', 'truncated', 'nested'] as const;

/** Below the steps, with a row to spare under the longest of them. */
const conventions: readonly Entry[] = [
  ...section('B', 'CD', 35, 'The same days by every published convention'),
  ...profiles.map((profile, index): Entry => [`C${36 + index}`, profile, look.baseStyle]),
  ['D36', `=${PRORATED},C36:C42)`, amount],
  ...profiles.slice(1).map((_, index): Entry => [`D${37 + index}`, null, amount]),
];

const billingDates: readonly Entry[] = [
  ...section('E', 'FG', 35, ''),
  ['E35', 'When a purchase is billed', look.indentedSectionStyle],
  ['E36', 'EventDate', look.indentedStyle],
  ['G36', days.eventDate, look.numberStyle(DATE, look.inputStyle)],
  ['E37', 'BillingDay', look.indentedStyle],
  ['G37', 1, look.numberStyle('0', look.inputStyle)],
  ['E38', 'Next billing date', look.indentedStyle],
  ['G38', '=CSP.NEXTBILLINGDATE(G36,G37)', day],
  ['E39', 'Renews on', look.indentedStyle],
  ['G39', '=CSP.RENEWALDATE(G36)', day],
  ['E40', 'Renewal is billed', look.indentedStyle],
  ['G40', '=CSP.RENEWALBILLINGDATE(G36,G37)', day],
];

/** The sheet *Calculator*. */
export function calculatorSheet(): Partial<IWorksheetData> {
  return {
    ...laidOut([...question, ...inputs, ...answers, ...steps, ...conventions, ...billingDates], widths, 80),
    rowData: Object.fromEntries(Object.entries(heights).map(([row, h]) => [Number.parseInt(row, 10) - 1, { h }])),
    defaultRowHeight: STEP_HEIGHT,
  };
}
