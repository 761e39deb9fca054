/**
 * The single place that reads some rows of a large file again, with every cell: rows near each other in one stroke, and
 * the cells as every other reader has them.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { readLicenceFile, type LicenceFile, type TableRow } from '../../../../../sheets/index.ts';
import { invariant } from '../../../../../values/index.ts';
import { boundsFor, cutRows, marks, type RowForm } from './cut-rows.ts';
import type { FileHead } from '../file-head.ts';
import type { RowPlace } from './row-places.ts';
import { ownRoom, type Room } from './rooms.ts';
import type { PlacedBlock, RowBlock } from './walk-rows.ts';

/** Some rows of a file. */
export interface ReadRows {
  /** As they are cut, to be read by columns; good until the next are read. */
  readonly block: () => PlacedBlock;
  /** Some of them, by their places, with every cell. */
  readonly fileOf: (rows: readonly number[]) => LicenceFile;
}

/** Reads rows of an open file. */
export interface RowReader {
  read(places: readonly RowPlace[]): ReadRows;
  close(): void;
}

/** Opens a file whose rows passed before. */
export function rowReader({ path, delimiter, file: { table } }: FileHead): RowReader {
  const form = { separator: delimiter.charCodeAt(0), width: table.headers.length };
  const descriptor = openSync(path, 'r');
  let room = ownRoom(0, form.width);
  return {
    read: (places) => {
      const bytes = [...nearRows(places)].flatMap((near) => bytesOf(descriptor, near));
      const rowAt = (at: number): TableRow => {
        const [place, own] = [places[at], bytes[at]];
        invariant(place !== undefined && own !== undefined, 'a row of those read');
        return { row: place.row, line: place.line, cells: cellsIn(own, form) };
      };
      return {
        block: () => {
          const length = bytes.reduce((sum, own) => sum + own.length, LINE_ENDS.length);
          if (room.bytes.length < length) room = ownRoom(2 * length, form.width);
          return { room, block: blockOf(bytes, form, room) };
        },
        fileOf: (rows) => readLicenceFile({ ...table, rows: rows.map(rowAt) }),
      };
    },
    close: () => {
      closeSync(descriptor);
    },
  };
}

/** The rows behind each other. */
function blockOf(rows: readonly Buffer[], form: RowForm, { bytes, bounds }: Room): RowBlock {
  let to = 0;
  for (const own of [...rows, LINE_ENDS]) {
    bytes.set(own, to);
    to += own.length;
  }
  const cut = cutRows(bytes, { from: 0, to: to - 1 }, form, bounds);
  invariant(cut.size === rows.length, 'rows are cut as they were before');
  return { ...cut, bytes, width: form.width, offset: 0, firstLine: 1 };
}

/** The last row of a file may have none. */
const LINE_ENDS = Buffer.from('\n\n');

/** Bytes that are sooner read than leapt over. */
const GAP = 16 * 1024;
/** Bytes that are read at once, about. */
const STROKE = 1024 * 1024;

/** Rows in lots that are read in one stroke. */
function* nearRows(places: Iterable<RowPlace>): Generator<readonly RowPlace[]> {
  let near: RowPlace[] = [];
  for (const place of places) {
    const [first, last] = [near[0], near.at(-1)];
    if (first !== undefined && last !== undefined && (place.from - last.to > GAP || place.to - first.from > STROKE)) {
      yield near;
      near = [];
    }
    near.push(place);
  }
  if (near.length > 0) yield near;
}

/** The bytes of each row. */
function bytesOf(descriptor: number, places: readonly RowPlace[]): readonly Buffer[] {
  const [start, end] = [places[0]?.from ?? 0, places.at(-1)?.to ?? 0];
  const bytes = Buffer.allocUnsafe(end - start);
  readSync(descriptor, bytes, 0, bytes.length, start);
  return places.map(({ from, to }) => bytes.subarray(from - start, to - start));
}

/** The cells of one row as they are written, without their quotes. */
function cellsIn(row: Buffer, form: RowForm): readonly string[] {
  const { separator, width } = form;
  if (row.includes(marks.quote)) return quotedCells(row, form);
  const end = row.indexOf(marks.lineFeed);
  const text = row.toString('utf8', 0, row[end - 1] === marks.carriageReturn ? end - 1 : end);
  const cells = text.split(String.fromCharCode(separator));
  return cells.length === width ? cells : cells.slice(0, width);
}

function quotedCells(row: Buffer, form: RowForm): readonly string[] {
  const bytes = Buffer.concat([row, Buffer.from('\n\n')]);
  const { bounds } = cutRows(bytes, { from: 0, to: row.length + 1 }, form, boundsFor(bytes.length));
  return Array.from({ length: form.width }, (_, cell) => {
    const text = bytes.toString('utf8', bounds[cell], (bounds[cell + 1] ?? 1) - 1).replace(/\r$/u, '');
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
  });
}
