/** The single shape of what lines of a large file are looked at with. */
import type { LicenceFile } from '../../../sheets/index.ts';
import type { ReconcileInput } from '../reconcile-input.ts';

/** As a reconciliation has it. */
export interface ScreenInput extends ReconcileInput {
  /** With the header and the columns, without lines. */
  readonly file: LicenceFile;
  /** Convention of rounding to expect; null: the rule's own. */
  readonly profile: string | null;
}
