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
  Selection,
  SerialDate,
  SheetProblem,
  Table,
} from '../sheets/index.ts';
import type { Labels, Trace } from '../targets/index.ts';
import type {
  CheckedGiven,
  Express,
  GivenChecked,
  OpenSheet,
  SheetAsCells,
  ToldChecks,
  TypedInvoice,
} from '../tasks/index.ts';
import type { CalendarDate } from '../values/index.ts';
import type { CheckStage } from './reconciliation/check-stage.ts';

export type PaneLanguage = Language;

/** One call of a function of ours in a formula. */
export interface CallReport {
  /** Name as the cell spells it, `CSP.CANCELLATIONCREDIT`. */
  readonly functionName: string;
  /** The call as it stands in the formula. */
  readonly text: string;
  /** The sentence behind an error; null where the call gave none. */
  readonly message: string | null;
  /** The rule's steps; null where the function ran no rule to its end. */
  readonly trace: Trace | null;
  /** Of a table that spilled under a header: what this row says, by column; empty for anything else. */
  readonly record: readonly { readonly name: string; readonly value: string | number | boolean }[];
  /** The cells that its arguments were read from, by the name of the input. */
  readonly inputs: readonly (Selection & { readonly name: string })[];
  /** Nobody but the spreadsheet knows what the function was given, and it has not called it since the page was opened. */
  readonly notFollowed: boolean;
}

/** What stands behind a cell that a formula with functions of ours filled, or behind a row of a report. */
export interface CellReport {
  /** Empty where a row of a report is explained, which no formula filled. */
  readonly formula: string;
  /** Of a formula that fills several cells: its block, and which of them this is, from 1; null where it fills one. */
  readonly part: { readonly block: string; readonly number: number; readonly of: number } | null;
  /** At least one, the outer before those inside of it. */
  readonly calls: readonly CallReport[];
}

/** A file that was read: a table, or what is wrong with it, or both. */
export interface FileRead {
  readonly table: Table | null;
  readonly problems: readonly SheetProblem[];
}

/** Files and open sheets to be checked, and what a person said of them, by name. */
export interface FilesAsked {
  readonly files: readonly File[];
  /** Files come before sheets where both hold the same. */
  readonly sheets: readonly OpenSheet[];
  readonly said: Readonly<Record<string, SaidOfFile>>;
  /** The day the file was billed on, as a person says it; null leaves it to the name of the file. */
  readonly billingDate: CalendarDate | null;
  /** Name of the file or sheet that is last month's; null: none. */
  readonly lastMonth: string | null;
  /** The invoice as a person says it. */
  readonly invoices: readonly TypedInvoice[];
  /** In which the sheet of verdicts gives its reasons. */
  readonly language: PaneLanguage;
  /** Of the columns of the sheet of verdicts. */
  readonly captions: readonly string[];
  /** Stops the work; the promise then rejects. */
  readonly signal: AbortSignal;
}

/** What a sheet is to the check: the lines as they came, what they were held against, the verdicts, or the report. */
export type SheetRole = 'lines' | 'beside' | 'verdicts' | 'report';

/** A sheet to be written, told before its rows. */
export interface SheetHead extends Omit<SheetAsCells, 'rows'> {
  readonly role: SheetRole;
}

/** Sheets are told one after the other: the head, then rows in portions small enough to miss no frame. */
export interface SheetsTold {
  readonly sheet: (head: SheetHead) => void;
  readonly rows: (rows: SheetAsCells['rows']) => void;
}

/** What is told while files are checked: stages, then the sheets that came of them. */
export interface FilesTold extends SheetsTold {
  readonly stage: (stage: CheckStage) => void;
}

/** What came of the files; the sheets themselves were told. */
export type FilesAnswer =
  | Exclude<GivenChecked, CheckedGiven>
  | (Omit<CheckedGiven, 'table' | 'besides' | 'reconciliation' | 'sheetKind'> & {
      readonly source: string;
      /** The lines stand in a sheet that was open before. */
      readonly isOpen: boolean;
      readonly told: ToldChecks;
      /** Only lines that do not simply tie were told, since the file has more rows than a sheet takes. */
      readonly onlyOpen: boolean;
    });

/** The answer, and what can still be asked about it until it is ended. */
export interface FilesChecked {
  readonly answer: FilesAnswer;
  /** Tells the sheets of the report. */
  readonly report: (told: SheetsTold, signal: AbortSignal) => Promise<void>;
  /** Lets go of what the check holds. */
  readonly end: () => void;
}

/** Reads and checks files away from the page. */
export type FilesCheck = (asked: FilesAsked, told: FilesTold) => Promise<FilesChecked>;

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

/** What is told about rules beside their steps; it comes with the first explanation. */
export interface ToldRules {
  /** The names that a language has for what a pack names. */
  labels(pack: string, language: PaneLanguage): Promise<Labels>;
  /** The text of a rule file, as traces name it; null where it is not at hand. */
  text(file: string): Promise<string | null>;
}

/** Where the sample's answers stand; left out in a person's own workbook. */
export interface SamplePlaces {
  readonly credit: Selection;
  /** The check beside the sample's lines, in their sheet. */
  readonly check: Selection;
  /** Sheets that the sample's lines are held against. */
  readonly besides: readonly string[];
  /** The day the sample's lines were billed on. */
  readonly billingDate: CalendarDate | null;
}

/** The sample beside a person's own sheets. */
export interface OpenedSample {
  readonly places: SamplePlaces;
  /** Takes its sheets away, with all they hold. */
  remove(): Promise<void>;
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
  /** What stands behind the first cell of a block; null where no function of ours does. */
  readonly report?: (place: Selection) => Promise<CellReport | null>;
  readonly told?: ToldRules;
  /** Writes formulas of ours as the spreadsheet's own; fetched when it is first asked for. */
  readonly native?: () => Promise<Express>;
  readonly files?: FileServices;
  readonly check?: FilesCheck;
  readonly saving?: SavingServices;
  /** Where half-finished wizards are kept; without it a reload begins them anew. */
  readonly drafts?: DraftStore;
  /** Where a person's own settings are kept, whatever workbook is open. */
  readonly personal?: DraftStore;
  readonly sample?: SamplePlaces;
  /** Puts the sample beside a person's own sheets; where it is open from the start there is none to put. */
  readonly openSample?: () => Promise<OpenedSample>;
}
