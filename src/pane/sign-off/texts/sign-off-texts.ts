/** What the sign-off says in a language. */
import type { SignOffState } from '../../../tasks/index.ts';

export interface SignOffTexts {
  readonly title: string;
  readonly lead: string;
  readonly prepared: string;
  readonly reviewed: string;
  readonly day: string;
  readonly states: Readonly<Record<SignOffState, string>>;
  readonly samePerson: string;
  readonly incomplete: string;
  readonly lock: string;
  readonly lockedBy: (day: string, prepared: string, reviewed: string) => string;
  readonly comparing: string;
  readonly unchanged: string;
  readonly moved: string;
  readonly rulesMoved: string;
  readonly gone: (sheet: string) => string;
  /** Rows as numbers of the sheet, and how many it had and has. */
  readonly rowsMoved: (sheet: string, rows: string, before: number, now: number) => string;
  readonly again: string;
  readonly unlock: string;
  /** The sheet that tells of the lock. */
  readonly sheet: {
    readonly name: string;
    readonly what: string;
    readonly value: string;
    readonly prepared: string;
    readonly reviewed: string;
    readonly day: string;
    readonly rules: string;
    readonly fingerprintOf: (sheet: string) => string;
  };
}
