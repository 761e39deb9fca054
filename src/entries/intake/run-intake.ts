/**
 * The work of the worker that checks files: bytes and cells to tables, tables to verdicts, and both told in portions
 * small enough that the page which takes them never misses a frame.
 */
import type { Rulebook } from '../../billing/index.ts';
import { readFile } from '../../hosts/files/index.ts';
import { fromSerial, toSerial, type DateSystem } from '../../hosts/functions/index.ts';
import { reportSpeaker } from '../../messages/index.ts';
import type { FilesAnswer, FilesAsked, FilesTold, SheetsTold } from '../../pane/index.ts';
import { cellsOfTable, columnsOfKind, type SheetKind, type SheetProblem, type Table } from '../../sheets/index.ts';
import {
  checkGiven,
  checkSheet,
  givenKinds,
  givenSheet,
  sheetCells,
  toldChecks,
  type CheckedGiven,
  type EarlierReport,
  type GivenFile,
  type InputUse,
  type Provenance,
  type SheetAsCells,
} from '../../tasks/index.ts';
import { earlierReportIn, withEarlier } from './earlier-files.ts';
import { fingerprint, runReport } from './run-report.ts';
import { tellSheet } from './told-sheets.ts';

/** What is asked of the worker; plain data but for the files, whose bytes stay where they are until they are read. */
export interface IntakeAsked extends Omit<FilesAsked, 'signal'> {
  readonly dateSystem: DateSystem;
  /** Rows a sheet of the host takes at once. */
  readonly mostRows: number;
}

/** The answer, and the report that can still be asked for. */
export interface Intake {
  readonly answer: FilesAnswer;
  readonly report: (told: SheetsTold) => void;
}

/** More bytes are refused before one of them is read. */
const MOST_BYTES = 512_000_000;
/** Findings a person reads through; the sheet holds all of them. */
const LISTED = 200;
/** Of a file whose rows stay outside, as many lines that do not simply tie come into a sheet. */
const MOST_OPEN = 1000;

/** A file or sheet, and what its content is known by. */
interface Given {
  readonly file: GivenFile;
  readonly sha256: string;
  /** What it tells where it is an earlier report. */
  readonly earlier?: EarlierReport | null;
}

/** Checks the files and sheets; whoever asked is told of each step. */
export async function runIntake(asked: IntakeAsked, rulebook: Rulebook, told: FilesTold): Promise<Intake> {
  const given: Given[] = [];
  for (const [index, file] of asked.files.entries()) {
    // A workbook tells how much of it is read, a text file is read at once: the files before it count whole.
    const progress = (share: number): void =>
      told.stage({ stage: 'reading', file: file.name, share: (index + share) / asked.files.length });
    progress(0);
    given.push(await readGiven(file, asked, progress));
  }
  for (const sheet of asked.sheets) {
    const file = givenSheet(sheet, asked.said[sheet.name] ?? {}, (serial) => fromSerial(serial, asked.dateSystem));
    given.push({ file, sha256: fingerprint(new TextEncoder().encode(JSON.stringify(sheet.cells))) });
  }
  const rows = Math.max(0, ...given.map(({ file }) => file.table?.rows.length ?? 0));
  const progress = (share: number): void => told.stage({ stage: 'checking', rows, share });
  progress(0);
  const { checked, reports } = parted(given);
  const outcome = withEarlier(
    checkGiven(
      checked.map(({ file }) => file),
      { rulebook, billingDate: asked.billingDate, lastMonth: asked.lastMonth, invoices: asked.invoices, progress },
    ),
    reports.flatMap(({ earlier }) => earlier ?? []),
  );
  if (outcome.kind !== 'checked') return { answer: outcome, report: () => undefined };
  const { reconciliation } = outcome;
  const reported = { ...asked, reconciliation, inputs: inputsOf(outcome, [...checked, ...reports]), rulebook };
  return { answer: tell(outcome, asked, told), report: (sheets) => runReport(reported, sheets) };
}

