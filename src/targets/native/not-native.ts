/** The signal that a call has no formula of the spreadsheet; caught where the writing of the formula began. */

/**
 * Why not: the rule reads lists or tables, or rounds in a way the spreadsheet has no function for; an argument that
 * cannot stand in a formula; or more than the 8,192 characters and 64 levels that a formula may have.
 */
export type NotNativeReason = 'rule' | 'argument' | 'too-long';

export class NotNative {
  readonly because: NotNativeReason;

  constructor(because: NotNativeReason) {
    this.because = because;
  }
}

export function notNative(because: NotNativeReason): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new NotNative(because);
}
