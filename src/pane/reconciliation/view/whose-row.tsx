/** The head of an item: which row it is about, or which subscription where no row exists, and whose it is. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { chargeGloss } from '../../../messages/index.ts';
import { chargeType as chargeTypeOf } from '../../../sheets/index.ts';
import { useLanguage, useTexts } from '../../texts/texts-of.ts';

export interface WhoseRowProps {
  /** Null where no row exists. */
  readonly row: number | null;
  readonly subscription: string | null;
  readonly customerName: string | null;
  readonly offerName: string | null;
  /** As the file names it. */
  readonly chargeType: string | null;
  /** The reason, as sheets have it. */
  readonly code: string;
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  who: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Two or three lines. */
export function WhoseRow({
  row,
  subscription,
  customerName,
  offerName,
  chargeType,
  code,
}: WhoseRowProps): ReactElement {
  const styles = useStyles();
  const { check: texts } = useTexts();
  const language = useLanguage();
  const gloss = chargeType === null ? null : chargeGloss(chargeTypeOf(chargeType), language);
  return (
    <>
      <div className={styles.head}>
        <span>{row === null ? subscription : texts.row(row)}</span>
        <code className={styles.code}>{code}</code>
      </div>
      <div className={styles.who}>
        {[customerName, offerName].filter((part) => part !== null).join(' · ')}
        {chargeType !== null && (
          <>
            <br />
            {/* The file's own word, and what it means. */}
            <span lang="en">{chargeType}</span>
            {gloss !== null && ` (${gloss})`}
          </>
        )}
      </div>
    </>
  );
}
