/**
 * The single place where a cell becomes the plain number of an input, with nothing made on the way. It reads only what
 * can be read one way: NaN leaves a cell to the decoder, which knows every way of writing it and says what is wrong.
 */
import type { CoreInput } from '../../../language/index.ts';
import type { NumberPack, NumberRule } from '../../../targets/index.ts';
import { parseDate, parseDecimal, toDouble, unreachable } from '../../../values/index.ts';
import type { Cell } from '../custom-function.ts';
import { fromSerial, type DateSystem } from '../serial-date.ts';

type InputPlan = NumberRule['inputs'][number];
type Codes = ReadonlyMap<string | undefined, number>;

export interface CellReader {
  readonly name: string;
  readonly read: (cell: Cell, system: DateSystem) => number;
}

/** The reader of an input, with its default for a cell that holds nothing; null for a text or a list. */
export function readerOf(input: CoreInput, plan: InputPlan | undefined, { words }: NumberPack): CellReader | null {
  if (!plan || plan.kind === 'text' || plan.kind === 'list') return null;
  const codes: Codes = new Map(plan.kind === 'word' ? plan.codes.map((code) => [words[code], code]) : []);
  const standard = input.default === undefined ? NaN : defaultOf(input, codes);
  const read = readings(codes)[plan.kind];
  return {
    name: input.name,
    read: (cell, system) => (cell === null || cell === undefined ? standard : read(cell, system)),
  };
}

/** A blank cell may arrive as 0: for a date it is left to the decoder, as everything is that a kind does not expect. */
const readings = (codes: Codes): Readonly<Record<'units' | 'day' | 'yesno' | 'word', CellReader['read']>> => ({
  units: (cell) => (typeof cell === 'number' ? cell : NaN),
  day: (cell, system) => (typeof cell === 'number' && cell !== 0 ? (fromSerial(cell, system) ?? NaN) : NaN),
  yesno: (cell) => (cell === true ? 1 : cell === false ? 0 : NaN),
  word: (cell) => (typeof cell === 'string' ? (codes.get(cell) ?? NaN) : NaN),
});

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
