/** Formulas of ours that Excel lost, and the way to have them entered again. */
import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isLost } from '../../../tasks/index.ts';
import { useLanguage } from '../../texts/texts-of.ts';
import { freezeTexts } from '../texts/texts-of.ts';
import type { FreezeModel } from '../use-freeze.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

/** Nothing where none is lost. */
export function RepairPart({ model }: { readonly model: FreezeModel }): ReactElement | null {
  const styles = useStyles();
  const texts = freezeTexts(useLanguage());
  const { parts, left } = model.plan ?? { parts: [], left: [] };
  const lost = [...parts, ...left].filter(isLost).length;
  if (lost === 0) return null;
  return (
    <section className={styles.part} aria-label={texts.repairTitle}>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.repairTitle}
      </Subtitle2>
      <Body1>{texts.lost(lost)}</Body1>
      <Button disabledFocusable={model.isBusy} onClick={model.repair}>
        {texts.repair}
      </Button>
    </section>
  );
}
