/** Cells that stay as they are, each with its reason and a way to it; a long list shows its first ones. */
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Selection } from '../../../sheets/index.ts';
import { CellLink } from '../../explain/cell-link.tsx';

/** A cell, and why it is listed. */
export interface ListedPlace extends Selection {
  readonly reason: string;
}

export interface PlaceListProps {
  readonly title: string;
  readonly places: readonly ListedPlace[];
  readonly more: (count: number) => string;
  readonly goTo: (place: Selection) => void;
}

const MOST = 8;

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  reason: { color: tokens.colorNeutralForeground2 },
});

/** Nothing where there is none. */
export function PlaceList({ title, places, more, goTo }: PlaceListProps): ReactElement | null {
  const styles = useStyles();
  if (places.length === 0) return null;
  return (
    <div>
      <Body1>{title}</Body1>
      <ul className={styles.list}>
        {places.slice(0, MOST).map(({ sheet, a1, reason }) => (
          <li key={`${sheet}!${a1}`}>
            <CellLink cell={{ sheet, a1 }} goTo={goTo} />
            <Caption1 className={styles.reason}>{` ${reason}`}</Caption1>
          </li>
        ))}
        {places.length > MOST && <li>{more(places.length - MOST)}</li>}
      </ul>
    </div>
  );
}
