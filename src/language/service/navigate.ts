/** The single place that leads from a name to where it is declared and to every place that uses it. */
import type { Span } from '../../values/index.ts';
import type { Pack } from '../pack/pack.ts';
import type { Cursor } from './edit.ts';
import { occurrenceAt, occurrencesOfReferent } from './names/occurrences.ts';

/** Where the name at the cursor is declared: each version of a rule; nowhere for words of the language. */
export function definition(pack: Pack, cursor: Cursor): Span[] {
  return placesOf(pack, cursor, (declares) => declares);
}

/** Every place that names the same, declarations included, across the files of the pack. */
export function references(pack: Pack, cursor: Cursor): Span[] {
  return placesOf(pack, cursor, () => true);
}

function placesOf(pack: Pack, cursor: Cursor, wanted: (declares: boolean) => boolean): Span[] {
  const name = occurrenceAt(pack, cursor);
  return name
    ? occurrencesOfReferent(pack, name.of)
        .filter((one) => wanted(one.declares))
        .map(({ at }) => at)
    : [];
}
