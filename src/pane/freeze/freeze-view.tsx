/** The view that freezes formulas of ours to what they show, and thaws them: told before it is done, and after. */
import { Body1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DraftStore, Selection, Workbook } from '../../sheets/index.ts';
import type { Express } from '../../tasks/index.ts';
import { useLanguage } from '../texts/texts-of.ts';
import { DoneStatus } from './parts/done-status.tsx';
import { FreezePart } from './parts/freeze-part.tsx';
import { RepairPart } from './parts/repair-part.tsx';
import { ThawPart } from './parts/thaw-part.tsx';
import { ValuesInstead } from './parts/values-instead.tsx';
import { freezeTexts } from './texts/texts-of.ts';
import { useFreeze } from './use-freeze.ts';

export interface FreezeViewProps {
  readonly workbook: Workbook;
  readonly drafts: DraftStore;
  /** Where formulas of the spreadsheet are had; fetched when they are first wanted. */
  readonly native: (() => Promise<Express>) | undefined;
  /** The formulas are looked for anew whenever it is shown. */
  readonly shown: boolean;
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  lead: { color: tokens.colorNeutralForeground2 },
});

/** What is there, freeze, thaw. */
export function FreezeView({ workbook, drafts, native, shown }: FreezeViewProps): ReactElement {
  const styles = useStyles();
  const texts = freezeTexts(useLanguage());
  const model = useFreeze({ workbook, drafts, native }, shown);
  const goTo = ({ sheet, a1 }: Selection): void => void workbook.activate(sheet, a1);
  return (
    <div className={styles.view}>
      <Title3 as="h2" className={styles.heading}>
        {texts.title}
      </Title3>
      <Body1 className={styles.lead}>{texts.lead}</Body1>
      <DoneStatus isBusy={model.isBusy} done={model.done} />
      {model.done?.kind === 'frozen' && <ValuesInstead parts={model.done.asValues} goTo={goTo} />}
      <FreezePart model={model} hasChoice={native !== undefined} goTo={goTo} />
      <RepairPart model={model} />
      <ThawPart model={model} goTo={goTo} />
    </div>
  );
}
