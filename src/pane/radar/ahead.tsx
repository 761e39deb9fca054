/** Each deadline that lies ahead, the nearest first, what moves with it, and what the list does not tell. */
import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { stakeSentence, untoldSentence, type NumberFormat } from '../../messages/index.ts';
import type { Deadline, Deadlines } from '../../tasks/index.ts';
import { printDate } from '../../values/index.ts';
import type { PaneLanguage } from '../services.ts';
import { useNumbers } from '../settings/use-settings.ts';
import { nameOf, printAmount } from '../wizard/parts/printed.ts';
import { radarTexts } from './texts/texts-of.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  small: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** A row a deadline. */
export function Ahead({ told, language }: { readonly told: Deadlines; readonly language: PaneLanguage }): ReactElement {
  const styles = useStyles();
  const texts = radarTexts(language);
  const numbers = useNumbers();
  return (
    <ul className={styles.list}>
      {told.ahead.map((one) => (
        <li key={`${one.subscription.row} ${one.kind}`} className={styles.row}>
          <Body1Strong>
            {printDate(one.date)} {texts.kinds[one.kind]}
          </Body1Strong>
          <Body1 className={styles.small}>{nameOf(one.subscription)}</Body1>
          <Caption1 className={styles.small}>
            {texts.inDays(one.daysLeft)} · {stakeText(one, language, numbers)} · {one.call.rule} ·{' '}
            {one.subscription.subscription}
          </Caption1>
        </li>
      ))}
      {told.untold.map((one) => (
        <li key={`${one.subscription.row} ${one.kind} untold`} className={styles.row}>
          <Body1Strong>
            {texts.untold}: {texts.kinds[one.kind]}
          </Body1Strong>
          <Body1 className={styles.small}>{nameOf(one.subscription)}</Body1>
          <Caption1 className={styles.small}>
            {untoldSentence(one, language)} · {one.subscription.subscription}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}

/** The amount, or why there is none. */
export function stakeText({ stake }: Deadline, language: PaneLanguage, numbers: NumberFormat): string {
  return stake.kind === 'amount'
    ? printAmount(stake.amount, stake.currency, numbers)
    : (stakeSentence(stake, language) ?? '');
}
