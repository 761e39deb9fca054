/** The view that freezes formulas of ours to what they show, and thaws them: told before it is done, and after. */
import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Subtitle2,
  Title3,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DraftStore, Selection, Workbook } from '../../sheets/index.ts';
import { useLanguage } from '../texts/texts-of.ts';
import { FoundFormulas } from './parts/found-formulas.tsx';
import { PlaceList } from './parts/place-list.tsx';
import { freezeTexts } from './texts/texts-of.ts';
import { useFreeze, type Done, type FreezeModel } from './use-freeze.ts';

export interface FreezeViewProps {
  readonly workbook: Workbook;
  readonly drafts: DraftStore;
  /** The formulas are looked for anew whenever it is shown. */
  readonly shown: boolean;
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  lead: { color: tokens.colorNeutralForeground2 },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
});

/** What is there, freeze, thaw. */
export function FreezeView({ workbook, drafts, shown }: FreezeViewProps): ReactElement {
  const styles = useStyles();
  const texts = freezeTexts(useLanguage());
  const model = useFreeze({ workbook, drafts }, shown);
  const { plan, isBusy } = model;
  const goTo = ({ sheet, a1 }: Selection): void => void workbook.activate(sheet, a1);
  return (
    <div className={styles.view}>
      <Title3 as="h2" className={styles.heading}>
        {texts.title}
      </Title3>
      <Body1 className={styles.lead}>{texts.lead}</Body1>
      <div className={styles.part}>
        <FoundFormulas plan={plan} />
        {plan !== null && plan.parts.length > 0 && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={model.freeze}>
            {texts.freeze}
          </Button>
        )}
        <PlaceList
          title={texts.left}
          places={(plan?.left ?? []).map((each) => ({ ...each, reason: texts.leftReasons[each.because] }))}
          {...{ more: texts.more, goTo }}
        />
      </div>
      {model.frozen > 0 && <ThawPart model={model} goTo={goTo} />}
      <div role="status">
        {isBusy && <Spinner size="tiny" labelPosition="after" label={texts.working} />}
        {model.done !== null && <DoneBar done={model.done} />}
      </div>
    </div>
  );
}

interface ThawPartProps {
  readonly model: FreezeModel;
  readonly goTo: (place: Selection) => void;
}

/** What is frozen, the way back, and what does not come back. */
function ThawPart({ model, goTo }: ThawPartProps): ReactElement {
  const styles = useStyles();
  const texts = freezeTexts(useLanguage());
  const kept = model.done?.kind === 'thawed' ? model.done.kept : [];
  return (
    <section className={styles.part} aria-label={texts.thawTitle}>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.thawTitle}
      </Subtitle2>
      {kept.length === 0 && <Body1>{texts.frozenNow(model.frozen)}</Body1>}
      <PlaceList
        title={texts.kept}
        places={kept.map((each) => ({ ...each, reason: texts.keptReasons[each.because] }))}
        {...{ more: texts.more, goTo }}
      />
      <Button disabledFocusable={model.isBusy} onClick={model.thaw}>
        {texts.thaw}
      </Button>
      {kept.length > 0 && (
        <Button appearance="subtle" size="small" onClick={model.forget}>
          {texts.forget}
        </Button>
      )}
    </section>
  );
}

function DoneBar({ done }: { readonly done: Done }): ReactElement {
  const texts = freezeTexts(useLanguage());
  return (
    <MessageBar intent={intentOf(done)} layout="multiline">
      <MessageBarBody>
        {done.kind === 'frozen'
          ? texts.frozen(done.formulas, done.cells)
          : done.kind === 'thawed'
            ? texts.thawed(done.restored)
            : texts.failed}
      </MessageBarBody>
    </MessageBar>
  );
}

function intentOf(done: Done): 'success' | 'warning' | 'error' {
  if (done.kind === 'failed') return 'error';
  const open = done.kind === 'frozen' ? done.left : done.kept;
  return open.length === 0 ? 'success' : 'warning';
}
