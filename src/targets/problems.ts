/** The single list of what can be wrong with the data given to a rule. */
import type { Problem, ProblemOf } from '../values/index.ts';

export interface RuleProblemDetails {
  'missing-input': { readonly name: string; readonly rule: string };
  'unknown-input': { readonly name: string; readonly rule: string; readonly takes: readonly string[] };
  'wrong-kind': { readonly name: string; readonly found: string; readonly wanted: string };
  'out-of-domain': {
    readonly name: string;
    readonly found: string;
    readonly from: string;
    readonly to: string;
    readonly places: number;
  };
  'mixed-currencies': {
    readonly first: string;
    readonly firstCurrency: string | null;
    readonly second: string;
    readonly secondCurrency: string | null;
  };
  'unknown-rule': { readonly name: string; readonly pack: string; readonly nearest: readonly string[] };
  'impossible-date': { readonly year: string; readonly month: string; readonly day: string; readonly rule: string };
  'empty-list': { readonly name: string; readonly function: 'MIN' | 'MAX' };
  'cannot-allocate': { readonly name: string; readonly why: 'fraction' | 'negative' | 'zero' | 'empty' };
  'missing-table': { readonly table: string; readonly sheet: string };
  'two-rows': {
    readonly table: string;
    readonly valid: string | null;
    readonly first: number;
    readonly second: number;
  };
  'bad-row': { readonly table: string; readonly row: number; readonly problem: Problem };
  /** The checker could not prove that the cases cover everything, and here they do not. */
  'no-case': { readonly rule: string };
  /** The checker could not prove that the cases exclude each other, and here they do not; counted from 1. */
  'two-cases': { readonly rule: string; readonly first: number; readonly second: number };
}

export type RuleProblem = ProblemOf<RuleProblemDetails>;
