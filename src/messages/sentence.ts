/** The single door from a problem of any kind to its sentence. */
import type { Problem } from '../values/index.ts';
import type { Catalog } from './catalog.ts';
import { ofData, say } from './data-sentence.ts';
import { enRules } from './en-rules.ts';
import { located } from './located-sentence.ts';

const all: Catalog = { ...enRules, ...ofData };

/** What was found, why it matters and what to write, in English. A code without a sentence is told by its name. */
export function sentence(problem: Problem): string {
  return say(all, problem);
}

/** The sentence after the place it speaks of: `file.csv, line 4, ChargeStartDate: ...`. */
export function locatedSentence(problem: Problem): string {
  return located(problem.at, sentence(problem), 'en');
}
