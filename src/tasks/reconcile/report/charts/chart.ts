/**
 * The single shape of a chart that is told in a language: its words, and a table of which some columns are drawn. The
 * sheet of charts lays it out as cells, the pane draws it; both show the same figures.
 */
import type { ChartShape, ChartTone } from '../../../../sheets/index.ts';
import type { Rational } from '../../../../values/index.ts';
import type { ChartFigures } from './chart-figures.ts';

/** A column of the table. */
export interface ChartColumn {
  readonly caption: string;
  readonly figures: 'money' | 'count';
  /** One a category; null is an empty cell. */
  readonly values: readonly (Rational | null)[];
  /** What it is drawn as; null where it stands in the table only. */
  readonly tone: ChartTone | null;
  /** A second column of the same meaning, told once. */
  readonly isAgain?: boolean;
}

/** A chart in words and figures. */
export interface Chart {
  readonly kind: ChartFigures['kind'];
  readonly currency: string | null;
  readonly shape: ChartShape;
  readonly title: string;
  readonly takeaway: string;
  readonly alt: string;
  /** What the scale counts. */
  readonly figures: 'money' | 'count';
  /** Over the categories. */
  readonly heading: string;
  readonly categories: readonly string[];
  readonly columns: readonly ChartColumn[];
  /** Place of the column whose figure stands beside the name of a category; null where it stands on the bar. */
  readonly labelled: number | null;
}
