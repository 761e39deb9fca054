/** Step 4: who asks, to which address and in which language, and a draft for each payment that has invoices. */
import { Body1, Caption1, Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneLanguage } from '../../services.ts';
import { messageAt } from '../../wizard/message-at.ts';
import { fields } from '../model/draft.ts';
import { addressOf, draftedRequests, mailOf } from '../model/requests.ts';
import { RequestDraft } from '../parts/request-draft.tsx';
import type { StepProps } from './step-props.ts';

const languages: Readonly<Record<PaneLanguage, string>> = {
  en: 'English',
  it: 'Italiano',
  sv: 'Svenska',
  fr: 'Français',
  nl: 'Nederlands',
};

/** Fields, then drafts. */
export function MailsStep({ model, texts, language, services: { rulebook } }: StepProps): ReactElement {
  const { letters, roles, where } = texts;
  const { steps, contact } = model;
  const { draft, change } = steps;
  const to = addressOf(draft, model);
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
      <Field label={letters.language}>
        <Select
          value={draft.language ?? language}
          onChange={(_event, { value }) => {
            change({ language: value as PaneLanguage });
          }}
        >
          {Object.entries(languages).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {requests.map((standing, i) => (
        <RequestDraft
          key={i}
          mail={mailOf(standing, draft, { to, spoken: language })}
          name={letters.body(i + 1)}
          file={`request-${i + 1}.eml`}
          texts={letters}
        />
      ))}
    </>
  );
}
