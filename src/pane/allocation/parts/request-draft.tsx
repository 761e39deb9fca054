/** One drafted e-mail: its text to read, to copy, to open in a mail program, or to save as a file. */
import { Badge, Button, Caption1, Field, Link, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { emlOf, mailtoOf, requestSentence, type Mail } from '../../../messages/index.ts';
import type { RequestStanding } from '../../../tasks/index.ts';
import type { PaneLanguage } from '../../services.ts';
import { saveFile } from '../../wizard/save-file.ts';
import { viewTexts } from '../texts/view-texts.ts';

export interface RequestDraftProps {
  readonly standing: RequestStanding;
  readonly mail: Mail;
  /** From 1. */
  readonly number: number;
  readonly language: PaneLanguage;
}

const useStyles = makeStyles({
  draft: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** Nothing is sent from here. */
export function RequestDraft({ standing, mail, number, language }: RequestDraftProps): ReactElement {
  const styles = useStyles();
  const { letters } = viewTexts(language);
  const [copied, setCopied] = useState('');
  const whole = `${mail.subject}\n\n${mail.body}`;
  const { href, fits } = mailtoOf(mail);
  return (
    <div className={styles.draft}>
      <Field label={letters.body(number)} hint={requestSentence(standing, language)}>
        <Textarea readOnly className={styles.text} rows={10} resize="vertical" value={whole} />
      </Field>
      <div className={styles.actions}>
        <Badge appearance="outline" color={standing.status === 'overdue' ? 'danger' : 'informative'}>
          {letters.status[standing.status]}
        </Badge>
        <Button
          size="small"
          onClick={() => {
            void navigator.clipboard.writeText(whole).then(() => {
              setCopied(whole);
            });
          }}
        >
          {copied === whole ? letters.copied : letters.copy}
        </Button>
        {fits ? <Link href={href}>{letters.mail}</Link> : <Caption1>{letters.tooLong}</Caption1>}
        <Button
          size="small"
          onClick={() => {
            saveFile(emlOf(mail), `request-${number}.eml`, 'message/rfc822');
          }}
        >
          {letters.save}
        </Button>
      </div>
    </div>
  );
}
