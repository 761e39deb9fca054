/** The chart that every workbook is asked to draw, and the cells it is drawn from. */
import type { Scalar, SheetChart } from '../../src/sheets/index.ts';

/** The cells. */
export const chartRows: readonly (readonly Scalar[])[] = [
  ['Type', 'Charges'],
  ['Cycle fee', 12.5],
  ['Cancel fee', 3],
];

/** Bars of them. */
export const chart: SheetChart = {
  shape: 'bars',
  title: 'Charges, EUR',
  alt: 'Charges, EUR. Cycle fee 12.50; Cancel fee 3.00.',
  categories: { row: 1, column: 0, rows: 2 },
  series: [
    {
      caption: { row: 0, column: 1, rows: 1 },
      values: { row: 1, column: 1, rows: 2 },
      tone: 'charge',
      inLegend: true,
    },
  ],
  figures: 'money',
  scale: null,
  place: { row: 4, column: 0, rows: 18 },
};
