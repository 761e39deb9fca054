/** The single place that says which cell each input of a call was read from, for one row of its columns. */
import { parseA1, printA1, type Block, type Expression, type WrittenCall } from '../../../sheets/index.ts';
import type { CustomFunction } from '../custom-function.ts';
import type { InputPlace } from './cell-report.ts';
import { blockOf, type Following } from './follow-arguments.ts';

/** Inputs that are cells, in the order of the formula; a cell inside of a sum stands under the sum's name. */
export async function inputPlaces(
  call: WrittenCall,
  fn: CustomFunction,
  row: number | null,
  following: Following,
): Promise<readonly InputPlace[]> {
  const places: InputPlace[] = [];
  for (const [index, written] of call.args.entries()) {
    const name = nameOf(call, fn, index);
    if (name === null) continue;
    for (const cells of cellsIn(written)) {
      const named = await blockOf(cells, following);
      const at = named === null ? null : parseA1(named.a1);
      if (named === null || at === null) continue;
      places.push({ name, sheet: named.sheet, a1: printA1(row === null ? at : cellOf(at, row)) });
    }
  }
  return places;
}

/** The cell of one row in a column or a row of cells; a table is one input as a whole. */
function cellOf(block: Block, row: number): Block {
  const { rows, columns } = block;
  if (rows > 1 && columns > 1) return block;
  return {
    row: block.row + Math.min(row, rows - 1),
    column: block.column + (rows === 1 ? Math.min(row, columns - 1) : 0),
    rows: 1,
    columns: 1,
  };
}

/** The parameter; of a function that takes names and values, the name in front of the value, and none for itself. */
function nameOf({ args }: WrittenCall, { parameters }: CustomFunction, index: number): string | null {
  const repeatsFrom = parameters.findIndex(({ repeating }) => repeating === true);
  if (repeatsFrom < 0 || index < repeatsFrom) return parameters[index]?.name ?? null;
  if ((index - repeatsFrom) % 2 === 0) return null;
  const before = args[index - 1];
  return before?.kind === 'value' && typeof before.value === 'string' ? before.value : `${index + 1}`;
}

function cellsIn(written: Expression): readonly Extract<Expression, { kind: 'cells' }>[] {
  switch (written.kind) {
    case 'cells':
      return [written];
    case 'arithmetic':
      return [...cellsIn(written.left), ...cellsIn(written.right)];
    case 'date':
      return written.parts.flatMap(cellsIn);
    // The inputs of a call inside of this one are its own.
    case 'call':
    case 'value':
    case 'other':
      return [];
  }
}
