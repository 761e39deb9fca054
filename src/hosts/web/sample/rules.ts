/**
 * The sheet of questions that have no function of their own: any rule by its name, once and for a whole table,
 * the rounding behind a published amount, and what the offer matrix says of offers.
 */
import { HorizontalAlign, type IStyleData, type IWorksheetData } from '@univerjs/core';
import * as look from '../styles.ts';
import { laidOut, section, type Entry } from './layout.ts';

const widths = [12, 196, 270, 96, 96, 110, 12, 12, 104, 190, 262, 150] as const;

/** 2019-01-10 and 2019-03-12 as a spreadsheet counts days. */
const days = { serviceStart: 43475, eventDate: 43536 } as const;

const right: IStyleData = { ...look.stepStyle, ht: HorizontalAlign.RIGHT };
const rightHeader: IStyleData = { ...look.stepHeaderStyle, ht: HorizontalAlign.RIGHT };
/** A word after a figure keeps away from it. */
const besideFigures: IStyleData = { ...look.stepHeaderStyle, pd: { l: 10 } };
const word: IStyleData = { ...look.inputStyle, ht: HorizontalAlign.LEFT };
const wordBesideFigures: IStyleData = { ...word, pd: { l: 10 } };
const day = look.numberStyle('yyyy-mm-dd', look.inputStyle);
const money = look.numberStyle('#,##0.00', look.inputStyle);
const whole = look.numberStyle('0', look.inputStyle);
const amount = look.numberStyle('#,##0.00', right);

const question: readonly Entry[] = [
  ['B1', 'Any rule, by its name', look.titleStyle],
  ['B2', 'A rule of your own needs no function: name it, and give its inputs by name.', look.leadStyle],
];

const once: readonly Entry[] = [
  ...section('B', 'C', 4, 'One answer'),
  ['B5', 'Rule', look.baseStyle],
  ['C5', 'FullCreditUntil', word],
  ['B6', 'ServiceStart', look.baseStyle],
  ['C6', days.serviceStart, day],
  ['B7', 'EventDate', look.baseStyle],
  ['C7', days.eventDate, day],
  ['B8', 'Frequency', look.baseStyle],
  ['C8', 'annual', word],
  ['B9', 'Whole charge back until', look.baseStyle],
  ['C9', '=CSP.RULE(C5,B6,C6,B7,C7,B8,C8)', look.numberStyle('yyyy-mm-dd', { ...look.baseStyle, ht: HorizontalAlign.RIGHT })],
];

const inputs = ['PeriodPrice', 'PeriodDays', 'ChargeDays', 'Quantity', 'Profile'] as const;
const asked = [
  [48, 365, 318, 1, 'exact'],
  [48, 365, 318, 1, 'daily_cents'],
  [8.4, 30, 11, 14, 'exact'],
  [8.4, 30, 11, 14, 'unit_rounded'],
  [102, 365, 265, 13, 'exact'],
] as const;
const askedStyles = [money, whole, whole, whole, wordBesideFigures] as const;
/** Caption of the table. */
const TABLE = 12;

const letter = (first: string, column: number): string => String.fromCharCode(first.charCodeAt(0) + column);

/** Cells from a column on, row by row. */
function rows(first: string, top: number, height: number, styles: readonly IStyleData[]): readonly Entry[] {
  return Array.from({ length: height }, (_, row) => top + row).flatMap((row) =>
    styles.map((style, column): Entry => [`${letter(first, column)}${row}`, null, style]),
  );
}

