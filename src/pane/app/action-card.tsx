/** One thing to do: a button with a title and a line of detail. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface ActionCardProps {
  readonly title: string;
  readonly detail: string;
  readonly onClick: () => void;
}

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    transitionProperty: 'border-color, background-color',
    transitionDuration: tokens.durationFaster,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, border: `1px solid ${tokens.colorBrandStroke1}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  title: {
    display: 'block',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  arrow: { color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase500 },
});

/** A card that is pressed as a whole. */
export function ActionCard({ title, detail, onClick }: ActionCardProps): ReactElement {
  const styles = useStyles();
  return (
    <button type="button" className={styles.card} onClick={onClick}>
      <span>
        <span className={styles.title}>{title}</span>
        <span className={styles.detail}>{detail}</span>
      </span>
      <span className={styles.arrow} aria-hidden="true">
        →
      </span>
    </button>
  );
}
