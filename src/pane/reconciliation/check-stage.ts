/** The single shape of what a check is doing, told while it runs. */
export type CheckStage = Progress &
  (
    | { readonly stage: 'reading'; readonly file: string }
    | { readonly stage: 'writing' | 'checking'; readonly rows: number }
  );

/** How far it is. */
export interface Progress {
  /** Share that is done, from 0 to 1; left out where nobody can tell. */
  readonly share?: number;
  /** Rows that are done, where rows are what is counted. */
  readonly done?: number;
}
