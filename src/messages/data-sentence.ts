/** The door from a problem of given data to its sentence: all that a custom function can meet, and nothing about rule files. */
import type { SheetProblems } from '../sheets/index.ts';
import type { RuleProblemDetails } from '../targets/index.ts';
import type { Refusals } from '../tasks/index.ts';
import type { Problem } from '../values/index.ts';
import type { Catalog } from './catalog.ts';
import { enData } from './en-data.ts';
import { enSheets } from './en-sheets.ts';
import { enTimeline } from './en-timeline.ts';

/** Sentences for what is wrong with given data. */
export const ofData: Catalog<RuleProblemDetails & SheetProblems & Refusals> = { ...enData, ...enSheets, ...enTimeline };

/** What was found, why it matters and what to write, in English. A code without a sentence is told by its name. */
export function dataSentence(problem: Problem): string {
  return say(ofData, problem);
}

/** The sentence of a catalogue for a problem. */
export function say(catalog: object, { code, with: details }: Problem): string {
  const make = (catalog as Readonly<Record<string, (details: never) => string>>)[code];
  return make ? make(details as never) : code;
}
