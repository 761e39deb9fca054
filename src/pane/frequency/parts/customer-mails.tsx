/** What each customer may be told, as a draft in its language, and the days as a calendar file. Nothing is sent. */
import {
  Button,
  Caption1,
  Field,
  Link,
  makeStyles,
  Select,
  Subtitle2,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { calendarOf, changeMail, emlOf, mailtoOf } from '../../../messages/index.ts';
import type { FrequencyPlan } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import type { PaneLanguage } from '../../services.ts';
import { saveFile } from '../../wizard/save-file.ts';
import { calendarDays, customerChanges, type CustomerDraft } from '../model/customer-changes.ts';
import { mailTexts } from '../texts/mails/texts-of.ts';

export interface CustomerMailsProps {
  readonly plan: FrequencyPlan;
  readonly language: PaneLanguage;
  /** Of the entries in the calendar. */
  readonly title: string;
}

const languages: Readonly<Record<PaneLanguage, string>> = {
  en: 'English',
  it: 'Italiano',
  sv: 'Svenska',
  fr: 'Français',
  nl: 'Nederlands',
};

const useStyles = makeStyles({
  heading: { margin: 0 },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  calendar: { alignSelf: 'start' },
});

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
      <Field label={texts.language}>
        <Select
          value={spoken}
          onChange={(_event, { value }) => {
            setSpoken(value as PaneLanguage);
          }}
        >
          {Object.entries(languages).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {drafts.map((draft, index) => (
        <Draft key={index} draft={draft} spoken={spoken} language={language} />
      ))}
      <Button
        className={styles.calendar}
        onClick={() => {
          saveFile(calendarOf(calendarDays(drafts, title)), 'plan.ics', 'text/calendar');
        }}
      >
        {texts.calendar}
      </Button>
    </>
  );
}

interface DraftProps {
  readonly draft: CustomerDraft;
  readonly spoken: PaneLanguage;
  readonly language: PaneLanguage;
}

function Draft({ draft: { customer, change }, spoken, language }: DraftProps): ReactElement {
  const styles = useStyles();
  const texts = mailTexts(language);
  const [copied, setCopied] = useState('');
  const mail = changeMail(change, spoken);
  const whole = `${mail.subject}\n\n${mail.body}`;
  const { href, fits } = mailtoOf(mail);
  return (
    <div>
      <Field label={texts.body(customer, printDate(change.on))}>
        <Textarea readOnly className={styles.text} rows={8} resize="vertical" lang={spoken} value={whole} />
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => {
            void navigator.clipboard.writeText(whole).then(() => {
              setCopied(whole);
            });
          }}
        >
          {copied === whole ? texts.copied : texts.copy}
        </Button>
        {fits && <Link href={href}>{texts.mail}</Link>}
        <Button
          size="small"
          onClick={() => {
            saveFile(emlOf(mail), `${customer.replace(/\W+/gu, '-')}.eml`, 'message/rfc822');
          }}
        >
          {texts.save}
        </Button>
      </div>
    </div>
  );
}
