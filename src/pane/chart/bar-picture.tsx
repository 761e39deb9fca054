/**
 * The picture of bars in the pane: they lie, each under its name and figure, so that long names in any language have room
 * at 320 pixels. Colours follow the theme and give way where the person has forced their own.
 */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BarPiece, BarRow, BarTone } from './bar-rows.ts';

export interface BarPictureProps {
  readonly rows: readonly BarRow[];
  /** What it shows, in words. */
  readonly name: string;
}

/** Units of a bar's own picture, which is as wide as the pane. */
const BAR = { width: 1000, height: 10 };
/** What is there is seen, however small. */
const THINNEST = 4;

const FORCED = '@media (forced-colors: active)';

/** Tones by class: charges, credits and sums; forced, they differ by outline and filling. */
export const useTones = makeStyles({
  charge: { fill: tokens.colorPaletteDarkOrangeBorderActive, [FORCED]: { fill: 'CanvasText' } },
  credit: {
    fill: tokens.colorPaletteBlueBorderActive,
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText', strokeWidth: '1px' },
  },
  total: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: 'GrayText' } },
  plain: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: 'CanvasText' } },
} satisfies Readonly<Record<BarTone, object>>);

const useStyles = makeStyles({
  picture: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, maxWidth: '420px' },
  words: {
    ...typographyStyles.caption1,
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalM,
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  bar: { display: 'block', width: '100%', height: '10px', backgroundColor: tokens.colorNeutralBackground3 },
  piece: { vectorEffect: 'non-scaling-stroke' },
  zero: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    vectorEffect: 'non-scaling-stroke',
    [FORCED]: { stroke: 'CanvasText' },
  },
});

/** One scale for all rows, from the lowest piece to the highest, zero always among them. */
export function BarPicture({ rows, name }: BarPictureProps): ReactElement {
  const styles = useStyles();
  const [least, most] = reach(rows);
  const x = (height: number): number => ((height - least) / (most - least)) * BAR.width;
  return (
    <div role="img" aria-label={name} className={styles.picture}>
      {rows.map((row, index) => (
        <div key={index}>
          <div className={styles.words}>
            <span className={styles.name}>{row.name}</span>
            <span className={styles.figure}>{row.figure}</span>
          </div>
          <svg viewBox={`0 0 ${BAR.width} ${BAR.height}`} preserveAspectRatio="none" className={styles.bar}>
            <Pieces pieces={row.pieces} x={x} />
            <line x1={x(0)} x2={x(0)} y1={0} y2={BAR.height} className={styles.zero} />
          </svg>
        </div>
      ))}
    </div>
  );
}

interface PiecesProps {
  readonly pieces: readonly BarPiece[];
  readonly x: (height: number) => number;
}

function Pieces({ pieces, x }: PiecesProps): ReactElement {
  const [styles, tones] = [useStyles(), useTones()];
  return (
    <>
      {pieces.map(({ from, to, tone }, index) =>
        from === to ? null : (
          <g key={index} className={tones[tone]}>
            <rect
              x={x(from)}
              y={0}
              width={Math.max(THINNEST, x(to) - x(from))}
              height={BAR.height}
              className={styles.piece}
            />
          </g>
        ),
      )}
    </>
  );
}

function reach(rows: readonly BarRow[]): readonly [least: number, most: number] {
  const heights = rows.flatMap(({ pieces }) => pieces.flatMap(({ from, to }) => [from, to]));
  const [least, most] = [Math.min(0, ...heights), Math.max(0, ...heights)];
  return least === most ? [0, 1] : [least, most];
}
