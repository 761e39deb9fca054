/**
 * The single place that reads some rows of a large file again, with every cell, as every other reader has them.
 */
import { closeSync, openSync } from 'node:fs';
import { readLicenceFile, type LicenceFile, type TableRow } from '../../../../../sheets/index.ts';
import { invariant } from '../../../../../values/index.ts';
import type { WorkedFile } from './byte-work.ts';
import { at, boundsFor, cutRows, marks, type RowForm } from './cut-rows.ts';
import { rowBytes } from './row-bytes.ts';
import { somePlaces, type RowPlaces } from './row-places.ts';
import type { PlacedBlock } from './rooms.ts';

/** Some rows of a file, good until the next are read. */
export interface ReadRows {
  /** Some of them, by their places, which must ascend, as they are cut, to be read by columns. */
  readonly block: (rows: Int32Array) => PlacedBlock;
  /** Some of them, by their places, in the order given, with every cell. */
  readonly fileOf: (rows: readonly number[]) => LicenceFile;
}

/** Reads rows of an open file. */
export interface RowReader {
  read(places: RowPlaces): ReadRows;
  close(): void;
}

/** Opens a file whose rows passed before. */
export function rowReader({ head, work }: WorkedFile): RowReader {
  const { delimiter, file } = head;
  const form = { separator: delimiter.charCodeAt(0), width: file.table.headers.length };
  const descriptor = openSync(head.path, 'r');
  const rows = rowBytes(descriptor);
  let room = work.room(0, form.width);

  /** The rows behind each other. */
  const blockOf = (bytes: Uint8Array, size: number): PlacedBlock => {
    const length = bytes.length + LINE_ENDS.length;
    if (room.bytes.length < length) room = work.room(2 * length, form.width);
    room.bytes.set(bytes);
    room.bytes.set(LINE_ENDS, bytes.length);
    const cut = work.cut(room, { from: 0, to: length - 1 }, form);
    invariant(cut.size === size, 'rows are cut as they were before');
    return { room, block: { ...cut, bytes: room.bytes, width: form.width, offset: 0, firstLine: 1 } };
  };

  return {
    read: (places) => ({
      block: (some) => blockOf(rows.read(somePlaces(places, some)).bytes, some.length),
      fileOf: (some) => {
        const found = Int32Array.from(some).sort();
        const { bytes, ends } = rows.read(somePlaces(places, found));
        const read = new Map<number, TableRow>();
        for (const [i, place] of found.entries()) {
          const cells = cellsIn(bytes.subarray(ends[i - 1] ?? 0, ends[i]), form);
          read.set(place, { row: at(places.row, place), line: at(places.line, place), cells });
        }
        return readLicenceFile({ ...file.table, rows: some.flatMap((place) => read.get(place) ?? []) });
      },
    }),
    close: () => {
      closeSync(descriptor);
    },
  };
}

/** The last row of a file may have none. */
const LINE_ENDS = Buffer.from('\n\n');

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
  const bounds = boundsFor(bytes.length, form.width);
  cutRows({ bytes, bounds }, { from: 0, to: row.length + 1 }, form);
  return Array.from({ length: form.width }, (_, cell) => {
    const text = bytes.toString('utf8', bounds[cell], (bounds[cell + 1] ?? 1) - 1).replace(/\r$/u, '');
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
  });
}
