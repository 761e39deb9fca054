/** What every view stands in: theme, language, settings, and the boundary behind which a defect of ours ends. */
import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Settings } from '../settings/settings.ts';
import { SettingsProvider } from '../settings/use-settings.ts';
import { LanguageProvider, textsOf } from '../texts/texts-of.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { useTheme } from './use-theme.ts';

export interface SurroundProps {
  readonly settings: Settings;
  readonly className: string;
  readonly children: ReactNode;
}

/** Around everything. */
export function Surround({ settings, className, children }: SurroundProps): ReactElement {
  const { language } = settings;
  return (
    <FluentProvider theme={useTheme()} lang={language} className={className}>
      <SettingsProvider value={settings}>
        <LanguageProvider value={language}>
          <ErrorBoundary texts={textsOf(language).failure}>{children}</ErrorBoundary>
        </LanguageProvider>
      </SettingsProvider>
    </FluentProvider>
  );
}
