/**
 * The single place that says what a table is and how it is written, in a form that can be shown and changed: its kind,
 * its order of dates, its decimal mark, each with who says so, and what has to be asked before a cell is read.
 */
import {
  columnsOfKind,
  recogniseSheet,
  settleConventions,
  type FileForm,
  type SaidOfFile,
  type SettledTable,
  type SheetKind,
  type SheetProblem,
  type Table,
} from '../../sheets/index.ts';

/** A file as it was read from its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly form: FileForm;
  /** Null when there is nothing that could be a table. */
  readonly table: Table | null;
  readonly problems: readonly SheetProblem[];
  readonly said: SaidOfFile;
}

/** How one file was understood; plain data. */
export interface ReadHow {
  readonly name: string;
  readonly form: FileForm;
  /** Null for a table of no known kind. */
  readonly kind: SheetKind | null;
  readonly settled: SettledTable['settled'] | null;
  /** What has to be said before the file can be read. */
  readonly questions: readonly SheetProblem[];
  /** What it is to the check. */
  readonly use: FileUse;
}

/**
 * `checked`: its lines are. `compared`: the lines are held against it. `broken`: they would have been, were all of it
 * readable. `carried`: an earlier report, whose notes go on. `last-month`: what changed is told since it;
 * `not-last-month`: it was given as that, and is not. `unused`: of no use to this check, or not the first of its kind.
 */
export type FileUse = 'checked' | 'compared' | 'broken' | 'carried' | 'last-month' | 'not-last-month' | 'unused';

/** A file with how it was understood. */
export interface TakenIn {
  readonly how: ReadHow;
  readonly table: Table | null;
  readonly problems: readonly SheetProblem[];
}

/** The kinds a file may be recognised as; a list of invoices with a balance is no list of totals. */
export const givenKinds: readonly SheetKind[] = [
  'licence-reconciliation',
  'new-commerce-reconciliation',
  'usage-reconciliation',
  'subscription-list',
  'price-list',
  'offer-matrix',
  'invoice-totals',
  'open-invoices',
  'payments',
];

/** Recognises a file and settles how it is written; what was said of it counts first. */
export function takeIn({ name, form, table, problems, said }: GivenFile): TakenIn {
  const use = 'unused';
  if (table === null) return { how: { name, form, kind: null, settled: null, questions: [], use }, table, problems };
  const kind = said.kind ?? recogniseSheet(table, givenKinds);
  // Numbers of a workbook are numbers, whatever its language shows.
  const numbers = form.form !== 'csv' ? { decimalMark: 'dot' as const } : {};
  const {
    table: written,
    problems: questions,
    leftOut,
    settled,
  } = settleConventions(table, columnsOfKind(kind), { ...said, ...numbers });
  return { how: { name, form, kind, settled, questions, use }, table: written, problems: [...problems, ...leftOut] };
}
