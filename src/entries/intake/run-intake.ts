/**
 * The work of the worker that checks files: bytes to tables, tables to verdicts, and both told in portions small enough
 * that the page which takes them never misses a frame.
 */
import type { Rulebook } from '../../billing/index.ts';
import { readFile } from '../../hosts/files/index.ts';
import { toSerial, type DateSystem } from '../../hosts/functions/index.ts';
import type { FilesAnswer, FilesAsked, FilesTold, RawSheet } from '../../pane/index.ts';
import { cellsOfTable, columnsOfKind, type SheetKind, type SheetProblem, type Table } from '../../sheets/index.ts';
import { checkGiven, toldChecks, type CheckedGiven, type GivenFile } from '../../tasks/index.ts';

/** What is asked of the worker; plain data but for the files, whose bytes stay where they are until they are read. */
export interface IntakeAsked extends Omit<FilesAsked, 'signal'> {
  readonly dateSystem: DateSystem;
  /** Rows a sheet of the host takes at once. */
  readonly mostRows: number;
}

/** More bytes are refused before one of them is read. */
const MOST_BYTES = 512_000_000;
/** Findings a person reads through; the sheet holds all of them. */
const LISTED = 200;
/** Of a file whose rows stay outside, as many lines that do not simply tie come into a sheet. */
const MOST_OPEN = 1000;
/** Rows told at once. */
const PORTION = 250;

/** Checks the files; whoever asked is told of each step. */
export async function runIntake(asked: IntakeAsked, rulebook: Rulebook, told: FilesTold): Promise<FilesAnswer> {
  const given: GivenFile[] = [];
  for (const file of asked.files) {
    told.stage({ stage: 'reading', file: file.name });
    given.push(await readGiven(file, asked));
  }
  told.stage({ stage: 'checking', rows: Math.max(0, ...given.map(({ table }) => table?.rows.length ?? 0)) });
  const outcome = checkGiven(given, { rulebook, invoice: asked.invoice });
  return outcome.kind === 'checked' ? tell(outcome, asked, told) : outcome;
}

async function readGiven(file: File, { said: all }: IntakeAsked): Promise<GivenFile> {
  const { name, size } = file;
  const said = all[name] ?? {};
  if (size > MOST_BYTES) {
    const form = { form: 'csv', delimiter: ',', encoding: 'utf-8', encodingGuessed: false } as const;
    return { name, said, form, table: null, problems: [tooLarge(name, size)] };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const wanted = said.kind === undefined ? [] : [said.kind];
  return { name, said, ...readFile(bytes, name, { wanted, said }) };
}

function tooLarge(file: string, found: number): SheetProblem {
  const at = { kind: 'cell', file, row: null, line: null, column: null } as const;
  return { code: 'file-too-large', at, with: { found, expected: { mostBytes: MOST_BYTES } } };
}

function tell(checked: CheckedGiven, { dateSystem, mostRows }: IntakeAsked, told: FilesTold): FilesAnswer {
  const { table, prices, checks, sheetKind, ...rest } = checked;
  const raw = rawSheet(table, sheetKind, { dateSystem, mostRows });
  for (const portion of portions(raw?.rows ?? [])) told.lines(portion);
  const most = Math.min(mostRows, MOST_OPEN);
  const open = raw === null ? checks.filter(({ verdict }) => verdict !== 'ties').slice(0, most) : checks;
  for (const portion of portions(open)) told.checks(portion);
  return {
    ...rest,
    source: table.source,
    formats: raw?.formats ?? [],
    prices: prices === null ? null : rawSheet(prices, 'price-list', { dateSystem, mostRows }),
    told: toldChecks(checks, LISTED),
    onlyOpen: raw === null,
  };
}

/** The rows as they came, typed as their columns say; null where a sheet does not take as many. */
function rawSheet(
  table: Table,
  kind: SheetKind,
  { dateSystem, mostRows }: Pick<IntakeAsked, 'dateSystem' | 'mostRows'>,
): RawSheet | null {
  if (table.rows.length > mostRows) return null;
  return { title: table.source, ...cellsOfTable(table, columnsOfKind(kind), (date) => toSerial(date, dateSystem)) };
}

function* portions<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += PORTION) yield all.slice(from, from + PORTION);
}
