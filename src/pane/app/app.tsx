/** The pane as a whole: its views, what they share, and which of them is shown. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Workbook } from '../../sheets/index.ts';
import { useFileCheck } from '../reconciliation/use-file-check.ts';
import type { PaneLanguage, PaneServices } from '../services.ts';
import { SettingsLine } from '../settings/settings-line.tsx';
import { settingsTexts } from '../settings/texts/texts-of.ts';
import { useSettings } from '../settings/use-settings.ts';
import { textsOf } from '../texts/texts-of.ts';
import { HomeView } from '../home/home-view.tsx';
import { KeptView } from './kept-view.tsx';
import {
  LateAllocationView,
  LateCheckView,
  LateExplainView,
  LateFreezeView,
  LatePlanView,
  LateSettingsView,
} from './late-views.ts';
import { PaneTabs } from './pane-tabs.tsx';
import { Surround } from './surround.tsx';
import { useExplained } from '../explain/use-explained.ts';
import { useRequests } from './use-requests.ts';
import { useSample } from '../home/use-sample.ts';
import { useShown } from './use-shown.ts';
import { offeredViews, type View } from './view.ts';

export interface AppProps {
  readonly workbook: Workbook;
  readonly services: PaneServices;
  /** Views asked for from outside of the pane. */
  readonly requests: EventTarget;
}

const useStyles = makeStyles({
  app: { minHeight: '100%', display: 'flex', flexDirection: 'column' },
  view: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

/** Everything beside the sheet. */
export function App({ workbook, services: given, requests }: AppProps): ReactElement {
  const styles = useStyles();
  const [settings, change] = useSettings(given);
  const { language } = settings;
  const services = useMemo(() => ({ ...given, language }), [given, language]);
  const { files, rulebook, saving } = services;
  const offered = useMemo(() => offeredViews(given), [given]);
  const { shown, show, toggleSettings } = useShown(offered);
  const selected = useExplained(workbook, services.report, { shown, show });
  useRequests(requests, { view: show, language: (wanted) => change({ language: wanted }) });
  const check = useFileCheck({
    ...{ workbook, language, numbers: settings.numbers, drafts: services.drafts },
    check: services.check,
    texts: textsOf(language).check,
  });
  const sample = useSample(given);
  return (
    <Surround settings={settings} className={styles.app}>
      <PaneTabs offered={offered} shown={shown} onShow={show} />
      <div {...named(shown, language)} className={styles.view}>
        {shown === 'home' && <HomeView {...{ workbook, services, sample, show }} onCheckSample={check.startSample} />}
        <KeptView shown={shown === 'settings'}>
          <LateSettingsView settings={settings} onChange={change} />
        </KeptView>
        <KeptFreezeView shown={shown === 'freeze'} workbook={workbook} services={services} />
        <KeptView shown={shown === 'explain'}>
          <LateExplainView workbook={workbook} selected={selected} told={given.told} />
        </KeptView>
        {files !== undefined && (
          <KeptView shown={shown === 'plan'}>
            <LatePlanView workbook={workbook} services={{ ...services, files }} />
          </KeptView>
        )}
        {files !== undefined && (
          <KeptView shown={shown === 'payments'}>
            <LateAllocationView workbook={workbook} services={{ ...services, files }} />
          </KeptView>
        )}
        {files !== undefined && (
          <KeptView shown={shown === 'check'}>
            <LateCheckView
              check={check}
              workbook={workbook}
              rulebook={rulebook}
              told={given.told}
              language={language}
              {...{ files, saving, drafts: services.drafts }}
              isSample={sample.places !== null}
            />
          </KeptView>
        )}
      </div>
      <SettingsLine settings={settings} shown={shown === 'settings'} onToggle={toggleSettings} />
    </Surround>
  );
}

interface KeptFreezeProps {
  readonly shown: boolean;
  readonly workbook: Workbook;
  readonly services: PaneServices;
}

/** Nothing where the host keeps no record of what was frozen. */
function KeptFreezeView({ shown, workbook, services }: KeptFreezeProps): ReactElement | null {
  const { drafts, native } = services;
  if (drafts === undefined) return null;
  return (
    <KeptView shown={shown}>
      <LateFreezeView {...{ workbook, drafts, native, shown }} />
    </KeptView>
  );
}

/** Some views have no tab that could name them. */
function named(shown: View, language: PaneLanguage): { readonly role: string } {
  if (shown === 'settings') return { role: 'region', ...{ 'aria-label': settingsTexts(language).title } };
  if (shown === 'freeze') return { role: 'region', ...{ 'aria-label': textsOf(language).home.freeze.title } };
  return { role: 'tabpanel', ...{ 'aria-labelledby': `tab-${shown}` } };
}
