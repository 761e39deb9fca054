/** The first view: what Tieout is for, in a sentence, and the first things to do. */
import { Body1, Button, Caption1, makeStyles, Spinner, Title3, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Workbook } from '../../sheets/index.ts';
import type { PaneServices, SamplePlaces } from '../services.ts';
import { useTexts } from '../texts/texts-of.ts';
import { ActionCard } from '../app/action-card.tsx';
import { KeptView } from '../app/kept-view.tsx';
import { LateLockedSince } from '../app/late-views.ts';
import { hasLock } from '../sign-off/kept-lock.ts';
import type { SampleModel } from './use-sample.ts';
import { offeredViews, type View } from '../app/view.ts';

export interface HomeViewProps {
  readonly workbook: Workbook;
  readonly services: PaneServices;
  readonly show: (view: View) => void;
  readonly sample: SampleModel;
  readonly onCheckSample: (sample: SamplePlaces) => void;
}

const useStyles = makeStyles({
  home: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  value: { margin: 0, textWrap: 'balance' },
  lead: { color: tokens.colorNeutralForeground2 },
  type: { marginTop: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  formula: {
    display: 'block',
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
});

/** Value, three things to do, and a formula to type. */
export function HomeView({ workbook, services, sample, show, onCheckSample }: HomeViewProps): ReactElement {
  const styles = useStyles();
  const { home } = useTexts();
  const { files, drafts } = services;
  const { places } = sample;
  return (
    <div className={styles.home}>
      <Title3 as="h2" className={styles.value}>
        {home.value}
      </Title3>
      {drafts !== undefined && hasLock(drafts) && (
        <KeptView shown>
          <LateLockedSince workbook={workbook} drafts={drafts} rules={services.rulebook.fingerprint} />
        </KeptView>
      )}
      {places !== null && <SampleCards workbook={workbook} places={places} show={show} onCheckSample={onCheckSample} />}
      {sample.open !== null && <ActionCard {...home.open} onClick={sample.open} />}
      {files !== undefined && (
        <>
          <ActionCard
            {...home.file}
            onClick={() => {
              show('check');
            }}
          />
          <ActionCard
            {...home.plan}
            onClick={() => {
              show('plan');
            }}
          />
        </>
      )}
      {places === null && offeredViews(services).includes('explain') && (
        <ActionCard
          {...home.explain}
          onClick={() => {
            show('explain');
          }}
        />
      )}
      {drafts !== undefined && (
        <ActionCard
          {...home.freeze}
          onClick={() => {
            show('freeze');
          }}
        />
      )}
      <SampleStage {...sample} />
      <div className={styles.type}>
        <Caption1>{home.type}</Caption1>
        <code className={styles.formula}>{home.typeExample}</code>
      </div>
    </div>
  );
}

interface SampleCardsProps extends Pick<HomeViewProps, 'workbook' | 'show' | 'onCheckSample'> {
  readonly places: SamplePlaces;
}

/** What to look at in a sample that is open. */
function SampleCards({ workbook, places, show, onCheckSample }: SampleCardsProps): ReactElement {
  const styles = useStyles();
  const { home } = useTexts();
  return (
    <>
      <Body1 className={styles.lead}>{home.lead}</Body1>
      <ActionCard
        {...home.credit}
        onClick={() => {
          void workbook.activate(places.credit.sheet, places.credit.a1);
          show('explain');
        }}
      />
      <ActionCard
        {...home.lines}
        onClick={() => {
          show('check');
          onCheckSample(places);
        }}
      />
    </>
  );
}

/** What is being done with the sample, and the way to have it gone. */
function SampleStage({ stage, remove }: SampleModel): ReactElement {
  const { home } = useTexts();
  return (
    <div role="status">
      {stage === 'failed' && <Body1>{home.failed}</Body1>}
      {stage === 'opening' && <Spinner size="tiny" label={home.opening} />}
      {stage === 'idle' && remove !== null && (
        <Button size="small" onClick={remove}>
          {home.remove}
        </Button>
      )}
    </div>
  );
}
