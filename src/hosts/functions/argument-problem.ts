/**
 * The single list of what can be wrong with the arguments of a custom function, with the data each sentence needs.
 * What a rule itself refuses (a value outside its domain, mixed currencies) is a problem of the rulebook, not of this list.
 */
import type { ArgumentPlace, Problem } from '../../values/index.ts';

/** What was asked for, in the words of the decoder's table. */
export type Wanted = 'amount' | 'number' | 'percent' | 'date' | 'text' | 'choice' | 'yesno' | 'list';

/** Data of each problem by its code. */
export interface ArgumentProblemDetails {
  readonly 'argument-empty': Readonly<Record<string, never>>;
  readonly 'argument-kind': { readonly found: string; readonly wanted: Wanted };
  readonly 'argument-comma': { readonly found: string; readonly write: readonly string[] };
  readonly 'argument-currency': { readonly found: string; readonly write: string };
  readonly 'argument-percent-sign': { readonly found: string; readonly write: string };
  readonly 'argument-date-order': { readonly found: string; readonly write: readonly string[] };
  readonly 'argument-serial': { readonly found: string };
  readonly 'argument-digits': { readonly found: string };
  readonly 'argument-choice': { readonly found: string; readonly names: readonly string[] };
  readonly 'arguments-lengths': { readonly length: number; readonly other: string; readonly otherLength: number };
  readonly 'argument-block': { readonly rows: number; readonly columns: number };
  readonly 'arguments-rows': { readonly rows: number; readonly most: number };
  readonly 'argument-unknown': { readonly rule: string; readonly names: readonly string[] };
  readonly 'argument-twice': Readonly<Record<string, never>>;
  readonly 'argument-unpaired': Readonly<Record<string, never>>;
  readonly 'argument-single': { readonly rows: number };
  readonly 'rule-unknown': { readonly rule: string; readonly pack: string };
  readonly 'pack-unknown': { readonly pack: string; readonly packs: readonly string[] };
  readonly 'functions-outdated': Readonly<Record<string, never>>;
  readonly 'functions-unreachable': Readonly<Record<string, never>>;
  readonly 'date-not-shown': { readonly date: string };
}

export type ArgumentProblemCode = keyof ArgumentProblemDetails;

/** A problem in what a cell handed to a function. */
export type ArgumentProblem = {
  [C in ArgumentProblemCode]: Problem<C, ArgumentProblemDetails[C]> & { readonly at: ArgumentPlace };
}[ArgumentProblemCode];

/** Makes one problem; `row` counts from 1 and is left out where the argument is a single cell. */
export function argumentProblem<C extends ArgumentProblemCode>(
  code: C,
  at: ArgumentPlace,
  data: ArgumentProblemDetails[C],
): ArgumentProblem {
  return { code, at, with: data } as unknown as ArgumentProblem;
}
