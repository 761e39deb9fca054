/** The single list of everything the pane says of its own; a language is a full set. */

export interface PaneTexts {
  readonly tabs: {
    readonly label: string;
    readonly home: string;
    readonly explain: string;
    readonly check: string;
    readonly plan: string;
    readonly payments: string;
    /** While a view arrives that is opened for the first time. */
    readonly opening: string;
  };
  readonly home: {
    readonly value: string;
    readonly lead: string;
    readonly credit: { readonly title: string; readonly detail: string };
    readonly lines: { readonly title: string; readonly detail: string };
    readonly file: { readonly title: string; readonly detail: string };
    readonly plan: { readonly title: string; readonly detail: string };
    /** Where the sample is not open yet. */
    readonly open: { readonly title: string; readonly detail: string };
    readonly explain: { readonly title: string; readonly detail: string };
    readonly freeze: { readonly title: string; readonly detail: string };
    readonly opening: string;
    readonly failed: string;
    readonly remove: string;
    readonly type: string;
    readonly typeExample: string;
  };
  readonly check: {
    readonly title: string;
    readonly lead: string;
    readonly drop: string;
    readonly choose: string;
    readonly local: string;
    readonly another: string;
    readonly save: string;
    readonly reading: (file: string) => string;
    readonly writing: (rows: number) => string;
    readonly checking: (rows: number) => string;
    readonly failed: string;
    readonly refused: (file: string) => string;
    readonly notRead: (rows: number) => string;
    readonly moreProblems: (count: number) => string;
    readonly allByHeader: string;
    /** Columns found by their letter alone. */
    readonly byLetter: (columns: string) => string;
    readonly done: (file: string, lines: number) => string;
    readonly nothingChecked: string;
    readonly counts: Readonly<Record<'ties' | 'within_rounding' | 'differs' | 'not_judged', (count: number) => string>>;
    readonly findings: (count: number) => string;
    readonly noFindings: string;
    readonly notJudged: (count: number) => string;
    readonly more: (count: number) => string;
    readonly row: (row: number) => string;
    readonly billed: string;
    readonly expected: string;
    readonly over: (amount: string) => string;
    readonly under: (amount: string) => string;
    readonly equal: string;
    readonly goTo: (row: number) => string;
    readonly show: string;
    readonly columns: readonly string[];
    readonly sheetName: (file: string) => string;
  };
  readonly failure: { readonly title: string; readonly detail: string; readonly copy: string; readonly copied: string };
}
