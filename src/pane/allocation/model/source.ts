/** The single shape of where a list comes from. */

/** The two lists that are needed. */
export const sourceKinds = ['invoices', 'payments'] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** A sheet by its name, or cells that were pasted. Plain JSON: it is part of the draft. */
export interface Source {
  readonly from: 'sheet' | 'pasted';
  readonly sheet: string;
  readonly pasted: string;
}
