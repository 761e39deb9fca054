/** The single list of every problem code with the data its sentence is made from; a language is a full set of sentences. */
import type { DiagnosticDetails } from '../language/index.ts';
import type { SheetProblems } from '../sheets/index.ts';
import type { RuleProblemDetails } from '../targets/index.ts';
import type { Refusals } from '../tasks/index.ts';

export type ProblemDetails = DiagnosticDetails & RuleProblemDetails & SheetProblems & Refusals;

/** One sentence maker a code: a missing or mistyped one does not compile. */
export type Catalog<Details = ProblemDetails> = {
  readonly [Code in keyof Details]: (details: Details[Code]) => string;
};
