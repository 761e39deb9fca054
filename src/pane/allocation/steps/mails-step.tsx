/** Step 4: who asks, to which address and in which language, and a draft for each payment that has invoices. */
import { Body1, Caption1, Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DraftedMail } from '../../mail/drafted-mail.tsx';
import { MailLanguage } from '../../mail/mail-language.tsx';
import { draftedMailTexts } from '../../mail/texts/texts-of.ts';
import { messageAt } from '../../wizard/message-at.ts';
import { fields } from '../model/draft.ts';
import { addressOf, draftedRequests, mailOf } from '../model/requests.ts';
import type { StepProps } from './step-props.ts';

/** Fields, then drafts. */
export function MailsStep({ model, texts, language, services: { rulebook } }: StepProps): ReactElement {
  const { letters, roles, where } = texts;
  const { steps, contact } = model;
  const { draft, change } = steps;
  const to = addressOf(draft, model);
  const spoken = draft.language ?? language;
  const requests = draftedRequests(model, rulebook);
  return (
    <>
      <Body1>{requests.length === 0 ? letters.none : letters.nothingSent}</Body1>
      <Caption1>{`${roles} ${where}`}</Caption1>
      {(['name', 'id'] as const).map((name) => (
        <Field key={name} label={letters[name]}>
          <Input
            value={draft[name]}
            onChange={(_event, { value }) => {
              change({ [name]: value });
            }}
          />
        </Field>
      ))}
      <Field
        label={letters.to}
        hint={contact === null ? '' : letters.toFrom(contact.source, contact.dated)}
        {...messageAt(steps, fields.to)}
      >
        <Input
          id={fields.to}
          value={to}
          onChange={(_event, { value }) => {
            change({ to: value });
          }}
        />
      </Field>
      <MailLanguage
        label={draftedMailTexts(language).language}
        spoken={spoken}
        onSpoken={(chosen) => {
          change({ language: chosen });
        }}
      />
      {requests.map((standing, i) => (
        <DraftedMail
          key={i}
          mail={mailOf(standing, draft, { to, spoken: language })}
          name={letters.body(i + 1)}
          file={`request-${i + 1}.eml`}
          spoken={spoken}
          language={language}
        />
      ))}
    </>
  );
}
