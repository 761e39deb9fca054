/** The lower part of a receipt: the case that applies, the formula, the exact amount, the one rounding, the answer. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Trace } from '../../targets/index.ts';
import { useFigures } from '../settings/use-settings.ts';
import { printExact, printStep } from './print-step.ts';
import { SlipRow } from './slip-row.tsx';
import { useExplainTexts } from './texts/texts-of.ts';

export interface ReceiptSumProps {
  readonly trace: Trace;
}

const useStyles = makeStyles({
  sum: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  small: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  code: {
    display: 'block',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  total: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `3px double ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Ends with a double line, as sums do. */
export function ReceiptSum({ trace }: ReceiptSumProps): ReactElement {
  const styles = useStyles();
  const explain = useExplainTexts();
  const figures = useFigures();
  const { chosen, formula, unrounded, rounding, result } = trace;
  return (
    <div className={styles.sum}>
      {chosen !== null && (
        <p className={styles.small}>
          {explain.chosen(chosen.number, chosen.of)}
          <code className={styles.code}>{chosen.condition}</code>
        </p>
      )}
      {result !== null && (
        <p className={styles.small}>
          {explain.computed}
          <code className={styles.code}>{formula}</code>
        </p>
      )}
      {unrounded !== null && rounding !== null && (
        <ul className={styles.list}>
          <SlipRow name={explain.before} value="" detail="" unit={printExact(unrounded, figures)} />
          <SlipRow name={explain.rounded(explain.modes[rounding.mode], rounding.places)} value="" detail="" unit="" />
        </ul>
      )}
      {result !== null && (
        <div className={styles.total}>
          <span>{explain.result}</span>
          <span>{printStep(result, explain, figures)}</span>
        </div>
      )}
    </div>
  );
}
