/**
 * The days of a subscription as a picture: a bar of what runs, rests and is over, and a numbered mark for each day that
 * matters. The same days stand under it as a numbered list, and in the picture's text.
 */
import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LifePicture, LifeSpan } from '../../../tasks/index.ts';
import { addDays, daysBetween, printDate, printDecimal, type CalendarDate } from '../../../values/index.ts';
import type { EventTexts } from '../texts/event-texts.ts';

export interface LifeTimelineProps {
  readonly picture: LifePicture;
  readonly texts: EventTexts;
}

const BOX = { width: 320, left: 10, right: 10, bar: 50, thick: 16 };

/** Numbers nearer to each other than this stand on different levels. */
const APART = 18;

/** Over the highest number and under the lowest. */
const ROOM = 10;

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  picture: { width: '100%', maxWidth: '420px', height: 'auto' },
  runs: { fill: tokens.colorBrandForeground1 },
  rests: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandForeground1, strokeDasharray: '3 2' },
  over: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground2, strokeDasharray: '1 3' },
  inside: { fill: tokens.colorNeutralForeground1, fontSize: '11px' },
  onBrand: { fill: tokens.colorNeutralBackground1 },
  tick: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1px' },
  dot: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1 },
  number: { fill: tokens.colorNeutralForeground1, fontSize: '11px' },
  days: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, fontSize: tokens.fontSizeBase200 },
});

interface Day {
  readonly on: CalendarDate;
  readonly what: string;
}

/** The picture and its list. */
export function LifeTimeline({ picture, texts }: LifeTimelineProps): ReactElement {
  const styles = useStyles();
  const days = daysOf(picture, texts);
  const spans = picture.spans.map((span) => spanText(span, texts)).join('; ');
  return (
    <figure className={styles.figure}>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.picture}
      </Subtitle2>
      <Drawing
        picture={picture}
        days={days}
        texts={texts}
        name={`${texts.picture}. ${spans}. ${days.map(({ on, what }) => `${printDate(on)} ${what}`).join('; ')}.`}
      />
      <Caption1>{spans}</Caption1>
      <ol className={styles.days}>
        {days.map(({ on, what }) => (
          <li key={on}>
            {printDate(on)} {what}
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** `2018-01-13 – 2018-02-28 runs (2)` */
function spanText({ kind, from, to, licences }: LifeSpan, { spans }: EventTexts): string {
  const many = kind === 'runs' ? ` (${printDecimal(licences)})` : '';
  return `${printDate(from)} – ${printDate(to)} ${spans[kind]}${many}`;
}

/** What falls on one day is one mark. */
function daysOf({ marks }: LifePicture, texts: EventTexts): readonly Day[] {
  const days = [...new Set(marks.map(({ on }) => on))];
  return days.map((on) => {
    const what = marks.filter((mark) => mark.on === on).map(({ kind }) => texts.marks[kind]);
    return { on, what: what.join(', ') };
  });
}

interface DrawingProps extends LifeTimelineProps {
  readonly days: readonly Day[];
  readonly name: string;
}

function Drawing({ picture, days, texts, name }: DrawingProps): ReactElement {
  const styles = useStyles();
  const { spans } = picture;
  const ends = [...spans.map(({ to }) => addDays(to, 1)), ...days.map(({ on }) => on)];
  const first = Math.min(...spans.map(({ from }) => from), ...days.map(({ on }) => on)) as CalendarDate;
  const last = Math.max(...ends) as CalendarDate;
  const x = (on: CalendarDate): number =>
    BOX.left + (daysBetween(first, on) * (BOX.width - BOX.left - BOX.right)) / Math.max(1, daysBetween(first, last));
  const numbers = placed(days.map(({ on }) => x(on)));
  const levels = [BOX.bar, BOX.bar + BOX.thick, ...numbers.map(({ y }) => y)];
  const [top, bottom] = [Math.min(...levels) - ROOM, Math.max(...levels) + ROOM];
  return (
    <svg viewBox={`0 ${top} ${BOX.width} ${bottom - top}`} role="img" aria-label={name} className={styles.picture}>
      {spans.map(({ kind, from, to, licences }) => {
        const [left, right] = [x(from), x(addDays(to, 1))];
        const label = kind === 'runs' ? printDecimal(licences) : texts.spans[kind];
        return (
          <g key={from}>
            <rect x={left} y={BOX.bar} width={right - left} height={BOX.thick} className={styles[kind]} />
            {right - left > label.length * 7 && (
              <text
                x={(left + right) / 2}
                y={BOX.bar + 12}
                textAnchor="middle"
                className={mergeClasses(styles.inside, kind === 'runs' && styles.onBrand)}
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
      {numbers.map(({ at, y }, index) => (
        <g key={index}>
          <line x1={at} x2={at} y1={y} y2={y < BOX.bar ? BOX.bar + BOX.thick : BOX.bar} className={styles.tick} />
          <circle cx={at} cy={y} r={8} className={styles.dot} />
          <text x={at} y={y + 4} textAnchor="middle" className={styles.number}>
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Numbers over the bar, under it where there is no room, and higher up or lower down where there is none either. */
function placed(marks: readonly number[]): readonly { readonly at: number; readonly y: number }[] {
  const levels = [BOX.bar - 14, BOX.bar + BOX.thick + 14, BOX.bar - 36, BOX.bar + BOX.thick + 36];
  const taken = levels.map(() => -APART);
  return marks.map((at) => {
    const free = taken.findIndex((last) => at - last >= APART);
    const level = free < 0 ? 0 : free;
    taken[level] = at;
    return { at, y: levels[level] ?? 0 };
  });
}
