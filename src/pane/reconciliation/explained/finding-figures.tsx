/** What was billed and what was expected of a finding, and in words whose money the difference is. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Figures } from '../../../messages/index.ts';
import type { ListedFinding } from '../../../tasks/index.ts';
import { absolute } from '../../../values/index.ts';
import { useFigures } from '../../settings/use-settings.ts';
import type { PaneTexts } from '../../texts/pane-texts.ts';
import { useTexts } from '../../texts/texts-of.ts';
import { printAmount } from '../print-amount.ts';

const useStyles = makeStyles({ figures: { fontVariantNumeric: 'tabular-nums' } });

/** Nothing where no rule knows what was expected. */
export function FindingFigures({ finding }: Pick<ListedFinding, 'finding'>): ReactElement | null {
  const styles = useStyles();
  const { check: texts } = useTexts();
  const figures = useFigures();
  const { expected, actual } = finding;
  if (expected === null) return null;
  return (
    <div className={styles.figures}>
      {`${texts.billed} ${printAmount(actual, figures)} · ${texts.expected} ${printAmount(expected, figures)}`}
      <br />
      <strong>{direction(finding, texts, figures)}</strong>
    </div>
  );
}

/** Too much or too little is said in words and figures: the sign alone tells nobody whose money it is. */
function direction(finding: ListedFinding['finding'], texts: PaneTexts['check'], figures: Figures): string {
  const { difference } = finding;
  if (difference === null || difference.n === 0n) return texts.equal;
  const size = printAmount({ n: absolute(difference.n), d: difference.d }, figures);
  return finding.direction === 'over-billed' ? texts.over(size) : texts.under(size);
}
