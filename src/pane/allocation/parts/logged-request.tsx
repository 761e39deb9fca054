/** One request of the log: where it stands, what to do next, the day it was sent, and the follow-up once it is overdue. */
import { Badge, Body1, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { amountText, requestSentence, type Mail } from '../../../messages/index.ts';
import type { RequestStanding } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import { DraftedMail } from '../../mail/drafted-mail.tsx';
import type { PaneLanguage } from '../../services.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import type { AllocationViewTexts } from '../texts/allocation-view-texts.ts';
import { useCardStyles } from '../../wizard/parts/card-styles.ts';
import { PaymentHead } from './payment-head.tsx';

export interface LoggedRequestProps {
  readonly standing: RequestStanding;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** As a date field holds it. */
  readonly sent: string;
  readonly mail: Mail;
  /** Of the mail. */
  readonly spoken: PaneLanguage;
  readonly texts: AllocationViewTexts;
  readonly language: PaneLanguage;
  readonly onSent: (day: string) => void;
}

const useStyles = makeStyles({
  status: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

const colours = {
  draft: 'informative',
  sent: 'informative',
  due: 'warning',
  overdue: 'danger',
  updated: 'warning',
  closed: 'success',
} as const;

/** A card. */
export function LoggedRequest(props: LoggedRequestProps): ReactElement {
  const { standing, number, of, sent, mail, spoken, texts, language, onSent } = props;
  const [card, styles] = [useCardStyles(), useStyles()];
  const numbers = useNumbers();
  const { request, status, window } = standing;
  const { letters, confirm } = texts;
  const { payment, parts } = request;
  const asked = parts.map((part) => `${part.number}: ${amountText(part.cents, payment.currency, numbers)}`);
  return (
    <section className={card.card} aria-label={texts.request(number, of)}>
      <PaymentHead payment={payment} texts={texts} />
      <Caption1>{asked.join('; ')}</Caption1>
      <Field label={letters.sent}>
        <Input
          type="date"
          value={sent}
          onChange={(_event, { value }) => {
            onSent(value);
          }}
        />
      </Field>
      <div className={styles.status}>
        <Badge appearance="outline" color={colours[status]}>
          {letters.status[status]}
        </Badge>
        {window !== null && <Caption1>{confirm.window(printDate(window.from), printDate(window.by))}</Caption1>}
      </div>
      <Body1 role="status">{requestSentence(standing, language)}</Body1>
      {status === 'overdue' && (
        <DraftedMail
          mail={mail}
          name={letters.followUp(number)}
          file={`reminder-${number}.eml`}
          spoken={spoken}
          language={language}
        />
      )}
    </section>
  );
}
