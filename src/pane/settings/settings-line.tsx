/** The line at the foot of every view: what language and formats are in force, and the way to change them. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { decimalText } from '../../messages/index.ts';
import type { Settings } from './settings.ts';
import { settingsTexts } from './texts/texts-of.ts';

export interface SettingsLineProps {
  readonly settings: Settings;
  readonly shown: boolean;
  readonly onToggle: () => void;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    paddingInline: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    justifyContent: 'start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** A button; pressed again it leads back. Drawn anew only when what it says changes. */
export const SettingsLine = memo(function SettingsLine({ settings, shown, onToggle }: SettingsLineProps) {
  const styles = useStyles();
  const texts = settingsTexts(settings.language);
  return (
    <footer className={styles.line}>
      <Button appearance="subtle" size="small" aria-pressed={shown} className={styles.button} onClick={onToggle}>
        {`${texts.line} · ${decimalText('12400.17', settings.numbers)}`}
      </Button>
    </footer>
  );
});
