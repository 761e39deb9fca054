/** The single list of where the columns of a large file stand. */
import type { LicenceColumn } from '../../../../../sheets/index.ts';
import type { FileHead } from '../file-head.ts';

/** By column, counted from 0; a file has not every one. */
export type Places = ReadonlyMap<LicenceColumn, number>;

/** Of a file. */
export function placesOf({ file }: FileHead): Places {
  return new Map(file.columns.map(({ column, index }) => [column, index]));
}
