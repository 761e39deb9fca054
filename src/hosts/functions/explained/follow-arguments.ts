/**
 * The single place that follows the arguments of a written call to their values: cells are read, calls inside of it are
 * answered, sums are added up. What only the spreadsheet can calculate is unknown.
 */
import {
  parseA1,
  type Expression,
  type Scalar,
  type Selection,
  type Sign,
  type Workbook,
  type WrittenCall,
} from '../../../sheets/index.ts';
import { dateOf } from '../../../values/index.ts';
import type { Argument, Cell, CellError, CustomFunction } from '../custom-function.ts';
import { toSerial, type DateSystem } from '../serial-date.ts';

/** What no reading of the formula tells. */
export const unknown = Symbol('unknown');

/** What arguments are followed with. */
export interface Following {
  readonly workbook: Pick<Workbook, 'read' | 'filledBy'>;
  readonly functions: readonly CustomFunction[];
  /** The sheet the formula stands on. */
  readonly home: string;
  readonly dateSystem: DateSystem;
}

/** Cells that one argument is read from; more rows than a function takes are none of ours. */
const MOST_CELLS = 200_000;

/** The values of a call's arguments; null where one of them is unknown. */
export async function argumentsOf(call: WrittenCall, following: Following): Promise<readonly Argument[] | null> {
  const args: Argument[] = [];
  for (const written of call.args) {
    const value = await valueOf(written, following);
    if (value === unknown) return null;
    args.push(value);
  }
  return args;
}

async function valueOf(written: Expression, following: Following): Promise<Argument | typeof unknown> {
  switch (written.kind) {
    case 'value':
      return written.value;
    case 'cells':
      return cellsOf(written, following);
    case 'call': {
      const args = await argumentsOf(written.call, following);
      const fn = following.functions.find(({ id }) => id === written.call.id);
      return args === null || fn === undefined ? unknown : fn.run(args);
    }
    case 'date':
      return dayOf(await Promise.all(written.parts.map((part) => numberOf(part, following))), following.dateSystem);
    case 'arithmetic':
      return calculated(
        written.sign,
        await numberOf(written.left, following),
        await numberOf(written.right, following),
      );
    case 'other':
      return unknown;
  }
}

/** The block an expression names, a spill as large as it is now; null where there is no such block. */
export async function blockOf(
  { sheet, a1, spilled }: Extract<Expression, { kind: 'cells' }>,
  { workbook, home }: Pick<Following, 'workbook' | 'home'>,
): Promise<Selection | null> {
  const named = { sheet: sheet ?? home, a1 };
  if (!spilled) return named;
  const filled = await workbook.filledBy(named.sheet, a1);
  return filled === null ? null : { ...named, a1: filled.a1 };
}

async function cellsOf(
  written: Extract<Expression, { kind: 'cells' }>,
  following: Following,
): Promise<Argument | typeof unknown> {
  const named = await blockOf(written, following);
  const block = named === null ? null : parseA1(named.a1);
  if (named === null || block === null || block.rows * block.columns > MOST_CELLS) return unknown;
  const rows = await following.workbook.read(named.sheet, block.row, block.column, block.rows, block.columns);
  return rows.map((row) => row.map(cellOf));
}

const errorCodes: ReadonlySet<unknown> = new Set<CellError['code']>([
  '#VALUE!',
  '#N/A',
  '#REF!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
]);

/** An error is read as the text it shows, and handed to a function as the error it is. */
function cellOf(read: Scalar): Cell {
  return isErrorCode(read) ? { kind: 'cell-error', code: read, message: '' } : read;
}

function isErrorCode(read: Scalar): read is CellError['code'] {
  return errorCodes.has(read);
}

/** The number behind one cell; null where it is none, as a spreadsheet would calculate nothing with it. */
async function numberOf(written: Expression, following: Following): Promise<number | null> {
  const value = await valueOf(written, following);
  const cell = Array.isArray(value) ? onlyCell(value as readonly (readonly Cell[])[]) : value;
  if (cell === null) return 0;
  return typeof cell === 'number' ? cell : null;
}

function onlyCell(rows: readonly (readonly Cell[])[]): Cell {
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
}

/** As the spreadsheet's own `DATE`: a 13th month is the next January. */
function dayOf(parts: readonly (number | null)[], system: DateSystem): Argument | typeof unknown {
  const known = parts.filter((part): part is number => part !== null && Number.isInteger(part));
  const [year = 0, month = 0, day = 0] = known;
  if (parts.length !== 3 || known.length !== 3 || year < 1900) return unknown;
  return toSerial(dateOf(year, month, day), system) ?? unknown;
}

/** The spreadsheet's own double arithmetic, since its result is what the function was given. */
function calculated(sign: Sign, left: number | null, right: number | null): Argument | typeof unknown {
  if (left === null || right === null) return unknown;
  const results: Readonly<Record<Sign, number>> = {
    '+': left + right,
    '-': left - right,
    '*': left * right,
    '/': left / right,
  };
  return Number.isFinite(results[sign]) ? results[sign] : unknown;
}
