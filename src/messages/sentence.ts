/** The single door from a problem of any kind to its sentence. */
import type { Place, Problem } from '../values/index.ts';
import type { Catalog } from './catalog.ts';
import { ofData, say } from './data-sentence.ts';
import { enRules } from './en-rules.ts';

const all: Catalog = { ...enRules, ...ofData };

/** What was found, why it matters and what to write, in English. A code without a sentence is told by its name. */
export function sentence(problem: Problem): string {
  return say(all, problem);
}

/** The sentence after the place it speaks of: `file.csv, line 4, ChargeStartDate: ...`. */
export function locatedSentence(problem: Problem): string {
  const place = placeText(problem.at);
  return place === '' ? sentence(problem) : `${place}: ${sentence(problem)}`;
}

function placeText(at: Place): string {
  if (at.kind === 'span') return at.file;
  if (at.kind === 'argument') return '';
  const row = at.line === null ? (at.row === null ? null : `row ${at.row}`) : `line ${at.line}`;
  return [at.file, row, at.column].filter((part) => part !== null && part !== '').join(', ');
}
