/** The single door from a problem to its sentence. */
import type { SheetProblems } from '../sheets/index.ts';
import type { RuleProblemDetails } from '../targets/index.ts';
import type { Refusals } from '../tasks/index.ts';
import type { Place, Problem } from '../values/index.ts';
import type { Catalog } from './catalog.ts';
import { enData } from './en-data.ts';
import { enRules } from './en-rules.ts';
import { enSheets } from './en-sheets.ts';
import { enTimeline } from './en-timeline.ts';

/** Sentences for what is wrong with given data: all that a custom function can meet. */
const ofData: Catalog<RuleProblemDetails & SheetProblems & Refusals> = { ...enData, ...enSheets, ...enTimeline };
const all: Catalog = { ...enRules, ...ofData };

/** What was found, why it matters and what to write, in English. A code without a sentence is told by its name. */
export function sentence(problem: Problem): string {
  return say(all, problem);
}

/** As `sentence`, for problems of given data alone: custom functions carry no sentences about rule files. */
export function dataSentence(problem: Problem): string {
  return say(ofData, problem);
}

function say(catalog: object, { code, with: details }: Problem): string {
  const make = (catalog as Readonly<Record<string, (details: never) => string>>)[code];
  return make ? make(details as never) : code;
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
