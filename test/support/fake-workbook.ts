/**
 * The Workbook in memory: plain arrays behind the port, for tasks and wizards under test. It calculates nothing;
 * a formula is kept as written and shows, or spills, what the test says it shows.
 */
import {
  printA1,
  type FilledBlock,
  type Scalar,
  type Selection,
  type SheetChart,
  type Workbook,
} from '../../src/sheets/index.ts';

interface FakeCell {
  readonly value: Scalar;
  readonly formula: string | null;
  /** Rows and columns that a formula fills, where it fills more than its cell. */
  readonly fills?: readonly [number, number];
  /** The cell whose formula spilled into this one. */
  readonly from?: readonly [number, number];
}

/** What a formula comes to. */
export type Shows = (formula: string) => readonly (readonly Scalar[])[];

/** Rows and cells nobody wrote are holes. */
type Grid = ((FakeCell | undefined)[] | undefined)[];

/** The port, and what a person at the sheet would do. */
export interface FakeWorkbook extends Workbook {
  /** A person types a value; listeners are told. */
  readonly type: (sheet: string, row: number, column: number, value: Scalar) => void;
  readonly select: (sheet: string, a1: string) => void;
  /** Charts by the name of their sheet. */
  readonly charts: ReadonlyMap<string, readonly SheetChart[]>;
}

const blank: FakeCell = { value: null, formula: null };

