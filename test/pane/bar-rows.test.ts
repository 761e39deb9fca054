/** The bars the pane draws of a chart: the same heights a spreadsheet stacks, and the same figures. */
import { barRows } from '../../src/pane/chart/bar-rows.ts';
import type { Chart, ChartColumn } from '../../src/tasks/index.ts';
import { rational, type Rational } from '../../src/values/index.ts';

const whole = (value: number | null): Rational | null => (value === null ? null : rational(BigInt(value), 1n));

function column(tone: ChartColumn['tone'], values: readonly (number | null)[]): ChartColumn {
  return { caption: tone ?? 'table', figures: 'money', tone, values: values.map(whole) };
}

function chartOf(changes: Partial<Chart>): Chart {
  return {
    kind: 'bridge',
    currency: 'EUR',
    shape: 'stacked-columns',
    title: '',
    takeaway: '',
    alt: '',
    figures: 'money',
    heading: '',
    categories: ['Lines', 'Credit', 'Across'],
    columns: [],
    labelled: null,
    ...changes,
  };
}

const printed = ({ columns }: Chart): string[][] =>
  columns.map(({ values }) => values.map((value) => (value === null ? '' : String(value.n))));

test('what lifts is not drawn, and what stands on it begins where it ends', () => {
  const chart = chartOf({
    columns: [
      column(null, [90, -20, -100]),
      column('unseen', [null, 70, null]),
      column('total', [90, null, null]),
      column('credit', [null, 20, 70]),
      column('credit', [null, null, -30]),
    ],
    labelled: 0,
  });
  expect(barRows(chart, printed(chart))).toEqual([
    { name: 'Lines', figure: '90', pieces: [{ from: 0, to: 90, tone: 'total' }] },
    { name: 'Credit', figure: '-20', pieces: [{ from: 70, to: 90, tone: 'credit' }] },
    {
      name: 'Across',
      figure: '-100',
      pieces: [
        { from: 0, to: 70, tone: 'credit' },
        { from: -30, to: 0, tone: 'credit' },
      ],
    },
  ]);
});

test('bars that lie begin at zero, each way, and both figures are told', () => {
  const chart = chartOf({
    shape: 'bars',
    columns: [column('charge', [5, null, 7]), column('credit', [null, -3, -2])],
  });
  const rows = barRows(chart, printed(chart));
  expect(rows.map(({ figure }) => figure)).toEqual(['5', '-3', '7 / -2']);
  expect(rows[2]!.pieces).toEqual([
    { from: 0, to: 7, tone: 'charge' },
    { from: -2, to: 0, tone: 'credit' },
  ]);
});
