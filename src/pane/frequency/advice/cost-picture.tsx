/** The picture of what each day costs: one bar a day on a scale from zero, and below it what else falls on the day. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CostOnDay } from '../../../tasks/index.ts';
import { printDate, toDouble, type Rational } from '../../../values/index.ts';

export interface CostPictureProps {
  readonly days: readonly CostOnDay[];
  /** For the currency shown; null where nothing changes. */
  readonly costOf: (day: CostOnDay) => Rational | null;
  readonly lowest: CostOnDay | null;
  /** What it shows, in words. */
  readonly name: string;
}

const BOX = { width: 320, height: 132, top: 6, marks: 92, label: 126 };

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  picture: { width: '100%', maxWidth: '420px', height: 'auto' },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px', [FORCED]: { stroke: 'CanvasText' } },
  day: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '0.75px',
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  lowest: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: 'CanvasText' } },
  mark: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  weekend: { stroke: tokens.colorNeutralForeground3, strokeWidth: '2px', [FORCED]: { stroke: 'GrayText' } },
  label: { fill: tokens.colorNeutralForeground1, fontSize: '11px' },
});

/** Bars grow from zero: a credit hangs below it. */
export function CostPicture({ days, costOf, lowest, name }: CostPictureProps): ReactElement {
  const styles = useStyles();
  const step = BOX.width / Math.max(1, days.length);
  const amounts = days.map((day) => toDouble(costOf(day) ?? { n: 0n, d: 1n }));
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const scale = (BOX.marks - 8 - BOX.top) / (most - least || 1);
  const y = (amount: number): number => BOX.top + (most - amount) * scale;
  const [first, last] = [days[0], days.at(-1)];
  return (
    <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={name} className={styles.picture}>
      {days.map((day, index) => {
        const amount = amounts[index] ?? 0;
        return (
          <g key={day.on}>
            <rect
              x={index * step + 0.5}
              width={step - 1.5}
              y={Math.min(y(amount), y(0))}
              height={Math.abs(y(amount) - y(0))}
              className={day === lowest ? styles.lowest : styles.day}
            />
            <Marks day={day} x={index * step + step / 2} width={step} />
          </g>
        );
      })}
      <line x1={0} x2={BOX.width} y1={y(0)} y2={y(0)} className={styles.axis} />
      <text x={0} y={BOX.label} className={styles.label}>
        {first === undefined ? '' : printDate(first.on)}
      </text>
      <text x={BOX.width} y={BOX.label} textAnchor="end" className={styles.label}>
        {last === undefined ? '' : printDate(last.on)}
      </text>
    </svg>
  );
}

interface MarksProps {
  readonly day: CostOnDay;
  /** The middle of its bar. */
  readonly x: number;
  readonly width: number;
}

/** A triangle, a dot and a line below each other. */
function Marks({ day: { marks }, x, width }: MarksProps): ReactElement {
  const styles = useStyles();
  const y = BOX.marks;
  return (
    <>
      {marks.includes('billing-date') && <path d={`M${x} ${y - 3}l4 7h-8z`} className={styles.mark} />}
      {marks.includes('term-end') && <circle cx={x} cy={y + 10} r={2.5} className={styles.mark} />}
      {marks.includes('weekend') && (
        <line x1={x - width / 2} x2={x + width / 2} y1={y + 18} y2={y + 18} className={styles.weekend} />
      )}
    </>
  );
}
