/**
 * The single way of rows of cells through a rule over plain numbers: cells become numbers without a text or a fraction
 * between, and numbers become cells. A row it cannot answer alone (a text with a currency, a cell outside the domain,
 * a tie beyond 2^53) is left to the decoder and the exact evaluator, which say the same and say why.
 */
import type { RuleAnswers } from '../../../billing/index.ts';
import type { CoreInput } from '../../../language/index.ts';
import type { NumberPack, NumberRule } from '../../../targets/index.ts';
import { notStatedCell } from '../cell-errors.ts';
import type { CalendarDate } from '../../../values/index.ts';
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
  rulebook: RuleAnswers,
  arranged: RuleRows,
  surroundings: Surroundings,
  exactly: (row: number) => Cell,
): Cell[][] | null {
  // A version by another date is the evaluator's.
  const room = hasOtherDate(arranged) ? null : roomFor(rulebook, arranged);
  if (room === null) return null;
  const { rule, pack, left, out } = room;
  const { dateSystem } = surroundings;
  read(room, arranged, dateSystem);
  pack.at.tables = arranged.tables ?? {};
  const rest = rule.columns(arranged.rows, room.columns, out, left);
  const answers = shownRows(room, arranged.rows, dateSystem);
  leave(answers, { room, rest }, exactly);
  return answers;
}

/** Rows that numbers left are silent, or answered exactly. */
function leave(answers: Cell[][], { room, rest }: { room: Room; rest: number }, exactly: (row: number) => Cell): void {
  const { rule, pack, left } = room;
  for (let k = 0; k < rest; k += 1) {
    const row = left.rows[k] ?? 0;
    answers[row] = [silent(pack, left.why[k] ?? -1) ?? exactly(row)];
  }
  // A day before the first that the workbook can show.
  if (rule.gives === 'day')
    for (const [row, answer] of answers.entries()) if (answer[0] === null) answer[0] = exactly(row);
}

function hasOtherDate({ on }: RuleRows): boolean {
  if (on === null) return false;
  const cell = on.column.at(0);
  return on.column.length > 1 || (cell !== null && cell !== undefined);
}

const silent = ({ reasons }: NumberPack, why: number): Cell => {
  const reason = why > 0 ? reasons[why - 1] : undefined;
  return reason === undefined ? null : notStatedCell(reason);
};

/** The cells that show so many numbers of the rule; null for a day before the workbook's first. */
function shownRows({ rule, pack, out }: Room, rows: number, system: DateSystem): Cell[][] {
  const { denominator, gives } = rule;
  const answers = new Array<Cell[]>(rows);
  // Amounts have a loop of their own, whose rows of one double need no box around it.
  if (gives === 'amount' && out instanceof Float64Array)
    for (let row = 0; row < rows; row += 1) {
      // Both are doubles without loss, and one division rounds once; a zero has no sign.
      answers[row] = [(out[row] ?? 0) / denominator + 0];
    }
  else for (let row = 0; row < rows; row += 1) answers[row] = [shown(gives, out[row] as number, pack, system)];
  return answers;
}

function shown(gives: NumberRule['gives'], found: number, { words }: NumberPack, system: DateSystem): Cell {
  switch (gives) {
    case 'day':
      return toSerial(found as CalendarDate, system);
    case 'yesno':
      return found === 1;
    case 'word':
      return words[found] ?? null;
    default:
      return found;
  }
}

function roomFor(rulebook: RuleAnswers, { signature, rows }: RuleRows): Room | null {
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
  for (const [i, { name, fill }] of readers.entries()) {
    const column = (fields[i]?.input.name === name ? fields[i] : fields.find(({ input }) => input.name === name))
      ?.column;
    const to = columns[i];
    if (to === undefined) continue;
    const count = column === undefined || column.length === 1 ? 1 : rows;
    to.mask = count === 1 ? 0 : -1;
    fill(to.cells, count, column, system);
  }
}
