/**
 * The single place that sees to the keys of a table from a sheet: each of its key columns is looked up by a parameter of
 * the same name, or by the date after `as of`; no parameter is without a column.
 */
import type { TableItem, Word } from '../../syntax/ast.ts';
import type { Diagnostic, DiagnosticDetails } from '../../text/diagnostic.ts';
import { nearest } from '../../text/nearest.ts';

/** What is wrong between the parameters, the key columns and the `as of` of a table. */
export function checkSheetKeys(item: TableItem): Diagnostic[] {
  const { keys, parameters, sheet } = item;
  if (!sheet) return [];
  const { asOf, column } = sheet;
  const misnamed = [
    ...(column && !named(keys, column) ? [unknownColumn(item, column)] : []),
    ...(asOf && !named(parameters, asOf) ? [unmatched(item, asOf, 'as of')] : []),
  ];
  // One slip in `as of ... in` leaves a column and a parameter over, which are not wrong themselves.
  if (misnamed.length > 0) return misnamed;
  const columns = keys.filter(({ name }) => name !== column?.name);
  const given = parameters.filter(({ name }) => name !== asOf?.name);
  return [
    ...columns.filter((key) => !named(given, key)).map((key) => unmatched(item, key, 'column')),
    ...given.filter((one) => !named(columns, one)).map((one) => unmatched(item, one, 'parameter')),
  ];
}

const named = (words: readonly Word[], { name }: Word): boolean => words.some((word) => word.name === name);

function unknownColumn({ name: table, keys }: TableItem, { name, at }: Word): Diagnostic {
  const columns = keys.map((key) => key.name);
  const details = { name, columns, nearest: nearest(name, columns)[0] ?? null, table: table.name };
  return { code: 'unknown-column', at, with: details };
}

function unmatched(
  { name: table }: TableItem,
  { name, at }: Word,
  kind: DiagnosticDetails['unmatched-key']['kind'],
): Diagnostic {
  return { code: 'unmatched-key', at, with: { table: table.name, name, kind } };
}
