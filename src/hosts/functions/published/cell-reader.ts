/**
 * The single place where a cell becomes the plain number of an input, with nothing made on the way. It reads only what
 * can be read one way: NaN leaves a cell to the decoder, which knows every way of writing it and says what is wrong.
 */
import type { CoreInput } from '../../../language/index.ts';
import type { NumberPack, NumberRule } from '../../../targets/index.ts';
import { parseDate, parseDecimal, toDouble, unreachable } from '../../../values/index.ts';
import type { Column } from '../broadcast.ts';
import type { Cell } from '../custom-function.ts';
import { daysFromSerial, type DateSystem } from '../serial-date.ts';

type InputPlan = NumberRule['inputs'][number];
type Codes = ReadonlyMap<string | undefined, number>;

/** What the cells of a column become. */
export interface CellReader {
  readonly name: string;
  /** Fills the first `count` numbers from the column; without one, from the default. */
  readonly fill: (to: Float64Array, count: number, column: Column | undefined, system: DateSystem) => void;
}

/** The reader of an input, with its default for a cell that holds nothing; null for a text or a list. */
export function readerOf(input: CoreInput, plan: InputPlan | undefined, { words }: NumberPack): CellReader | null {
  if (!plan || plan.kind === 'text' || plan.kind === 'list') return null;
  const codes: Codes = new Map(plan.kind === 'word' ? plan.codes.map((code) => [words[code], code]) : []);
  const standard = input.default === undefined ? NaN : defaultOf(input, codes);
  const fill = fillers(codes, standard)[plan.kind];
  return {
    name: input.name,
    fill: (to, count, column, system) => {
      if (column === undefined) to.fill(standard, 0, count);
      else fill(to, count, column, system);
    },
  };
}

type Filler = (to: Float64Array, count: number, column: Column, system: DateSystem) => void;

const isNothing = (cell: Cell): boolean => cell === null || cell === undefined;

/** The cells of a column as rows of one; those of a row of cells are put into rows first. */
const blockOf = (column: Column, count: number): readonly (readonly Cell[])[] =>
  column.block ?? Array.from({ length: count }, (_, row) => [column.at(row)]);

/**
 * A loop for each kind, since a call a cell costs more than the cell. A blank cell may arrive as 0: for a date it is
 * left to the decoder, as everything is that a kind does not expect.
 */
function fillers(codes: Codes, standard: number): Readonly<Record<'units' | 'day' | 'yesno' | 'word', Filler>> {
  const other = (cell: Cell): number => (isNothing(cell) ? standard : NaN);
  return {
    units: (to, count, column) => {
      const block = blockOf(column, count);
      for (let row = 0; row < count; row += 1) {
        const cell = block[row]?.[0];
        to[row] = typeof cell === 'number' ? cell : other(cell);
      }
    },
    day: (to, count, column, system) => {
      const block = blockOf(column, count);
      const shift = daysFromSerial(system);
      for (let row = 0; row < count; row += 1) {
        const cell = block[row]?.[0];
        // A day outside the calendar is no cell of the domain.
        to[row] = typeof cell === 'number' ? (cell > 0 ? Math.floor(cell) + shift : NaN) : other(cell);
      }
    },
    yesno: (to, count, column) => {
      const block = blockOf(column, count);
      for (let row = 0; row < count; row += 1) {
        const cell = block[row]?.[0];
        to[row] = cell === true ? 1 : cell === false ? 0 : other(cell);
      }
    },
    word: (to, count, column) => {
      const block = blockOf(column, count);
      for (let row = 0; row < count; row += 1) {
        const cell = block[row]?.[0];
        to[row] = typeof cell === 'string' ? (codes.get(cell) ?? NaN) : other(cell);
      }
    },
  };
}

/** The default of an input as it is written in the rules. */
function defaultOf({ type, default: text = '' }: CoreInput, codes: Codes): number {
  switch (type.kind) {
    case 'choice':
      return codes.get(text) ?? NaN;
    case 'yesno':
      return text === 'yes' ? 1 : 0;
    case 'date':
      return parseDate(text) ?? NaN;
    case 'text':
    case 'list':
      return NaN;
    case 'money':
    case 'number':
    case 'percent': {
      const amount = parseDecimal(text);
      return amount === null ? NaN : toDouble(amount) / (type.kind === 'percent' ? 100 : 1);
    }
    default:
      return unreachable(type.kind);
  }
}
