/** One row without a verdict: whose it is, and what a verdict would have needed. */
import type { ReactElement } from 'react';
import { notJudgedSentence } from '../../../messages/index.ts';
import type { UnjudgedRow } from '../../../tasks/index.ts';
import { useLanguage } from '../../texts/texts-of.ts';
import { useItemStyles } from './item-styles.ts';
import { WhoseRow } from './whose-row.tsx';

/** An item of the list of rows that were not judged. */
export function UnjudgedItem({ unjudged }: { readonly unjudged: UnjudgedRow }): ReactElement {
  const styles = useItemStyles();
  const language = useLanguage();
  const { line } = unjudged;
  return (
    <li className={styles.item}>
      <WhoseRow {...line} chargeType={line.chargeType.name} code="NOT_JUDGED" />
      <div>{notJudgedSentence(unjudged, { language })}</div>
    </li>
  );
}
