/** The ageing of unallocated money: bars by band, the sentence they say, and the same figures as a table. */
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { amountText } from '../../../messages/index.ts';
import type { Ageing } from '../../../tasks/index.ts';
import type { PaneLanguage } from '../../services.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import { viewTexts } from '../texts/view-texts.ts';

export interface AgeingChartProps {
  readonly ageing: Ageing;
  readonly language: PaneLanguage;
}

const WIDTH = 200;
/** Room for the longest band in any language. */
const LABEL = 90;
const BAR = { height: 18, gap: 8 };

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalS} 0 0` },
  label: { fill: tokens.colorNeutralForeground1, fontSize: '12px' },
  picture: { marginTop: tokens.spacingVerticalS },
  bar: { fill: tokens.colorBrandBackground, forcedColorAdjust: 'auto' },
  track: { fill: tokens.colorNeutralBackground4 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  amount: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  start: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
});

/** One currency. */
export function AgeingChart({ ageing: { currency, bands }, language }: AgeingChartProps): ReactElement {
  const styles = useStyles();
  const [{ ageing }, numbers] = [viewTexts(language), useNumbers()];
  const total = bands.reduce((sum, { cents }) => sum + cents, 0n);
  const most = bands.reduce((a, b) => (b.cents > a.cents ? b : a));
  // Whole per cents and pixels: what a picture shows needs no cents.
  const part = (cents: bigint, of: number): number => Number((cents * BigInt(of)) / (total === 0n ? 1n : total));
  const takeaway = ageing.takeaway({
    amount: amountText(total, currency, numbers),
    share: part(most.cents, 100),
    band: ageing.band(most.from, most.to),
  });
  const height = bands.length * (BAR.height + BAR.gap);
  return (
    <figure className={styles.figure}>
      <Body1>{takeaway}</Body1>
      <svg
        className={styles.picture}
        role="img"
        aria-label={takeaway}
        viewBox={`0 0 ${LABEL + WIDTH} ${height}`}
        width="100%"
      >
        {bands.map(({ from, to, cents }, i) => (
          <g key={from} transform={`translate(0 ${i * (BAR.height + BAR.gap)})`}>
            <text className={styles.label} x="0" y={BAR.height - 5}>
              {ageing.band(from, to)}
            </text>
            <rect className={styles.track} x={LABEL} width={WIDTH} height={BAR.height} rx="3" />
            <rect className={styles.bar} x={LABEL} width={part(cents, WIDTH)} height={BAR.height} rx="3" />
          </g>
        ))}
      </svg>
      <table className={styles.table}>
        <caption>
          <Caption1>{ageing.title}</Caption1>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.start}>
              {ageing.days}
            </th>
            <th scope="col" className={styles.amount}>
              {ageing.money}
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map(({ from, to, cents }) => (
            <tr key={from}>
              <th scope="row" className={styles.start}>
                {ageing.band(from, to)}
              </th>
              <td className={styles.amount}>{amountText(cents, currency, numbers)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
