/**
 * The one typed catalogue of custom functions. Metadata, association, the browser workbook's functions and the help
 * are all made from it; a further rule is one more name in `published/published-rules.ts`.
 */
import type { Rulebook } from '../../billing/index.ts';
import type { CustomFunction } from './custom-function.ts';
import { answeringFunctions } from './house/answering-functions.ts';
import { tellingFunctions } from './house/telling/telling-functions.ts';
import { defaultSurroundings, type Surroundings } from './surroundings.ts';

/** Every custom function over the packs of a rulebook: those that answer, then those that tell how. */
export function catalogue(rulebook: Rulebook, given?: Surroundings): readonly CustomFunction[] {
  const surroundings = given ?? defaultSurroundings;
  return [...answeringFunctions(rulebook, surroundings), ...tellingFunctions(rulebook, surroundings)];
}
