/** What a freeze will do, the choice of what cells become, and the act. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Selection } from '../../../sheets/index.ts';
import { useLanguage } from '../../texts/texts-of.ts';
import { freezeTexts } from '../texts/texts-of.ts';
import type { FreezeModel } from '../use-freeze.ts';
import { BecomingChoice } from './becoming-choice.tsx';
import { FoundFormulas } from './found-formulas.tsx';
import { PlaceList } from './place-list.tsx';
import { ValuesInstead } from './values-instead.tsx';

export interface FreezePartProps {
  readonly model: FreezeModel;
  /** Whether formulas of the spreadsheet are to be had. */
  readonly hasChoice: boolean;
  readonly goTo: (place: Selection) => void;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
});

/** A button only where there is something to freeze. */
export function FreezePart({ model, hasChoice, goTo }: FreezePartProps): ReactElement {
  const styles = useStyles();
  const texts = freezeTexts(useLanguage());
  const { plan, becoming, isBusy } = model;
  const { parts, left } = plan ?? { parts: [], left: [] };
  return (
    <div className={styles.part}>
      <FoundFormulas plan={plan} />
      {parts.length > 0 && (
        <>
          {hasChoice && <BecomingChoice becoming={becoming} onChoice={model.become} />}
          <ValuesInstead parts={parts} goTo={goTo} />
          <Button appearance="primary" disabledFocusable={isBusy} onClick={model.freeze}>
            {texts.freeze[becoming]}
          </Button>
        </>
      )}
      <PlaceList
        title={texts.left}
        places={left.map((each) => ({ ...each, reason: texts.leftReasons[each.because] }))}
        {...{ more: texts.more, goTo }}
      />
    </div>
  );
}