/** Earlier reports apart, but for one that was given alone: it is told what it lacks to be checked. */
function parted(given: readonly Given[]): Readonly<Record<'checked' | 'reports', readonly Given[]>> {
  const reports = given.filter(({ earlier }) => earlier !== undefined && earlier !== null);
  const checked = given.filter((each) => !reports.includes(each));
  return checked.length === 0 ? { checked: given, reports: [] } : { checked, reports };
}

async function readGiven(file: File, { said: all }: IntakeAsked, progress: (share: number) => void): Promise<Given> {
  const { name, size } = file;
  const said = all[name] ?? {};
  if (size > MOST_BYTES) {
    const form = { form: 'csv', delimiter: ',', encoding: 'utf-8', encodingGuessed: false } as const;
    return { file: { name, said, form, table: null, problems: [tooLarge(name, size)] }, sha256: '' };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const earlier = earlierReportIn(bytes, name);
  const wanted = said.kind === undefined ? givenKinds : [said.kind];
  return {
    earlier,
    file: { name, said, ...readFile(bytes, name, { wanted, said, progress }) },
    sha256: fingerprint(bytes),
  };
}

function tooLarge(file: string, found: number): SheetProblem {
  const at = { kind: 'cell', file, row: null, line: null, column: null } as const;
  return { code: 'file-too-large', at, with: { found, expected: { mostBytes: MOST_BYTES } } };
}

/** What the check used. */
const uses: Readonly<Partial<Record<SheetKind, InputUse>>> = {
  'subscription-list': 'subscriptions',
  'offer-matrix': 'matrix',
  'price-list': 'prices',
  'invoice-totals': 'invoice',
};

function usedAs(use: CheckedGiven['how'][number]['use'], kind: SheetKind | null): InputUse | undefined {
  if (use === 'checked') return 'reconciliation';
  if (use === 'carried') return 'previous';
  if (use === 'last-month') return use;
  return use === 'compared' && kind !== null ? uses[kind] : undefined;
}

function inputsOf({ how }: CheckedGiven, given: readonly Given[]): Provenance['inputs'] {
  const inputs = how.flatMap(({ name, kind, use }, index) => {
    const named = usedAs(use, kind);
    return named === undefined ? [] : [{ use: named, file: name, sha256: given[index]?.sha256 ?? '' }];
  });
  // The reconciliation file stands first, as on the command line.
  return [
    ...inputs.filter(({ use }) => use === 'reconciliation'),
    ...inputs.filter(({ use }) => use !== 'reconciliation'),
  ];
}

function tell(checked: CheckedGiven, asked: IntakeAsked, told: FilesTold): FilesAnswer {
  const { table, besides, reconciliation, sheetKind, ...rest } = checked;
  const { dateSystem, mostRows, language, captions } = asked;
  const isOpen = isOpenSheet(checked, table.source);
  const fits = table.rows.length <= mostRows;
  if (fits && !isOpen) tellSheet(rawSheet(table, sheetKind, dateSystem), 'lines', told);
  for (const { kind, table: beside } of besides) {
    if (beside.rows.length > mostRows || isOpenSheet(checked, beside.source)) continue;
    tellSheet(rawSheet(beside, kind, dateSystem), 'beside', told);
  }
  const verdicts = checkSheet(
    reconciliation,
    { speaker: reportSpeaker(language), captions },
    fits ? null : Math.min(mostRows, MOST_OPEN),
  );
  // Beside lines that were open before nothing is written unasked.
  if (verdicts.rows.length > 0 && !isOpen)
    tellSheet(
      sheetCells(verdicts, (date) => toSerial(date, dateSystem)),
      'verdicts',
      told,
    );
  return { ...rest, source: table.source, isOpen, told: toldChecks(reconciliation, LISTED), onlyOpen: !fits };
}

function isOpenSheet({ how }: CheckedGiven, source: string): boolean {
  return how.some(({ name, form }) => name === source && form.form === 'sheet');
}

/** The rows as they came, typed as their columns say. */
function rawSheet(table: Table, kind: SheetKind, dateSystem: DateSystem): SheetAsCells {
  const { rows, formats } = cellsOfTable(table, columnsOfKind(kind), (date) => toSerial(date, dateSystem));
  return { name: table.source, rows, options: { formats, freezeHeader: true }, formulas: [] };
}
