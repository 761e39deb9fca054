/**
 * The single place that reads some rows of a large file again, with every cell: rows near each other in one stroke, and
 * the cells as every other reader has them.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { readLicenceFile, type LicenceFile, type TableRow } from '../../../../sheets/index.ts';
import { boundsFor, cutRows, marks, type RowForm } from './cut-rows.ts';
import type { FileHead } from './file-head.ts';
import type { RowPlace, RowPlaces } from './row-places.ts';

/** Rows that are held at once, about. */
const PART = 20_000;

/** The files of the parts, each with all rows of its subscriptions in the order of the file. */
export function* loudParts(
  { path, delimiter, file }: FileHead,
  places: RowPlaces,
  isLoud: (subscription: number) => boolean,
): Generator<LicenceFile> {
  const { table } = file;
  const form = { separator: delimiter.charCodeAt(0), width: table.headers.length };
  const descriptor = openSync(path, 'r');
  try {
    for (const lot of places.lots(isLoud, PART)) {
      const rows: TableRow[] = [];
      for (const near of nearRows(lot)) rows.push(...rowsIn(descriptor, near, form));
      yield readLicenceFile({ ...table, rows });
    }
  } finally {
    closeSync(descriptor);
  }
}

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

function rowsIn(descriptor: number, places: readonly RowPlace[], form: RowForm): readonly TableRow[] {
  const [start, end] = [places[0]?.from ?? 0, places.at(-1)?.to ?? 0];
  const bytes = Buffer.allocUnsafe(end - start);
  readSync(descriptor, bytes, 0, bytes.length, start);
  return places.map(({ row, line, from, to }) => ({
    row,
    line,
    cells: cellsIn(bytes.subarray(from - start, to - start), form),
  }));
}

/** The cells of one row as they are written, without their quotes. */
function cellsIn(row: Buffer, form: RowForm): readonly string[] {
  const { separator, width } = form;
  if (row.includes(marks.quote)) return quotedCells(row, form);
  const text = row.toString('utf8').replace(/[\r\n]+$/u, '');
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
