/** The single way from a chart to the bars the pane draws: pieces between two heights, stacked as a spreadsheet stacks them. */
import type { ChartTone } from '../../sheets/index.ts';
import type { Chart } from '../../tasks/index.ts';
import { toDouble } from '../../values/index.ts';

/** What a piece looks like; a `plain` one means nothing beyond its length. */
export type BarTone = Exclude<ChartTone, 'unseen'> | 'plain';

/** For the picture only; the figures beside it are exact. */
export interface BarPiece {
  readonly from: number;
  readonly to: number;
  readonly tone: BarTone;
}

/** One category: its name, its figures as they are shown, its pieces. */
export interface BarRow {
  readonly name: string;
  readonly figure: string;
  readonly pieces: readonly BarPiece[];
}

/** The rows of a chart, whose figures are printed already: one column of texts a column of the chart. */
export function barRows(
  { categories, columns, shape, labelled }: Chart,
  printed: readonly (readonly string[])[],
): readonly BarRow[] {
  return categories.map((name, at) => {
    const shown = columns.flatMap(({ tone }, index) =>
      (labelled === null ? tone !== null : index === labelled) ? [printed[index]?.[at] ?? ''] : [],
    );
    const drawn = columns.flatMap(({ tone, values }) => {
      const value = values[at] ?? null;
      return tone === null || value === null ? [] : [{ tone, size: toDouble(value) }];
    });
    const figure = shown.filter((text) => text !== '').join(' / ');
    return { name, figure, pieces: shape === 'stacked-columns' ? stacked(drawn) : drawn.map(fromZero).flat() };
  });
}

interface Drawn {
  readonly tone: ChartTone;
  readonly size: number;
}

/** What is positive goes up from zero, what is negative down, each on what stands there. */
function stacked(drawn: readonly Drawn[]): readonly BarPiece[] {
  let [up, down] = [0, 0];
  return drawn.flatMap(({ tone, size }) => {
    const from = size < 0 ? down : up;
    const to = from + size;
    if (size < 0) down = to;
    else up = to;
    return piece(tone, from, to);
  });
}

function fromZero({ tone, size }: Drawn): readonly BarPiece[] {
  return piece(tone, 0, size);
}

function piece(tone: ChartTone, from: number, to: number): readonly BarPiece[] {
  return tone === 'unseen' ? [] : [{ from: Math.min(from, to), to: Math.max(from, to), tone }];
}