/** A workbook that holds the sheets given; a formula shows nothing unless the test says what. */
export function fakeWorkbook(
  sheets: Readonly<Record<string, readonly (readonly Scalar[])[]>> = {},
  shows: Shows = () => [],
): FakeWorkbook {
  const grids = new Map<string, Grid>();
  const changed = listeners<readonly Selection[]>();
  const moved = listeners<undefined>();
  const charts = new Map<string, readonly SheetChart[]>();
  let selected: Selection | null = null;

  const nameOf = (name: string): string | undefined =>
    [...grids.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
  const gridOf = (name: string): Grid => {
    const grid = grids.get(nameOf(name) ?? '');
    if (grid === undefined) throw new Error(`There is no sheet "${name}".`);
    return grid;
  };
  const add = (name: string, rows: readonly (readonly Scalar[])[]): void => {
    if (nameOf(name) !== undefined) throw new Error(`There is a sheet "${name}" already.`);
    const grid: Grid = [];
    grids.set(name, grid);
    put(grid, [0, 0], rows, null);
  };
  for (const [name, rows] of Object.entries(sheets)) add(name, rows);

  return {
    host: 'memory',
    sheetNames: () => Promise.resolve([...grids.keys()]),
    addTable: (name, rows, { onRows, signal } = {}) =>
      attempt(() => {
        add(name, rows);
        onRows?.(rows.length);
        if (signal?.aborted === true) grids.delete(name);
        signal?.throwIfAborted();
      }),
    charts,
    addChart: (name, chart) =>
      attempt(() => {
        gridOf(name);
        charts.set(name, [...(charts.get(name) ?? []), chart]);
        return true;
      }),
    removeSheet: (name) =>
      attempt(() => {
        gridOf(name);
        if (grids.size === 1) throw new Error(`The last sheet "${name}" cannot be removed.`);
        grids.delete(nameOf(name) ?? name);
      }),
    read: (name, ...part) => attempt(() => take(gridOf(name), part)),
    write: (name, ...[row, column, values, options]) =>
      attempt(() => {
        put(gridOf(name), [row, column], values, options?.formulas === true ? shows : null);
        if (values.length > 0) changed.tell([{ sheet: nameOf(name) ?? name, a1: blockA1(row, column, values) }]);
      }),
    cell: (name, a1) =>
      attempt(() => {
        const [row, column] = fromA1(a1);
        const { formula, value } = gridOf(name)[row]?.[column] ?? blank;
        return { formula, value };
      }),
    filledBy: (name, a1) =>
      attempt(() => {
        const [row, column] = fromA1(a1);
        const grid = gridOf(name);
        return filledAt(grid, grid[row]?.[column]?.from ?? [row, column]);
      }),
    formulas: (name, wanted) =>
      attempt(() => {
        const grid = gridOf(name);
        return grid.flatMap((line, row) =>
          (line ?? []).flatMap((cell, column): FilledBlock[] => {
            const formula = cell?.formula ?? null;
            const filled = formula !== null && wanted(formula, row, column) ? filledAt(grid, [row, column]) : null;
            return filled === null ? [] : [filled];
          }),
        );
      }),
    settled: () => Promise.resolve(),
    selection: () => Promise.resolve(selected),
    activate: (name, a1) =>
      attempt(() => {
        gridOf(name);
        selected = { sheet: nameOf(name) ?? name, a1: a1 ?? 'A1' };
        moved.tell(undefined);
      }),
    onSelection: (callback) => Promise.resolve(moved.add(callback)),
    onChange: (callback) => Promise.resolve(changed.add(callback)),
    type: (name, row, column, value) => {
      put(gridOf(name), [row, column], [[value]], typeof value === 'string' && value.startsWith('=') ? shows : null);
      changed.tell([{ sheet: nameOf(name) ?? name, a1: toA1(row, column) }]);
    },
    select: (name, a1) => {
      selected = { sheet: nameOf(name) ?? name, a1 };
      moved.tell(undefined);
    },
  };
}

function put(
  grid: Grid,
  [row, column]: readonly [number, number],
  rows: readonly (readonly Scalar[])[],
  shows: Shows | null,
): void {
  const width = rows.reduce((widest, each) => Math.max(widest, each.length), 0);
  for (const [down, values] of rows.entries()) {
    for (let across = 0; across < width; across += 1)
      hold(grid, [row + down, column + across], values[across] ?? null, shows);
  }
}

/** What is held over the cell of a formula takes its spill away. */
function hold(grid: Grid, [row, column]: readonly [number, number], value: Scalar, shows: Shows | null): void {
  const [rows = 0, columns = 0] = grid[row]?.[column]?.fills ?? [];
  fill(grid, [row, column], [rows, columns], () => undefined);
  const line = (grid[row] ??= []);
  line[column] = { value: value === '' ? null : value, formula: null };
  if (shows === null || typeof value !== 'string' || !value.startsWith('=')) return;
  const shown = shows(value);
  const size = [shown.length, shown[0]?.length ?? 0] as const;
  fill(grid, [row, column], size, (down, across) => ({
    value: shown[down]?.[across] ?? null,
    formula: null,
    from: [row, column],
  }));
  line[column] = { value: shown[0]?.[0] ?? null, formula: value, ...(size[0] * size[1] > 1 && { fills: size }) };
}

function fill(
  grid: Grid,
  [row, column]: readonly [number, number],
  [rows, columns]: readonly [number, number],
  cell: (down: number, across: number) => FakeCell | undefined,
): void {
  for (let down = 0; down < rows; down += 1) {
    const line = (grid[row + down] ??= []);
    for (let across = 0; across < columns; across += 1) line[column + across] = cell(down, across);
  }
}

function filledAt(grid: Grid, [row, column]: readonly [number, number]): FilledBlock | null {
  const { formula, fills: [rows, columns] = [1, 1] } = grid[row]?.[column] ?? blank;
  return formula === null ? null : { formula, a1: printA1({ row, column, rows, columns }) };
}

function take(grid: Grid, [row = 0, column = 0, rows, columns]: readonly (number | undefined)[]): Scalar[][] {
  const used = usedSize(grid);
  const height = rows ?? Math.max(0, used.rows - row);
  const width = columns ?? Math.max(0, used.columns - column);
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_unused, across) => grid[row + down]?.[column + across]?.value ?? null),
  );
}

function usedSize(grid: Grid): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const [row, line] of grid.entries()) {
    for (const [column, cell] of (line ?? []).entries()) {
      if (cell === undefined || (cell.value === null && cell.formula === null)) continue;
      rows = row + 1;
      columns = Math.max(columns, column + 1);
    }
  }
  return { rows, columns };
}

/** Work of the port, done at once; what it throws is a rejection. */
function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}

function listeners<T>(): { add(listener: (told: T) => void): { dispose(): void }; tell(what: T): void } {
  const all = new Set<(told: T) => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return { dispose: () => void all.delete(listener) };
    },
    tell: (what) => all.forEach((listener) => listener(what)),
  };
}

function blockA1(row: number, column: number, rows: readonly (readonly Scalar[])[]): string {
  const width = rows.reduce((widest, each) => Math.max(widest, each.length), 1);
  const first = toA1(row, column);
  return rows.length === 1 && width === 1 ? first : `${first}:${toA1(row + rows.length - 1, column + width - 1)}`;
}

/** `B7` for row 6, column 1. */
export function toA1(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** Row and column, from 0, of the first cell of an address. */
export function fromA1(a1: string): readonly [number, number] {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d+)/i.exec(a1) ?? [];
  const column = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}
