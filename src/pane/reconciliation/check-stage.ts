/** The single shape of what a check is doing, told while it runs. */
export type CheckStage =
  | { readonly stage: 'reading'; readonly file: string }
  | { readonly stage: 'writing' | 'checking'; readonly rows: number };
