/** The single list of every problem code with the data its sentence is made from; a language is a full set of sentences. */
import type { DiagnosticData } from '../language/index.ts';
import type { RuleProblemData } from '../targets/index.ts';
import type { Problem } from '../values/index.ts';

export type ProblemData = DiagnosticData & RuleProblemData;

/** One sentence maker a code: a missing or mistyped one does not compile. */
export type Catalog<Data = ProblemData> = { readonly [Code in keyof Data]: (data: Data[Code]) => string };

export type KnownProblem = { [Code in keyof ProblemData & string]: Problem<Code, ProblemData[Code]> }[keyof ProblemData & string];
