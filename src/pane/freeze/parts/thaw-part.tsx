/** What is frozen, the way back, and what does not come back. */
import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Selection } from '../../../sheets/index.ts';
import { useLanguage } from '../../texts/texts-of.ts';
import { freezeTexts } from '../texts/texts-of.ts';
import type { FreezeModel } from '../use-freeze.ts';
import { PlaceList } from './place-list.tsx';

export interface ThawPartProps {
  readonly model: FreezeModel;
  readonly goTo: (place: Selection) => void;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

/** Nothing where nothing is frozen. */
export function ThawPart({ model, goTo }: ThawPartProps): ReactElement | null {
  const styles = useStyles();
  const texts = freezeTexts(useLanguage());
  if (model.frozen === 0) return null;
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
