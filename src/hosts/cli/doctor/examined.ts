/** The single shape of what the doctor finds: a part of the machine or the package, its state, and what to do. */
export interface Examined {
  readonly part: string;
  /** `works`; `absent`: something is not there, and only what needs it stands still; `wrong`: to be mended. */
  readonly state: 'works' | 'absent' | 'wrong';
  readonly found: string;
  /** null where there is nothing to do. */
  readonly advice: string | null;
}

/** A part that is as it should be. */
export const works = (part: string, found: string): Examined => ({ part, state: 'works', found, advice: null });
