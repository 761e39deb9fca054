/** The single way from the cells of an open sheet to a file as it is given to the check. */
import {
  columnsOfKind,
  recogniseSheet,
  tableFromCells,
  type SaidOfFile,
  type Scalar,
  type SerialDate,
} from '../../sheets/index.ts';
import { givenKinds, type GivenFile } from './take-in.ts';

/** A sheet of the open workbook; its first row is the header. */
export interface OpenSheet {
  readonly name: string;
  readonly cells: readonly (readonly Scalar[])[];
}

/** The sheet with its days as days; which of its numbers are days is told by its kind. */
export function givenSheet({ name, cells }: OpenSheet, said: SaidOfFile, dateOf: SerialDate): GivenFile {
  const { table: header } = tableFromCells(name, cells.slice(0, 1), columnsOfKind(null), dateOf);
  const kind = said.kind ?? recogniseSheet(header, givenKinds);
  const { table, problems } = tableFromCells(name, cells, columnsOfKind(kind), dateOf);
  return { name, said, form: { form: 'sheet' }, table, problems };
}
