/**
 * The single place that looks at the beginning of a large file: whether it is a licence-based file as text, and how its
 * cells are parted and read. Everything else is read the ordinary way, or refused by it.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import {
  licenceColumns,
  readLicenceFile,
  recogniseSheet,
  settleConventions,
  type Conventions,
  type Delimiter,
  type LicenceFile,
} from '../../../../sheets/index.ts';
import { readFile } from '../../../files/index.ts';
import { isSaidLarge, sizeOf } from './is-large.ts';
import { endOfRow, marks } from './rows/cut-rows.ts';

/** What the beginning of a file tells; plain values. */
export interface FileHead {
  readonly path: string;
  readonly size: number;
  readonly delimiter: Delimiter;
  /** Line of the file with the header, counted from 1. */
  readonly headerLine: number;
  readonly conventions: Conventions;
  /** The file by its header, without a line. */
  readonly file: LicenceFile;
  /** What a row takes, about. */
  readonly bytesPerRow: number;
  /** Where the rows begin, behind the header. */
  readonly body: FileBody;
}

/** A large file that is read in parts. */
export interface LargeHead {
  readonly head: FileHead;
  /** The file with the lines that its beginning holds, which few ask for. */
  readonly beginning: () => LicenceFile;
}

/** A place in a file: a byte, and its line, counted from 1. */
export interface FileBody {
  readonly offset: number;
  readonly line: number;
}

/** Bytes in which to see how rows are written; more where fewer do not tell. */
const HEADS = [200_000, 4_000_000] as const;

/** The head of a licence-based file that is large, or said to be read as one; null for any other file. */
export function largeHead(path: string, said: Partial<Conventions>, isSaid: boolean): LargeHead | null {
  if (!isSaidLarge(path, isSaid)) return null;
  const named = { path, size: sizeOf(path), said };
  const [few, more] = HEADS;
  return partedHead(firstBytes(path, few), named) ?? partedHead(firstBytes(path, more), named);
}

/** Rows, about. */
export function rowsAbout({ size, bytesPerRow }: FileHead): number {
  return Math.ceil(size / bytesPerRow);
}

interface Named {
  readonly path: string;
  readonly size: number;
  readonly said: Partial<Conventions>;
}

function partedHead(bytes: Uint8Array, { path, size, said }: Named): LargeHead | null {
  const { table: raw, form } = readFile(bytes, path);
  if (raw === null || form.form !== 'csv' || form.encoding !== 'utf-8') return null;
  if (recogniseSheet(raw) !== 'licence-reconciliation') return null;
  const { table, problems } = settleConventions(raw, licenceColumns, said);
  const { conventions, headerLine } = table;
  if (problems.length > 0 || conventions === undefined || headerLine === null) return null;
  const bytesPerRow = bytes.length / Math.max(1, table.rows.length);
  const body = bodyOf(bytes, headerLine, form.delimiter);
  const parted = { path, size, delimiter: form.delimiter, headerLine, conventions, bytesPerRow, body };
  const file = readLicenceFile({ ...table, rows: [] });
  return { head: { ...parted, file: { ...file, unreadable: 0 } }, beginning: () => readLicenceFile(table) };
}

/** Behind the header, whose cells may hold line ends. */
function bodyOf(bytes: Uint8Array, headerLine: number, delimiter: Delimiter): FileBody {
  let from = 0;
  for (let line = 1; line < headerLine; line += 1) from = bytes.indexOf(marks.lineFeed, from) + 1;
  const held = new Uint8Array(bytes.length - from + 1);
  held.set(bytes.subarray(from));
  const end = endOfRow(held, { from: 0, to: bytes.length - from }, delimiter.charCodeAt(0));
  const header = bytes.subarray(from, from + end);
  return { offset: from + end, line: headerLine + header.filter((byte) => byte === marks.lineFeed).length };
}

/** The beginning, to the end of its last whole line. */
function firstBytes(path: string, most: number): Uint8Array {
  const bytes = Buffer.alloc(most);
  const file = openSync(path, 'r');
  try {
    const read = readSync(file, bytes, 0, most, 0);
    return bytes.subarray(0, bytes.lastIndexOf(0x0a, read - 1) + 1);
  } finally {
    closeSync(file);
  }
}
