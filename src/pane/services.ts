/**
 * The single description of what an entry hands the pane besides the workbook: rules, language, and what only a host
 * can know. A view whose service is missing is not offered.
 */
import type { Rulebook } from '../billing/index.ts';
import type { Language } from '../messages/index.ts';
import type {
  DateSerial,
  DraftStore,
  SaidOfFile,
  Scalar,
  Selection,
  SerialDate,
  SheetProblem,
  Table,
} from '../sheets/index.ts';
import type { Trace } from '../targets/index.ts';
import type { CheckedGiven, GivenChecked, LineCheck, OpenInvoiceSheet, ToldChecks } from '../tasks/index.ts';
import type { CheckStage } from './reconciliation/check-outcome.ts';

export type PaneLanguage = Language;

/** What stands behind a cell that one of our functions filled. */
export interface CellReport {
  /** Name as the cell spells it, `CSP.CANCELLATIONCREDIT`. */
  readonly functionName: string;
  /** The sentence behind an error; null where the cell shows none. */
  readonly message: string | null;
  /** The rule's steps; null where the function ran no rule to its end. */
  readonly trace: Trace | null;
  /** Of a table that spilled under a header: what this row says, by column; empty for anything else. */
  readonly record: readonly { readonly name: string; readonly value: string | number | boolean }[];
}

/** A file that was read: a table, or what is wrong with it, or both. */
export interface FileRead {
  readonly table: Table | null;
  readonly problems: readonly SheetProblem[];
}

/** Files to be checked, and what a person said of them, by name. */
export interface FilesAsked {
  readonly files: readonly File[];
  readonly said: Readonly<Record<string, SaidOfFile>>;
  readonly invoice: OpenInvoiceSheet | null;
  /** Stops the work; the promise then rejects. */
  readonly signal: AbortSignal;
}

/** What is told while files are checked, in this order: stages, the rows as they came, their verdicts. */
export interface FilesTold {
  readonly stage: (stage: CheckStage) => void;
  readonly lines: (rows: readonly (readonly Scalar[])[]) => void;
  readonly checks: (checks: readonly LineCheck[]) => void;
}

/** A sheet of rows as they came. */
export interface RawSheet {
  readonly title: string;
  readonly rows: readonly (readonly Scalar[])[];
  readonly formats: readonly string[];
}

/** What came of the files; the rows and verdicts themselves were told. */
export type FilesAnswer =
  | Exclude<GivenChecked, CheckedGiven>
  | (Omit<CheckedGiven, 'table' | 'prices' | 'checks' | 'sheetKind'> & {
      readonly source: string;
      /** Number formats of the rows told; empty where there are more rows than a sheet takes, and none was told. */
      readonly formats: readonly string[];
      readonly prices: RawSheet | null;
      readonly told: ToldChecks;
      /** Only lines that do not simply tie were told, since the file has more rows than a sheet takes. */
      readonly onlyOpen: boolean;
    });

/** Reads and checks files away from the page. */
export type FilesCheck = (asked: FilesAsked, told: FilesTold) => Promise<FilesAnswer>;

/** Rows to be saved; figures printed. */
export interface CsvContent {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How the host makes a file for a person. */
export interface SavingServices {
  /** The text of a CSV file. */
  csv(content: CsvContent, delimiter: ',' | ';' | '\t'): string | Promise<string>;
  /** Hands a text to the person as a file. */
  save(name: string, text: string): void;
}

/** How the host reads a person's file and counts the days of its workbook. */
export interface FileServices {
  read(bytes: Uint8Array, name: string): FileRead | Promise<FileRead>;
  readonly serialOf: DateSerial;
  readonly dateOf: SerialDate;
}

/** Where the sample's answers stand; left out in a person's own workbook. */
export interface SamplePlaces {
  readonly credit: Selection;
  /** The check beside the sample's lines, in their sheet. */
  readonly check: Selection;
  /** Sheet of the sample's prices. */
  readonly priceList: string;
}

export interface PaneServices {
  readonly rulebook: Rulebook;
  /** Spoken until a person chooses another. */
  readonly language: PaneLanguage;
  /** How the host writes numbers; English marks where it does not say. */
  readonly numberMarks?: { readonly decimal: string; readonly group: string };
  /** Told when a person chooses a language. */
  readonly onLanguage?: (language: PaneLanguage) => void;
  /** For the style elements of the component library, where the page's policy asks for one. */
  readonly nonce?: string;
  readonly report?: (sheet: string, a1: string) => CellReport | null;
  readonly files?: FileServices;
  readonly check?: FilesCheck;
  readonly saving?: SavingServices;
  /** Where half-finished wizards are kept; without it a reload begins them anew. */
  readonly drafts?: DraftStore;
  readonly sample?: SamplePlaces;
}
