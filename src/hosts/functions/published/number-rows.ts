/**
 * The single way of rows of cells through a rule over plain numbers: cells become numbers without a text or a fraction
 * between, and numbers become cells. A row it cannot answer alone (a text with a currency, a cell outside the domain,
 * a tie beyond 2^53) is left to the decoder and the exact evaluator, which say the same and say why.
 */
import type { Rulebook } from '../../../billing/index.ts';
import type { CoreInput } from '../../../language/index.ts';
import type { NumberPack, NumberRule } from '../../../targets/index.ts';
import { notStatedCell } from '../cell-errors.ts';
import type { Cell } from '../custom-function.ts';
import { toSerial, type DateSystem } from '../serial-date.ts';
import type { Surroundings } from '../surroundings.ts';
import { readerOf, type CellReader } from './cell-reader.ts';
import type { RuleRows } from './rule-rows.ts';

/** Room for the rows of one call, used again by the next. */
interface Room {
  readonly pack: NumberPack;
  readonly rule: NumberRule;
  readonly readers: readonly CellReader[];
  rows: number;
  columns: { cells: Float64Array; mask: 0 | -1 }[];
  out: Float64Array | (string | number)[];
  left: { rows: Int32Array; why: Int32Array };
}

const rooms = new WeakMap<NumberRule, Room>();

/** Answers row by row, each in a row of its own; `exactly` answers a row that plain numbers cannot. */
export function numberRows(
  rulebook: Rulebook,
  arranged: RuleRows,
  surroundings: Surroundings,
  exactly: (row: number) => Cell,
): Cell[][] | null {
  const room = arranged.on === null ? roomFor(rulebook, arranged) : null;
  if (room === null) return null;
  const { rule, pack, left, out } = room;
  const { dateSystem } = surroundings;
  read(room, arranged, dateSystem);
  pack.at.tables = {};
  const rest = rule.columns(arranged.rows, room.columns, out, left);
  const answers: Cell[][] = [];
  let next = 0;
  for (let row = 0; row < arranged.rows; row += 1) {
    const isLeft = next < rest && left.rows[next] === row;
    const why = isLeft ? (left.why[next] ?? -1) : 0;
    if (isLeft) next += 1;
    answers.push([
      why === 0 ? (shown(room, out[row] ?? 0, dateSystem) ?? exactly(row)) : (silent(pack, why) ?? exactly(row)),
    ]);
  }
  return answers;
}

const silent = ({ reasons }: NumberPack, why: number): Cell => {
  const reason = why > 0 ? reasons[why - 1] : undefined;
  return reason === undefined ? null : notStatedCell(reason);
};

/** The cell that shows a number of the rule; null for a day before the workbook's first. */
function shown({ rule, pack }: Room, found: number | string, system: DateSystem): Cell {
  switch (rule.gives) {
    case 'amount':
      // Both are doubles without loss, and one division rounds once; a zero has no sign.
      return (found as number) / rule.denominator + 0;
    case 'day':
      return toSerial(found as Parameters<typeof toSerial>[0], system);
    case 'yesno':
      return found === 1;
    case 'word':
      return pack.words[found as number] ?? null;
    default:
      return found;
  }
}

function roomFor(rulebook: Rulebook, { signature, rows }: RuleRows): Room | null {
  const pack = rulebook.numbers(signature.pack);
  const rule = pack && Object.hasOwn(pack.rules, signature.name) ? pack.rules[signature.name] : undefined;
  if (!pack || !rule) return null;
  const known = rooms.get(rule);
  if (known !== undefined && known.rows >= rows) return known;
  const readers = readersOf(signature.inputs, rule, pack);
  if (readers === null) return null;
  const room = { ...newRoom(readers, rule, rows), pack, rule, readers };
  rooms.set(rule, room);
  return room;
}

/** A reader for every input; null where one is a text or a list, which are written in more ways than one. */
function readersOf(inputs: readonly CoreInput[], rule: NumberRule, pack: NumberPack): readonly CellReader[] | null {
  const readers = inputs.map((input, i) => readerOf(input, rule.inputs[i], pack));
  return readers.every((reader) => reader !== null) ? readers : null;
}

function newRoom(
  readers: readonly CellReader[],
  { gives }: NumberRule,
  rows: number,
): Omit<Room, 'pack' | 'rule' | 'readers'> {
  return {
    rows,
    columns: readers.map(() => ({ cells: new Float64Array(rows), mask: -1 })),
    out: gives === 'text' ? new Array<string>(rows).fill('') : new Float64Array(rows),
    left: { rows: new Int32Array(rows), why: new Int32Array(rows) },
  };
}

/** Fills the columns; an input that was not asked for is given its default, a cell that is no plain number NaN. */
function read({ readers, columns }: Room, { fields, rows }: RuleRows, system: DateSystem): void {
  for (const [i, { name, read: readCell }] of readers.entries()) {
    const field = fields[i]?.input.name === name ? fields[i] : fields.find(({ input }) => input.name === name);
    const to = columns[i];
    if (to === undefined) continue;
    const { cells } = to;
    const count = field === undefined || field.column.length === 1 ? 1 : rows;
    to.mask = count === 1 ? 0 : -1;
    for (let row = 0; row < count; row += 1) cells[row] = readCell(field?.column.at(row), system);
  }
}
