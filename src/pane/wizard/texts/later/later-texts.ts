/** The single list of what is said of planned lines that a later file does not show as planned; a language is a full set. */

/** The planned line, and the row that stands for it; days and amounts come printed. */
interface InFile {
  readonly line: string;
  readonly row: number;
  readonly amount: string;
}

export interface LaterTexts {
  readonly title: string;
  readonly missing: (line: string) => string;
  /** Missing, but the same charge is there for other days. */
  readonly otherDays: (of: InFile & { readonly from: string; readonly to: string }) => string;
  readonly otherAmount: (of: InFile) => string;
  readonly rounding: (of: InFile & { readonly profile: string }) => string;
}
