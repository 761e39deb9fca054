/**
 * The single place where a told chart becomes cells: its sentence, the table it is drawn from, and the picture beside
 * that. Pictures stand in the first column, categories in the second, figures to their right.
 */
import { columnLetter, type SheetChart, type SheetSeries } from '../../../../sheets/index.ts';
import { said, type ReportCell } from '../report-sheet.ts';
import { barScale } from './bar-scale.ts';
import type { Chart, ChartColumn } from './chart.ts';
import type { ChartWords } from './chart-words.ts';
import { printerOf } from './takeaway.ts';

type Row = readonly ReportCell[];

/** Rows the picture takes, from the captions of its table on, and those it leaves free below. */
const [TALL, FREE] = [19, 1];

/** The column of the categories; figures stand to its right. */
const CATEGORIES = 1;

/** The column of the first figures. */
export const FIRST_FIGURES = CATEGORIES + 1;

/** Where the table stands, and in which words. */
export interface Laid {
  readonly words: ChartWords;
  /** Row of the captions. */
  readonly table: number;
  /** Rows the picture takes; left out: as many as any. */
  readonly tall?: number;
  /** Of the cells of the first figures that others make; null where a figure is nobody's sum. */
  readonly formulaAt?: (category: number) => string | null;
}

/** Captions and rows, and room for the rest of the picture. */
export function tableRows(chart: Chart, laid: Laid): readonly Row[] {
  const { heading, categories, columns, labelled } = chart;
  const { words, table } = laid;
  const captions: Row = [
    null,
    said(heading, 'heading'),
    ...columns.map(({ caption }) => said(caption, 'figures-heading')),
    ...(labelled === null ? [] : [said(words.captions.label, 'heading')]),
  ];
  const rows = categories.map((category, at): Row => {
    const figures = columns.map((column, index) => figure(column, at, index === 0 ? laid.formulaAt?.(at) : null));
    const label = labelled === null ? [] : [labelCell(chart, { words, at, row: table + 1 + at })];
    return [null, category, ...figures, ...label];
  });
  const left = Math.max(FREE, (laid.tall ?? TALL) + FREE - 1 - rows.length);
  return [captions, ...rows, ...new Array<Row>(left).fill([])];
}

function figure({ figures, values }: ChartColumn, at: number, formula: string | null = null): ReportCell {
  const value = values[at] ?? null;
  if (value === null) return null;
  if (figures !== 'money') return { count: value };
  return formula === null ? { money: value } : { money: value, formula };
}

/** A name with its figure, which a thin bar has no room for; made from the two cells it repeats. */
function labelCell(
  { categories, columns, labelled }: Chart,
  { words, at, row }: { readonly words: ChartWords; readonly at: number; readonly row: number },
): ReportCell {
  const amount = columns[labelled ?? 0]?.values[at] ?? null;
  const [name, figure] = [CATEGORIES, FIRST_FIGURES + (labelled ?? 0)].map(
    (column) => `${columnLetter(column)}${row + 1}`,
  );
  if (amount === null) return categories[at] ?? null;
  return {
    say: `${categories[at] ?? ''} ${printerOf(words.figures)(amount)}`,
    formula: `${name}&" "&FIXED(${figure},2)`,
    look: 'note',
  };
}

/** The picture of the table that is laid there. */
export function placed(
  { shape, title, alt, figures, categories, columns, labelled }: Chart,
  { table, tall = TALL }: Laid,
): SheetChart {
  const block = (column: number): SheetSeries['values'] => ({ row: table + 1, column, rows: categories.length });
  const series = columns.flatMap(({ tone, isAgain = false }, index): readonly SheetSeries[] => {
    if (tone === null) return [];
    const column = FIRST_FIGURES + index;
    const inLegend = tone !== 'unseen' && !isAgain;
    return [{ caption: { row: table, column, rows: 1 }, values: block(column), tone, inLegend }];
  });
  return {
    shape,
    title,
    alt,
    figures,
    categories: block(labelled === null ? CATEGORIES : FIRST_FIGURES + columns.length),
    series,
    scale: shape === 'bars' ? barScale(columns.flatMap(({ tone, values }) => (tone === null ? [] : values))) : null,
    place: { row: table, column: 0, rows: tall },
  };
}
