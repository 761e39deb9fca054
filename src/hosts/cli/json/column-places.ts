/**
 * The single place that finds a table's columns in a file: by header, in which case, blanks, underscores and hyphens do
 * not count, else by the letters the rule file gives.
 */
import type { CoreTable } from '../../../language/index.ts';
import { columnLetter, plainHeader } from '../../../sheets/index.ts';

export interface ColumnPlace {
  readonly name: string;
  /** Counts from 0. */
  readonly index: number;
  /** The letters it was found by; null: by its header. */
  readonly letters: string | null;
}

/** The columns that the file has; letters count only where their header is no other column's. */
export function columnPlaces({ keys, asOf, results, letters }: CoreTable, headers: readonly string[]): ColumnPlace[] {
  const names = [...keys.map(({ name }) => name), ...(asOf === null ? [] : [asOf]), ...results.map(({ name }) => name)];
  const plain = headers.map(plainHeader);
  const taken = new Set(names.map((name) => plain.indexOf(plainHeader(name))));
  return names.flatMap((name): ColumnPlace[] => {
    const index = plain.indexOf(plainHeader(name));
    if (index >= 0) return [{ name, index, letters: null }];
    const place = headers.findIndex((_, i) => columnLetter(i) === letters?.[name]);
    return place >= 0 && !taken.has(place) ? [{ name, index: place, letters: columnLetter(place) }] : [];
  });
}
