/** What a cancellation brings back on each day of the period: a curve, a sentence, and the days that matter as a table. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EventDays, RefundOnDay } from '../../../tasks/index.ts';
import {
  addDays,
  daysBetween,
  printDate,
  toDouble,
  zero,
  type CalendarDate,
  type Rational,
} from '../../../values/index.ts';
import { ChartFrame } from '../../chart/chart-frame.tsx';
import type { EventTexts } from '../texts/event-texts.ts';

export interface RefundChartProps {
  readonly refunds: readonly RefundOnDay[];
  readonly days: EventDays;
  readonly texts: EventTexts;
  /** Heading of the figures. */
  readonly figures: string;
  readonly print: (amount: Rational) => string;
}

const BOX = { width: 320, height: 140, left: 6, right: 6, top: 22, bottom: 20 };

/** Days from row to row of the table, besides the days that matter. */
const TABLE_STEP = 30;

const useStyles = makeStyles({
  picture: { width: '100%', maxWidth: '420px', height: 'auto' },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
  curve: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: '2px' },
  chosen: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1px', strokeDasharray: '3 2' },
  dot: { fill: tokens.colorBrandForeground1 },
  label: { fill: tokens.colorNeutralForeground1, fontSize: '11px' },
});

/** The curve of a cancellation. */
export function RefundChart(props: RefundChartProps): ReactElement {
  const { texts, figures, days, refunds, print } = props;
  const takeaway = takeawayOf(props);
  const number = (on: CalendarDate): number => days.dayNumber + daysBetween(days.on, on);
  return (
    <ChartFrame
      title={texts.refund}
      takeaway={takeaway}
      reading={texts.reading}
      figures={figures}
      table={{
        heads: [texts.refundColumns.date, texts.refundColumns.day, texts.refundColumns.amount],
        rows: tabled(refunds, days).map(({ on, refund }) => ({
          name: printDate(on),
          figures: [String(number(on)), print(refund)],
        })),
      }}
    >
      <Curve {...props} name={`${texts.refund}. ${takeaway}`} />
    </ChartFrame>
  );
}

/** What comes back on the day, and until when all of it does or did. */
function takeawayOf({ refunds, days, texts, print }: RefundChartProps): string {
  const amountOn = (on: CalendarDate): Rational => refunds.find((one) => one.on === on)?.refund ?? zero;
  const { on, dayNumber, fullCreditUntil } = days;
  const until = printDate(fullCreditUntil);
  const sentence = texts.refundOf({ on: printDate(on), number: dayNumber, amount: print(amountOn(on)) });
  const after = addDays(fullCreditUntil, 1);
  const isInside = (day: CalendarDate): boolean => day >= days.start && day <= days.end;
  if (on > fullCreditUntil)
    return isInside(fullCreditUntil)
      ? `${sentence} ${texts.fullOver(until, print(amountOn(fullCreditUntil)))}`
      : sentence;
  const left = daysBetween(on, fullCreditUntil);
  return isInside(after)
    ? `${sentence} ${texts.fullAhead({ until, left, after: printDate(after), amount: print(amountOn(after)) })}`
    : `${sentence} ${texts.fullCredit(until)}`;
}

/** The first and the last day, the border of the whole credit, the day planned, and one a month. */
function tabled(refunds: readonly RefundOnDay[], { on, fullCreditUntil }: EventDays): readonly RefundOnDay[] {
  const wanted = new Set([on, fullCreditUntil, addDays(fullCreditUntil, 1)]);
  return refunds.filter((one, index) => index % TABLE_STEP === 0 || index === refunds.length - 1 || wanted.has(one.on));
}

function Curve({ refunds, days, print, name }: RefundChartProps & { readonly name: string }): ReactElement {
  const styles = useStyles();
  const most = Math.max(...refunds.map(({ refund }) => toDouble(refund)), 0.01);
  const x = (index: number): number =>
    BOX.left + (index * (BOX.width - BOX.left - BOX.right)) / Math.max(1, refunds.length - 1);
  const y = (amount: Rational): number =>
    BOX.height - BOX.bottom - (toDouble(amount) * (BOX.height - BOX.top - BOX.bottom)) / most;
  const at = refunds.findIndex(({ on }) => on === days.on);
  const chosen = refunds[at];
  const [first, last] = [refunds[0], refunds.at(-1)];
  const path = refunds.map(({ refund }, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(refund).toFixed(1)}`);
  const base = BOX.height - BOX.bottom;
  const isLeft = x(at) > BOX.width / 2;
  return (
    <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={name} className={styles.picture}>
      <line x1={BOX.left} x2={BOX.width - BOX.right} y1={base} y2={base} className={styles.axis} />
      <path d={path.join('')} className={styles.curve} />
      {chosen !== undefined && (
        <>
          <line x1={x(at)} x2={x(at)} y1={BOX.top - 8} y2={base} className={styles.chosen} />
          <circle cx={x(at)} cy={y(chosen.refund)} r={4} className={styles.dot} />
          <text
            x={x(at) + (isLeft ? -6 : 6)}
            y={BOX.top - 8}
            textAnchor={isLeft ? 'end' : 'start'}
            className={styles.label}
          >
            {`${printDate(chosen.on)}: ${print(chosen.refund)}`}
          </text>
        </>
      )}
      <text x={BOX.left} y={BOX.height - 5} className={styles.label}>
        {first === undefined ? '' : printDate(first.on)}
      </text>
      <text x={BOX.width - BOX.right} y={BOX.height - 5} textAnchor="end" className={styles.label}>
        {last === undefined ? '' : printDate(last.on)}
      </text>
    </svg>
  );
}
