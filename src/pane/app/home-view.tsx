/** The first view: what Tieout is for, in a sentence, and the first things to do. */
import { Body1, Caption1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Workbook } from '../../sheets/index.ts';
import type { PaneServices, SamplePlaces } from '../services.ts';
import { useTexts } from '../texts/texts-of.ts';
import { ActionCard } from './action-card.tsx';
import type { View } from './view.ts';

export interface HomeViewProps {
  readonly workbook: Workbook;
  readonly services: PaneServices;
  readonly show: (view: View) => void;
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
export function HomeView({ workbook, services, show, onCheckSample }: HomeViewProps): ReactElement {
  const styles = useStyles();
  const { home } = useTexts();
  const { sample, files } = services;
  const explainCredit = ({ credit }: SamplePlaces): void => {
    void workbook.activate(credit.sheet, credit.a1);
    show('explain');
  };
  return (
    <div className={styles.home}>
      <Title3 as="h2" className={styles.value}>
        {home.value}
      </Title3>
      {sample !== undefined && <Body1 className={styles.lead}>{home.lead}</Body1>}
      {sample !== undefined && (
        <>
          <ActionCard
            {...home.credit}
            onClick={() => {
              explainCredit(sample);
            }}
          />
          <ActionCard
            {...home.lines}
            onClick={() => {
              onCheckSample(sample);
            }}
          />
        </>
      )}
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
      <div className={styles.type}>
        <Caption1>{home.type}</Caption1>
        <code className={styles.formula}>{home.typeExample}</code>
      </div>
    </div>
  );
}
