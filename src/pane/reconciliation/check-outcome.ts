/** The single shape of what came of a person's files: a question, a refusal with its problems, or lines with verdicts. */
import type { SheetProblem } from '../../sheets/index.ts';
import type { CheckedGiven, ReadHow, ToldChecks } from '../../tasks/index.ts';
import type { FilesChecked } from '../services.ts';
import type { Run } from '../wizard/run.ts';

/** Something must be said before the files can be read. */
export interface AskedFile {
  readonly kind: 'asked';
  readonly how: readonly ReadHow[];
}

/** No line of the file could be checked. */
export interface RefusedFile {
  readonly kind: 'refused';
  readonly file: string;
  readonly how: readonly ReadHow[];
  readonly problems: readonly SheetProblem[];
}

/** What is told of a check beside its lines. */
type ToldOfCheck = Omit<CheckedGiven, 'kind' | 'table' | 'besides' | 'reconciliation' | 'sheetKind'>;

/** The rows stand in a sheet, each with its verdict. */
export interface CheckedFile extends ToldOfCheck, Pick<FilesChecked, 'report' | 'end'> {
  readonly kind: 'checked';
  readonly file: string;
  /** Sheet that holds the rows as they came, to which a finding leads; null where they are too many for a sheet. */
  readonly sheet: string | null;
  /** Sheets that hold as it came what was given as files. */
  readonly inputs: readonly string[];
  /** Sheet with the verdicts, and how its columns are written; null where nothing was written. */
  readonly checkSheet: { readonly name: string; readonly formats: readonly string[] } | null;
  /** What the check wrote, as it wrote it; its report among it. */
  readonly written: Run;
  /** The report was written. */
  readonly reported: boolean;
  readonly told: ToldChecks;
  /** The sheet of verdicts holds only lines that do not simply tie. */
  readonly onlyOpen: boolean;
}

export type CheckOutcome = AskedFile | RefusedFile | CheckedFile;
