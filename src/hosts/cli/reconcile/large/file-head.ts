/**
 * The single place that looks at the beginning of a large file: whether it is a licence-based file as text, and how its
 * cells are parted and read. Everything else is read the ordinary way, or refused by it.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
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

/** What the beginning of a file tells. */
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
}

/** Smaller files are held at once. */
const LARGE = 64_000_000;

/** Enough rows to see how they are written. */
const HEAD = 1_000_000;

/** The head of a large licence-based file; null for any other file. */
export function largeHead(path: string, said: Partial<Conventions>): FileHead | null {
  const size = sizeOf(path);
  if (size < LARGE) return null;
  const bytes = firstBytes(path);
  const { table: raw, form } = readFile(bytes, path);
  if (raw === null || form.form !== 'csv' || form.encoding !== 'utf-8') return null;
  if (recogniseSheet(raw) !== 'licence-reconciliation') return null;
  const { table, problems } = settleConventions(raw, licenceColumns, said);
  const { conventions, headerLine } = table;
  if (problems.length > 0 || conventions === undefined || headerLine === null) return null;
  const file = readLicenceFile({ ...table, rows: [] });
  if (widthOf(bytes, headerLine, form.delimiter) !== table.headers.length) return null;
  const bytesPerRow = bytes.length / Math.max(1, table.rows.length);
  return {
    path,
    size,
    delimiter: form.delimiter,
    headerLine,
    conventions,
    file: { ...file, unreadable: 0 },
    bytesPerRow,
  };
}

/** Cells of the header as they are parted; 0 where a quoted name hides it. */
function widthOf(bytes: Uint8Array, headerLine: number, delimiter: Delimiter): number {
  const header = new TextDecoder().decode(bytes).split('\n', headerLine)[headerLine - 1] ?? '';
  return header.includes('"') ? 0 : header.split(delimiter).length;
}

function sizeOf(path: string): number {
  try {
    const found = statSync(path);
    return found.isFile() ? found.size : 0;
  } catch {
    return 0;
  }
}

/** The beginning, to the end of its last whole line. */
function firstBytes(path: string): Uint8Array {
  const bytes = Buffer.alloc(HEAD);
  const file = openSync(path, 'r');
  try {
    const read = readSync(file, bytes, 0, HEAD, 0);
    return bytes.subarray(0, bytes.lastIndexOf(0x0a, read - 1) + 1);
  } finally {
    closeSync(file);
  }
}