const table: readonly Entry[] = [
  ...section('B', 'CDEF', 11, 'A whole table: its headers name the inputs'),
  ...inputs.map((name, i): Entry => [`${letter('B', i)}${TABLE}`, name, i === 4 ? besideFigures : rightHeader]),
  ...asked.flatMap((line, row) =>
    line.map((cell, i): Entry => [`${letter('B', i)}${TABLE + 1 + row}`, cell, askedStyles[i] ?? word]),
  ),
  ...section('I', 'JKL', 11, 'ProratedAmount, row by row'),
  [`I${TABLE}`, `=CSP.RULETABLE("ProratedAmount",B${TABLE}:F${TABLE + asked.length},TRUE)`, rightHeader],
  ...rows('J', TABLE, 1, [rightHeader, besideFigures, look.stepHeaderStyle]),
  ...rows('I', TABLE + 1, asked.length, [amount, right, { ...look.stepStyle, pd: { l: 10 } }, look.stepStyle]),
];

const published = [
  [41.34, 48, 365, 318, 1],
  [41.82, 48, 365, 318, 1],
  [41.98, 48, 365, 318, 1],
] as const;
const PROFILES = 21;

const profiles: readonly Entry[] = [
  ...section('B', 'CDEF', PROFILES - 1, 'Which rounding gives a published amount'),
  ...['Amount', ...inputs.slice(0, 4)].map((name, i): Entry => [`${letter('B', i)}${PROFILES}`, name, rightHeader]),
  ...published.flatMap((line, row) =>
    line.map((cell, i): Entry => [`${letter('B', i)}${PROFILES + 1 + row}`, cell, i < 2 ? money : whole]),
  ),
  ...section('I', 'JK', PROFILES - 1, 'The profile that fits'),
  [`I${PROFILES}`, 'Profile', look.stepHeaderStyle],
  [`J${PROFILES}`, 'Fits too', look.stepHeaderStyle],
  [`K${PROFILES}`, 'Beyond the exact amount', rightHeader],
  ...rows('I', PROFILES + 1, published.length, [look.stepStyle, look.stepStyle, amount]),
  [`I${PROFILES + 1}`, profileCall(), look.stepStyle],
];

function profileCall(): string {
  const [first, last] = [PROFILES + 1, PROFILES + published.length];
  return `=CSP.PROFILE(${['B', 'C', 'D', 'E', 'F'].map((column) => `${column}${first}:${column}${last}`).join()})`;
}

const OFFERS = 27;
const wanted = ['Office 365 Enterprise E3', 'Office 365 Business Premium', 'Windows 10 Enterprise E3'] as const;
const offerFields = ['Frequencies', 'Limit', 'LimitScope', 'MinSeats', 'MaxSeats'] as const;

/** Ids come from the matrix by the name beside them, so that the name can be changed. */
function offers(matrix: string): readonly Entry[] {
  const [sheet = '', range = ''] = matrix.split('!');
  const last = /\d+$/.exec(range)?.[0] ?? '';
  const line = (row: number, name: string): readonly Entry[] => [
    [`B${row}`, name, word],
    [`C${row}`, `=INDEX(${sheet}!B2:B${last},MATCH(B${row},${sheet}!A2:A${last},0))`, look.stepStyle],
  ];
  const [first, end] = [OFFERS + 1, OFFERS + wanted.length];
  return [
    ...section('B', 'CDEF', OFFERS - 1, 'What the offer matrix says'),
    ...['Offer', 'Durable offer ID'].map((name, i): Entry => [`${letter('B', i)}${OFFERS}`, name, look.stepHeaderStyle]),
    ...wanted.flatMap((name, i) => line(OFFERS + 1 + i, name)),
    ...section('I', 'JKLM', OFFERS - 1, ''),
    ...offerFields.map((name, i): Entry => [`${letter('I', i)}${OFFERS}`, name, look.stepHeaderStyle]),
    ...rows('I', first, wanted.length, offerFields.map(() => look.stepStyle)),
    [`I${first}`, `=CSP.OFFER(${matrix},C${first}:C${end})`, look.stepStyle],
  ];
}

/** The sheet *Rules by name*, over the range of the offer matrix. */
export function rulesSheet(matrix: string): Partial<IWorksheetData> {
  return laidOut([...question, ...once, ...table, ...profiles, ...offers(matrix)], widths, 60);
}
