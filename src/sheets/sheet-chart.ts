/**
 * The single shape of a chart on a sheet: what is drawn as blocks of cells of that sheet, never as numbers of its own,
 * with the words that tell it to who does not see it. One currency a chart, one scale, no pie.
 */

import type { Rational } from '../values/index.ts';

/** A piece of one column; counts from 0. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Columns of one series beside another's never overlap; stacked ones stand on each other; bars lie, both ways from zero. */
export type ChartShape = 'columns' | 'stacked-columns' | 'bars';

/** What a series means; `unseen` only lifts what is stacked on it. */
export type ChartTone = 'charge' | 'credit' | 'total' | 'unseen';

/** One series, with as many cells as there are categories. */
export interface SheetSeries {
  /** The one cell that names it. */
  readonly caption: CellBlock;
  readonly values: CellBlock;
  readonly tone: ChartTone;
  /** A second series of the same meaning has no entry of its own in the legend. */
  readonly inLegend: boolean;
}

/** A chart, and where it stands. */
export interface SheetChart {
  readonly shape: ChartShape;
  readonly title: string;
  /** What it shows, for who does not see it. */
  readonly alt: string;
  readonly categories: CellBlock;
  readonly series: readonly SheetSeries[];
  /** What the scale counts. */
  readonly figures: 'money' | 'count';
  /** From where to where the scale reaches; null where the program may choose. */
  readonly scale: { readonly least: Rational; readonly most: Rational } | null;
  /** The cells it covers, however wide a program's own type makes them. */
  readonly place: CellBlock;
}

/** Colours that stay apart on paper without colour, as RRGGBB: charges are light there, credits dark, sums between them. */
export const toneColours: Readonly<Record<Exclude<ChartTone, 'unseen'>, string>> = {
  charge: 'D9730D',
  credit: '1F4E8C',
  total: '7A7A7A',
};
