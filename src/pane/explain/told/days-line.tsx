/**
 * The days of an answer as a line: a numbered mark for each day, the count of days between two of them. The same stands
 * under it as a list, which a reader of the screen is told instead.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Speech } from '../../../targets/index.ts';
import { daysBetween, printDate } from '../../../values/index.ts';
import { useExplainTexts } from '../texts/texts-of.ts';
import type { ToldDay } from './told-days.ts';

export interface DaysLineProps {
  /** At least two. */
  readonly days: readonly ToldDay[];
  /** How a day is named. */
  readonly speech: Pick<Speech, 'noun'>;
}

const BOX = { width: 320, height: 44, side: 12, line: 30, mark: 8 };
/** Marks nearer to each other would cover each other. */
const APART = 20;
/** A count with less room than this stands in the list alone. */
const ROOM = 34;

const useStyles = makeStyles({
  figure: { margin: 0 },
  caption: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  picture: { display: 'block', width: '100%', maxWidth: '420px', height: 'auto' },
  line: { stroke: tokens.colorBrandForeground1, strokeWidth: '3px' },
  mark: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1 },
  number: { fill: tokens.colorNeutralForeground1, fontSize: '11px', textAnchor: 'middle' },
  days: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  between: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** The picture and its list. */
export function DaysLine({ days, speech }: DaysLineProps): ReactElement {
  const styles = useStyles();
  const explain = useExplainTexts();
  const places = placesOf(days);
  const counts = days.slice(1).map(({ on }, index) => daysBetween(days[index]?.on ?? on, on));
  return (
    <figure className={styles.figure}>
      <h3 className={styles.caption}>{explain.days}</h3>
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true" className={styles.picture}>
        <line x1={places[0]} x2={places.at(-1)} y1={BOX.line} y2={BOX.line} className={styles.line} />
        {counts.map((count, index) => {
          const [left = 0, right = 0] = [places[index], places[index + 1]];
          return (
            right - left >= ROOM && (
              <text key={index} x={(left + right) / 2} y={BOX.line - BOX.mark - 4} className={styles.number}>
                {count}
              </text>
            )
          );
        })}
        {places.map((at, index) => (
          <g key={index}>
            <circle cx={at} cy={BOX.line} r={BOX.mark} className={styles.mark} />
            <text x={at} y={BOX.line + 4} className={styles.number}>
              {index + 1}
            </text>
          </g>
        ))}
      </svg>
      <ol className={styles.days}>
        {days.map(({ on, names }, index) => (
          <li key={on}>
            {`${printDate(on)}  ${names.map((name) => speech.noun(name)).join(', ')}`}
            {counts[index] !== undefined && <span className={styles.between}>{explain.between(counts[index])}</span>}
          </li>
        ))}
      </ol>
    </figure>
  );
}

/** In proportion, and never so near that one mark covers another. */
function placesOf(days: readonly ToldDay[]): readonly number[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const whole = Math.max(1, daysBetween(first.on, last.on));
  const room = BOX.width - 2 * BOX.side;
  const places: number[] = [];
  for (const { on } of days) {
    const wished = BOX.side + (daysBetween(first.on, on) * room) / whole;
    places.push(Math.max(wished, (places.at(-1) ?? -APART) + APART));
  }
  // What was pushed over the end is pushed back from there.
  for (let index = places.length - 1, end = BOX.side + room; index >= 0; index -= 1, end -= APART)
    places[index] = Math.min(places[index] ?? 0, end);
  return places;
}
