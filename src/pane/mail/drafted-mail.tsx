/** One drafted e-mail: its text to read, to copy, to open in a mail program, or to save as a file. Nothing is sent from here. */
import { Button, Caption1, Field, Link, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { emlOf, mailtoOf, type Mail } from '../../messages/index.ts';
import type { PaneLanguage } from '../services.ts';
import { saveFile } from '../wizard/save-file.ts';
import { draftedMailTexts } from './texts/texts-of.ts';

export interface DraftedMailProps {
  readonly mail: Mail;
  /** What the text is called. */
  readonly name: string;
  /** Name of the file it is saved as. */
  readonly file: string;
  /** Of the mail itself. */
  readonly spoken: PaneLanguage;
  /** Of the pane around it. */
  readonly language: PaneLanguage;
}

const useStyles = makeStyles({
  draft: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** The draft and what can be done with it. */
export function DraftedMail({ mail, name, file, spoken, language }: DraftedMailProps): ReactElement {
  const styles = useStyles();
  const texts = draftedMailTexts(language);
  const [copied, setCopied] = useState('');
  const whole = `${mail.subject}\n\n${mail.body}`;
  const { href, fits } = mailtoOf(mail);
  return (
    <div className={styles.draft}>
      <Field label={name}>
        {/* Another text begins at its top, not where the last one was left. */}
        <Textarea
          key={whole}
          readOnly
          className={styles.text}
          rows={10}
          resize="vertical"
          lang={spoken}
          value={whole}
        />
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
        {fits ? <Link href={href}>{texts.mail}</Link> : <Caption1>{texts.tooLong}</Caption1>}
        <Button
          size="small"
          onClick={() => {
            saveFile(emlOf(mail), file, 'message/rfc822');
          }}
        >
          {texts.save}
        </Button>
      </div>
    </div>
  );
}
