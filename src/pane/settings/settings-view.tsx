/** The view of the three settings; each says by an example what it does, and works at once. */
import { Body1, Field, makeStyles, Radio, RadioGroup, Select, Title3, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { decimalText, numberFormats, type NumberFormat } from '../../messages/index.ts';
import { fileForms, languages, type FileForm, type Settings } from './settings.ts';
import { settingsTexts } from './texts/texts-of.ts';
import type { ChangeSettings } from './use-settings.ts';

export interface SettingsViewProps {
  readonly settings: Settings;
  readonly onChange: ChangeSettings;
}

/** Each language by its own name, whatever is spoken now. */
const names: Readonly<Record<Settings['language'], string>> = {
  en: 'English',
  it: 'Italiano',
  sv: 'Svenska',
  fr: 'Français',
  nl: 'Nederlands',
};

const EXAMPLE = '-12400.17';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  heading: { margin: 0 },
  lead: { color: tokens.colorNeutralForeground2 },
});

/** Three fields. */
export function SettingsView({ settings, onChange }: SettingsViewProps): ReactElement {
  const styles = useStyles();
  const texts = settingsTexts(settings.language);
  return (
    <div className={styles.view}>
      <Title3 as="h2" className={styles.heading}>
        {texts.title}
      </Title3>
      <Body1 className={styles.lead}>{texts.lead}</Body1>
      <Field label={texts.language} hint={texts.languageHint}>
        <Select
          value={settings.language}
          onChange={(_event, { value }) => {
            onChange({ language: value as Settings['language'] });
          }}
        >
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {names[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.numbers} hint={texts.numbersHint}>
        <RadioGroup
          value={settings.numbers}
          onChange={(_event, { value }) => {
            onChange({ numbers: value as NumberFormat });
          }}
        >
          {numberFormats.map((format) => (
            <Radio key={format} value={format} label={decimalText(EXAMPLE, format)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={texts.file} hint={texts.fileHint}>
        <RadioGroup
          value={settings.file}
          onChange={(_event, { value }) => {
            onChange({ file: value as FileForm });
          }}
        >
          {fileForms.map((form) => (
            <Radio key={form} value={form} label={texts.fileForms[form]} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
