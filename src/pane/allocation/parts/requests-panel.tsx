/** The requests: who asks, to which address, in which language, when they were sent, and what the page shows since. */
import { Body1, Caption1, Field, Input, makeStyles, Select, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneLanguage } from '../../services.ts';
import type { Requests } from '../model/use-requests.ts';
import { viewTexts } from '../texts/view-texts.ts';
import { RequestDraft } from './request-draft.tsx';

export interface RequestsPanelProps {
  readonly requests: Requests;
  readonly language: PaneLanguage;
}

const languages: Readonly<Record<PaneLanguage, string>> = {
  en: 'English',
  it: 'Italiano',
  sv: 'Svenska',
  fr: 'Français',
  nl: 'Nederlands',
};

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

/** Fields, then a draft for each request. */
export function RequestsPanel({ requests, language }: RequestsPanelProps): ReactElement {
  const styles = useStyles();
  const { letters, roles, where } = viewTexts(language);
  const { form, change, contact, drafts } = requests;
  const field = (label: string, name: 'name' | 'id' | 'to' | 'sent' | 'asOf', hint = ''): ReactElement => (
    <Field label={label} hint={hint}>
      <Input
        type={name === 'sent' || name === 'asOf' ? 'date' : 'text'}
        value={form[name]}
        onChange={(_event, { value }) => {
          change({ ...form, [name]: value });
        }}
      />
    </Field>
  );
  return (
    <section className={styles.panel} aria-label={letters.title}>
      <Subtitle1 as="h2" className={styles.title}>
        {letters.title}
      </Subtitle1>
      <Body1>{letters.nothingSent}</Body1>
      <Caption1>{`${roles} ${where}`}</Caption1>
      {field(letters.name, 'name')}
      {field(letters.id, 'id')}
      {field(letters.to, 'to', contact === null ? '' : letters.toFrom(contact.source, contact.dated))}
      <Field label={letters.language}>
        <Select
          value={form.language}
          onChange={(_event, { value }) => {
            change({ ...form, language: value as PaneLanguage });
          }}
        >
          {Object.entries(languages).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        {field(letters.sent, 'sent')}
        {field(letters.asOf, 'asOf')}
      </div>
      {form.sent !== '' && <NewBalances requests={requests} language={language} />}
      {drafts.map(({ standing, mail }, i) => (
        <RequestDraft key={i} standing={standing} mail={mail} number={i + 1} language={language} />
      ))}
    </section>
  );
}

/** What the Billing page shows since, by currency. */
function NewBalances({ requests: { form, change, currencies }, language }: RequestsPanelProps): ReactElement {
  const { letters } = viewTexts(language);
  return (
    <>
      {currencies.map((currency) => (
        <Field key={currency} label={letters.balance(currency)}>
          <Input
            inputMode="decimal"
            value={form.balances[currency] ?? ''}
            onChange={(_event, { value }) => {
              change({ ...form, balances: { ...form.balances, [currency]: value } });
            }}
          />
        </Field>
      ))}
    </>
  );
}
