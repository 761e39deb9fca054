/** The language in which a drafted e-mail is written: its reader's, which need not be that of the pane. */
import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneLanguage } from '../services.ts';

/** Each in its own words. */
const languages: Readonly<Record<PaneLanguage, string>> = {
  en: 'English',
  it: 'Italiano',
  sv: 'Svenska',
  fr: 'Français',
  nl: 'Nederlands',
};

export interface MailLanguageProps {
  readonly label: string;
  readonly spoken: PaneLanguage;
  readonly onSpoken: (language: PaneLanguage) => void;
}

/** A choice of all that are spoken. */
export function MailLanguage({ label, spoken, onSpoken }: MailLanguageProps): ReactElement {
  return (
    <Field label={label}>
      <Select
        value={spoken}
        onChange={(_event, { value }) => {
          onSpoken(value as PaneLanguage);
        }}
      >
        {Object.entries(languages).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
