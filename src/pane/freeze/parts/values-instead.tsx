/** What becomes values, though formulas were asked for, and why. */
import type { ReactElement } from 'react';
import type { Selection } from '../../../sheets/index.ts';
import type { FrozenPart } from '../../../tasks/index.ts';
import { useLanguage } from '../../texts/texts-of.ts';
import { freezeTexts } from '../texts/texts-of.ts';
import { PlaceList } from './place-list.tsx';

export interface ValuesInsteadProps {
  readonly parts: readonly FrozenPart[];
  readonly goTo: (place: Selection) => void;
}

/** Nothing where all of it became what was asked for. */
export function ValuesInstead({ parts, goTo }: ValuesInsteadProps): ReactElement {
  const texts = freezeTexts(useLanguage());
  const places = parts.flatMap(({ sheet, a1, because }) =>
    because === null ? [] : [{ sheet, a1, reason: texts.asValuesReasons[because] }],
  );
  return <PlaceList title={texts.asValues} places={places} {...{ more: texts.more, goTo }} />;
}
