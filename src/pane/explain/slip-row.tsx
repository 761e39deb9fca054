/** One line of a receipt: a name with its expression on the left, a figure with its unit on the right. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement, type ReactNode } from 'react';

export interface SlipRowProps {
  readonly name: string;
  readonly value: string;
  /** Expression, as the rule has it; may be empty. */
  readonly detail: string;
  /** May be empty. */
  readonly unit: string;
  /** Leads to where the figure stands. */
  readonly cells?: ReactNode;
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: '3px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomWidth: 0 },
  },
  name: { overflowWrap: 'anywhere' },
  value: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  small: {
    gridColumnEnd: 'span 2',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  code: { fontFamily: tokens.fontFamilyMonospace },
});

/** A list item; expression, unit and cells stand below where there are any, with a point between them. */
export function SlipRow({ name, value, detail, unit, cells = null }: SlipRowProps): ReactElement {
  const styles = useStyles();
  const below: readonly (readonly [string, ReactNode])[] = [
    ['detail', detail === '' ? null : <code className={styles.code}>{detail}</code>],
    ['unit', unit === '' ? null : unit],
    ['cells', cells],
  ];
  const filled = below.filter(([, part]) => part !== null);
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span className={styles.value}>{value}</span>
      {filled.length > 0 && (
        <span className={styles.small}>
          {filled.map(([key, part], place) => (
            <Fragment key={key}>
              {place > 0 && ' · '}
              {part}
            </Fragment>
          ))}
        </span>
      )}
    </li>
  );
}
