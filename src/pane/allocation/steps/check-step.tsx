/** Step 5: the answers once more, which sheets they become, and that nothing but new sheets is written. */
import { Body1, makeStyles, MessageBar, MessageBarBody, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { amountText } from '../../../messages/index.ts';
import { printDate } from '../../../values/index.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import { sourceKinds } from '../model/source.ts';
import { addressOf, draftedRequests } from '../model/requests.ts';
import type { StepProps } from './step-props.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontVariantNumeric: 'tabular-nums' },
  line: { overflowWrap: 'anywhere' },
});

/** What will be written. */
export function CheckStep({ model, texts, services: { rulebook } }: StepProps): ReactElement {
  const styles = useStyles();
  const numbers = useNumbers();
  const { steps, assignments, read } = model;
  const requests = draftedRequests(model, rulebook);
  const lines = assignments.flatMap(({ payment: { date, amount, currency }, parts }) => {
    const given = parts.filter(({ cents }) => cents !== 0n);
    const paid = `${printDate(date)}, ${amountText(amount, currency, numbers)}`;
    const to = given.map(({ invoice, cents }) => `${invoice.number} ${amountText(cents, null, numbers)}`);
    return given.length === 0 ? [] : [`${paid}: ${to.join('; ')}`];
  });
  const answers = [
    ...sourceKinds.map((kind) => {
      const { from, sheet } = steps.draft[kind];
      const source = from === 'sheet' ? sheet : texts.source.pastedName[kind];
      return `${source}: ${texts.source.read[kind](read[kind].rows.length)}`;
    }),
    texts.requested({ requests: requests.length, to: addressOf(steps.draft, model) }),
  ];
  return (
    <>
      <ul className={styles.list}>
        {answers.map((answer) => (
          <li key={answer} className={styles.line}>
            {answer}
          </li>
        ))}
      </ul>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.assignedTitle}
      </Subtitle2>
      {lines.length === 0 ? (
        <Body1>{texts.letters.none}</Body1>
      ) : (
        <ul className={styles.list}>
          {lines.map((line, i) => (
            <li key={i} className={styles.line}>
              {line}
            </li>
          ))}
        </ul>
      )}
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{texts.plan}</MessageBarBody>
      </MessageBar>
    </>
  );
}
