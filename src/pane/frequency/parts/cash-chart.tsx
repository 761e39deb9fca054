/** What is paid so far, invoice by invoice, as it stays and as it changes: two lines, a sentence, and the same figures as a table. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CashOfCurrency } from '../../../tasks/index.ts';
import { add, printDate, toDouble, zero, type Rational } from '../../../values/index.ts';
import { ChartFrame } from '../../chart/chart-frame.tsx';
import { useNumbers } from '../../settings/use-settings.ts';
import type { FrequencyTexts } from '../texts/frequency-texts.ts';
import { printAmount } from '../../wizard/parts/printed.ts';

export interface CashChartProps {
  readonly stay: CashOfCurrency;
  readonly change: CashOfCurrency;
  readonly texts: FrequencyTexts;
}

const BOX = { width: 280, height: 150, left: 4, right: 56, top: 12, bottom: 18 };

const useStyles = makeStyles({
  picture: { width: '100%', maxWidth: '420px', height: 'auto' },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
  stay: { fill: 'none', stroke: tokens.colorNeutralForeground2, strokeWidth: '2px', strokeDasharray: '4 3' },
  change: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: '2px' },
  label: { fill: tokens.colorNeutralForeground1, fontSize: '11px' },
});

/** One currency. */
export function CashChart({ stay, change, texts }: CashChartProps): ReactElement {
  const title = texts.compare(stay.currency ?? texts.noCurrency);
  const numbers = useNumbers();
  const print = (amount: Rational): string => printAmount(amount, stay.currency, numbers);
  const takeaway = texts.takeaway({
    first: print(change.invoices[0]?.amount ?? zero),
    firstStay: print(stay.invoices[0]?.amount ?? zero),
    change: print(change.total),
    stay: print(stay.total),
  });
  return (
    <ChartFrame
      title={title}
      takeaway={takeaway}
      figures={texts.figures}
      table={{
        heads: [texts.columns.invoice, texts.columns.stay, texts.columns.change],
        rows: stay.invoices.map(({ billedOn, amount }, index) => ({
          name: printDate(billedOn),
          figures: [print(amount), print(change.invoices[index]?.amount ?? zero)],
        })),
      }}
    >
      <Picture stay={stay} change={change} texts={texts} name={`${title}. ${takeaway}`} />
    </ChartFrame>
  );
}

interface PictureProps extends Pick<CashChartProps, 'stay' | 'change' | 'texts'> {
  readonly name: string;
}

function Picture({ stay, change, texts, name }: PictureProps): ReactElement {
  const styles = useStyles();
  const paid = [paidSoFar(stay), paidSoFar(change)] as const;
  const [most, least] = [Math.max(1, ...paid.flat()), Math.min(0, ...paid.flat())];
  const x = (index: number): number =>
    BOX.left + (index * (BOX.width - BOX.left - BOX.right)) / Math.max(1, stay.invoices.length - 1);
  const y = (amount: number): number =>
    BOX.height - BOX.bottom - ((amount - least) * (BOX.height - BOX.top - BOX.bottom)) / (most - least);
  const path = (amounts: readonly number[]): string =>
    amounts.map((amount, index) => `${index === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(amount).toFixed(1)}`).join('');
  const [stayEnd, changeEnd] = [y(paid[0].at(-1) ?? 0), y(paid[1].at(-1) ?? 0)];
  // Labels of lines that end close together are moved apart by a line of text.
  const apart = Math.abs(stayEnd - changeEnd) < 12 ? (stayEnd < changeEnd ? -6 : 6) : 0;
  const label = (text: string, at: number): ReactElement => (
    <text x={BOX.width - BOX.right + 4} y={at + 4} className={styles.label}>
      {text}
    </text>
  );
  const base = y(0);
  const [first, last] = [stay.invoices[0], stay.invoices.at(-1)];
  return (
    <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={name} className={styles.picture}>
      <line x1={BOX.left} x2={BOX.width - BOX.right} y1={base} y2={base} className={styles.axis} />
      <path d={path(paid[0])} className={styles.stay} />
      <path d={path(paid[1])} className={styles.change} />
      {label(texts.stay, stayEnd + apart)}
      {label(texts.switched, changeEnd - apart)}
      <text x={BOX.left} y={BOX.height - 4} className={styles.label}>
        {first === undefined ? '' : printDate(first.billedOn)}
      </text>
      <text x={BOX.width - BOX.right} y={BOX.height - 4} textAnchor="end" className={styles.label}>
        {last === undefined ? '' : printDate(last.billedOn)}
      </text>
    </svg>
  );
}

/** For the picture only; the figures beside it are exact. */
function paidSoFar({ invoices }: CashOfCurrency): readonly number[] {
  let paid: Rational = zero;
  return invoices.map(({ amount }) => {
    paid = add(paid, amount);
    return toDouble(paid);
  });
}
