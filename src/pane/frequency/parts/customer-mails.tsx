/** What each customer may be told, as a draft in its language, and the days as a calendar file. Nothing is sent. */
import { Caption1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { changeMail } from '../../../messages/index.ts';
import type { FrequencyPlan } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import { DraftedMail } from '../../mail/drafted-mail.tsx';
import { MailLanguage } from '../../mail/mail-language.tsx';
import { SavedDays } from '../../mail/saved-days.tsx';
import { draftedMailTexts } from '../../mail/texts/texts-of.ts';
import type { PaneLanguage } from '../../services.ts';
import { calendarDays, customerChanges, firstOf } from '../model/customer-changes.ts';
import { mailTexts } from '../texts/mails/texts-of.ts';

export interface CustomerMailsProps {
  readonly plan: FrequencyPlan;
  readonly language: PaneLanguage;
  /** Of the entries in the calendar. */
  readonly title: string;
}

const useStyles = makeStyles({ heading: { margin: 0 } });

/** A draft a customer and day. */
export function CustomerMails({ plan, language, title }: CustomerMailsProps): ReactElement | null {
  const styles = useStyles();
  const texts = mailTexts(language);
  const drafts = useMemo(() => customerChanges(plan), [plan]);
  const [spoken, setSpoken] = useState<PaneLanguage>(language);
  if (drafts.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.title(drafts.length)}
      </Subtitle2>
      <Caption1>{texts.lead}</Caption1>
      <MailLanguage label={draftedMailTexts(language).language} spoken={spoken} onSpoken={setSpoken} />
      {drafts.map(({ customer, change }, index) => (
        <DraftedMail
          key={index}
          mail={changeMail(change, spoken)}
          name={texts.body(customer, printDate(change.on))}
          file={`${customer.replace(/\W+/gu, '-')}.eml`}
          spoken={spoken}
          language={language}
        />
      ))}
      <SavedDays days={calendarDays(drafts, title)} made={firstOf(drafts)} file="plan.ics" language={language} />
    </>
  );
}
