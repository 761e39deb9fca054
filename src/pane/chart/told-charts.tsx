/** The charts of a check in the pane, drawn here because not every workbook can: title, sentence, bars, legend, figures. */
import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { chartWords, type Figures } from '../../messages/index.ts';
import { toldChart, type Chart, type ChartColumn, type ChartFigures } from '../../tasks/index.ts';
import { printDecimal, type Rational } from '../../values/index.ts';
import { useFigures } from '../settings/use-settings.ts';
import { useLanguage } from '../texts/texts-of.ts';
import { BarPicture, useTones } from './bar-picture.tsx';
import { barRows } from './bar-rows.ts';
import { ChartFrame } from './chart-frame.tsx';

export interface ToldChartsProps {
  readonly charts: readonly ChartFigures[];
}

const useStyles = makeStyles({
  charts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  heading: { margin: 0 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  entry: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** All of them, in their order. */
export function ToldCharts({ charts }: ToldChartsProps): ReactElement {
  const styles = useStyles();
  const [language, figures] = [useLanguage(), useFigures()];
  const words = chartWords(language, figures);
  return (
    <section className={styles.charts}>
      <Subtitle1 as="h3" className={styles.heading}>
        {words.sheetTitle}
      </Subtitle1>
      {charts.map((each, index) => (
        <ToldChart key={index} chart={toldChart(each, words)} figures={figures} table={words.table} />
      ))}
    </section>
  );
}

interface ToldChartProps {
  readonly chart: Chart;
  readonly figures: Figures;
  readonly table: string;
}

function ToldChart({ chart, figures, table }: ToldChartProps): ReactElement {
  const { title, takeaway, heading, categories, columns } = chart;
  const printed = columns.map((column) => column.values.map((value) => print(column, value, figures)));
  const shown = columns.flatMap(({ tone }, index) => (tone === 'unseen' ? [] : [index]));
  return (
    <ChartFrame
      title={title}
      level="h4"
      takeaway={takeaway}
      reading={<Legend columns={columns} />}
      figures={table}
      table={{
        heads: [heading, ...shown.map((index) => columns[index]?.caption ?? '')],
        rows: categories.map((name, at) => ({ name, figures: shown.map((index) => printed[index]?.[at] ?? '') })),
      }}
    >
      <BarPicture rows={barRows(chart, printed)} name={`${title}. ${takeaway}`} />
    </ChartFrame>
  );
}

function print({ figures: kind }: ChartColumn, value: Rational | null, figures: Figures): string {
  if (value === null) return '';
  return figures(kind === 'money' ? printDecimal(value, 2, 2) : printDecimal(value));
}

/** What each colour means; the bars say the same by where they stand and what their figures are. */
function Legend({ columns }: Pick<Chart, 'columns'>): ReactElement {
  const [styles, tones] = [useStyles(), useTones()];
  return (
    <ul className={styles.legend}>
      {columns.map(({ tone, caption, isAgain }, index) =>
        tone === null || tone === 'unseen' || isAgain === true ? null : (
          <li key={index} className={styles.entry}>
            <svg width="10" height="10" aria-hidden="true">
              <rect x="0.5" y="0.5" width="9" height="9" className={tones[tone]} />
            </svg>
            {caption}
          </li>
        ),
      )}
    </ul>
  );
}
