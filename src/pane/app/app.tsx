/** The pane as a whole: theme, language, views, and the boundary behind which a defect of ours ends. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Workbook } from '../../sheets/index.ts';
import { ExplainView } from '../explain/explain-view.tsx';
import { useSelectedCell } from '../explain/use-selected-cell.ts';
import { useFileCheck } from '../reconciliation/use-file-check.ts';
import type { PaneServices, SamplePlaces } from '../services.ts';
import { LanguageProvider, textsOf } from '../texts/texts-of.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { HomeView } from './home-view.tsx';
import { KeptView } from './kept-view.tsx';
import { LateAllocationView, LateCheckView, LatePlanView } from './late-views.ts';
import { PaneTabs } from './pane-tabs.tsx';
import { useTheme } from './use-theme.ts';
import { useViewRequests } from './use-view-requests.ts';
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
export function App({ workbook, services, requests }: AppProps): ReactElement {
  const styles = useStyles();
  const theme = useTheme();
  const texts = textsOf(services.language);
  const [view, setView] = useState<View>('home');
  const selected = useSelectedCell(workbook, services.report, () => {
    // From the start page a click on an explained cell is the question; a list of findings is left standing.
    setView((current) => (current === 'home' ? 'explain' : current));
  });
  useViewRequests(requests, setView);
  const offered = offeredViews(services);
  const shown = offered.includes(view) ? view : 'home';
  const { files, rulebook } = services;
  const check = useFileCheck({ workbook, rulebook, files, check: services.check, texts: texts.check });
  const checkSample = (sample: SamplePlaces): void => {
    setView('check');
    check.startSheet(sample);
  };
  return (
    <FluentProvider theme={theme} lang={services.language} className={styles.app}>
      <LanguageProvider value={services.language}>
        <ErrorBoundary texts={texts.failure}>
          <PaneTabs offered={offered} shown={shown} onShow={setView} />
          <div role="tabpanel" aria-labelledby={`tab-${shown}`} className={styles.view}>
            {shown === 'home' && (
              <HomeView workbook={workbook} services={services} show={setView} onCheckSample={checkSample} />
            )}
            {shown === 'explain' && <ExplainView selected={selected} />}
            {files !== undefined && (
              <KeptView shown={shown === 'plan'}>
                <LatePlanView workbook={workbook} services={{ ...services, files }} />
              </KeptView>
            )}
            {files !== undefined && (
              <KeptView shown={shown === 'payments'}>
                <LateAllocationView
                  workbook={workbook}
                  rulebook={rulebook}
                  files={files}
                  language={services.language}
                />
              </KeptView>
            )}
            <KeptView shown={shown === 'check'}>
              <LateCheckView check={check} workbook={workbook} rulebook={rulebook} language={services.language} />
            </KeptView>
          </div>
        </ErrorBoundary>
      </LanguageProvider>
    </FluentProvider>
  );
}
