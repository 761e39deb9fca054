/**
 * The single shape of the sentences of the custom functions: what each language must say before it compiles.
 * Ids, names of inputs, charge types and the names of choices are the same in every language.
 */
import type { RoundingMode } from '../../../values/index.ts';
import type { ArgumentProblemCode, ArgumentProblemDetails, Wanted } from '../argument-problem.ts';

export interface FunctionTexts {
  /** `where` is the argument's name, with its row where it is a column. */
  readonly problems: {
    readonly [C in ArgumentProblemCode]: (where: string, data: ArgumentProblemDetails[C]) => string;
  };
  /** What to write instead. */
  readonly wanted: Readonly<Record<Wanted, string>>;
  readonly inRow: (name: string, row: number) => string;
  /** A whole sentence about a row. */
  readonly ofRow: (row: number, sentence: string) => string;
  readonly internal: (code: string) => string;
  readonly steps: StepTexts;
}

/** Words of an explanation's column What. */
export interface StepTexts {
  readonly defaulted: (name: string) => string;
  readonly chosen: (number: number, of: number) => string;
  readonly called: (rule: string) => string;
  readonly unrounded: string;
  readonly result: string;
  readonly rounded: (mode: string, places: number) => string;
  readonly modes: Readonly<Record<RoundingMode, string>>;
  readonly notStated: string;
  readonly source: string;
  readonly assumption: string;
}

const disjunctions = new Map<string, Intl.ListFormat>();

/** `a, b or c` in the language of the tag. */
export function either(language: string, items: readonly string[]): string {
  let format = disjunctions.get(language);
  if (format === undefined) {
    format = new Intl.ListFormat(language, { type: 'disjunction' });
    disjunctions.set(language, format);
  }
  return format.format(items);
}
