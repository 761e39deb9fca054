/** The single place that reads the cells of frozen formulas as they are now, value and formula, each sheet once. */
import { parseA1, type Block, type Workbook } from '../../sheets/index.ts';
import type { CellNow } from '../../tasks/index.ts';

/** All the cells of a formula. */
interface Place {
  readonly sheet: string;
  readonly a1: string;
}

type CellAt = (row: number, column: number) => CellNow;

/** The cells of each place; null where its sheet is gone. */
export async function cellsNow(
  workbook: Workbook,
  places: readonly Place[],
): Promise<(place: Place) => CellNow[][] | null> {
  const names = await workbook.sheetNames();
  const sheets = new Map<string, CellAt>();
  for (const sheet of new Set(places.map((each) => each.sheet))) {
    const own = places.filter((each) => each.sheet === sheet);
    if (names.includes(sheet)) sheets.set(sheet, await cellsIn(workbook, sheet, own));
  }
  return ({ sheet, a1 }) => {
    const [block, cellAt] = [parseA1(a1), sheets.get(sheet)];
    return block === null || cellAt === undefined ? null : cellsOf(block, cellAt);
  };
}

async function cellsIn(workbook: Workbook, sheet: string, places: readonly Place[]): Promise<CellAt> {
  const asked = new Set<string>();
  for (const { a1 } of places) {
    const block = parseA1(a1);
    if (block !== null) cellsOf(block, (row, column) => asked.add(`${row}:${column}`));
  }
  const shown = await workbook.read(sheet);
  const formulas = new Map<string, string>();
  for (const { formula, a1 } of await workbook.formulas(sheet, (_text, row, column) => asked.has(`${row}:${column}`))) {
    const at = parseA1(a1);
    if (at !== null) formulas.set(`${at.row}:${at.column}`, formula);
  }
  return (row, column) => ({
    value: shown[row]?.[column] ?? null,
    formula: formulas.get(`${row}:${column}`) ?? null,
  });
}

/** The cells of a block, row for row. */
export function cellsOf<Cell>(block: Block, cell: (row: number, column: number) => Cell): Cell[][] {
  return Array.from({ length: block.rows }, (_, down) =>
    Array.from({ length: block.columns }, (_unused, across) => cell(block.row + down, block.column + across)),
  );
}
