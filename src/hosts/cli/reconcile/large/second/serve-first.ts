/** The single loop of the second thread: it cuts the rows of a file ahead of the first, and judges the lots it is given. */
import type { AskedRulebook } from '../../../../../tasks/index.ts';
import { lotJudge, type LotJudge } from '../passes/lot-judge.ts';
import { workplace, type WorkInput } from '../passes/workplace.ts';
import type { WorkedFile } from '../rows/byte-work.ts';
import { roomsFor, type Room, type Rooms } from '../rows/rooms.ts';
import { begunKeys, rowKeys, type BegunKeys } from '../keys/row-keys.ts';
import { textKeys } from '../keys/text-keys.ts';
import { walkRows } from '../rows/walk-rows.ts';
import type { Asked, Told } from './messages.ts';
import type { ThreadPort } from './thread-port.ts';

/** What the thread works on. */
export interface Served extends WorkedFile {
  readonly input: WorkInput;
  /** Whether the first thread finds rooms in the memory by their places. */
  readonly isMemoryShared: boolean;
}

type Port = ThreadPort<Told, Asked>;

/** Does what is asked, until nothing more is. */
export async function serveFirst(port: Port, served: Served, rulebook: AskedRulebook): Promise<void> {
  const keys = begunKeys(served);
  const rooms = toldRooms(port, served);
  let judge: LotJudge | null = null;
  for (let asked = await port.next(); asked !== null; asked = await port.next()) {
    if (asked.ask === 'pass') await passRows(port, served, { keys, rooms, done: asked.done });
    else if (asked.ask === 'judge') {
      const known = rowKeys(served, { texts: asked.texts, ids: keys.kept() });
      judge = lotJudge(workplace({ ...served, words: known.words, ids: known.ids }, rulebook), known, asked.by);
    } else if (asked.ask === 'lot') {
      judge?.judge(asked.lot);
      port.post({ told: 'lot', rows: asked.lot.row.length });
    } else if (asked.ask === 'parts' && judge !== null) port.post({ told: 'parts', parts: judge.end() });
  }
}

/** Rooms that the first thread sees too, by numbers. */
interface ToldRooms extends Rooms {
  numberOf(room: Room): number;
}

function toldRooms(port: Port, { head, work, isMemoryShared }: Served): ToldRooms {
  const numbers = new Map<Room, number>();
  const make = (bytes: number, width: number): Room => {
    const room = work.room(bytes, width);
    numbers.set(room, numbers.size);
    const isFound = isMemoryShared && room.bytes.buffer === work.memory?.buffer;
    port.post({ told: 'room', room: isFound ? room.at : room });
    return room;
  };
  return { ...roomsFor(head.file.table.headers.length, make), numberOf: (room) => numbers.get(room) ?? -1 };
}

/** Blocks that may be under way: enough that neither thread waits, few enough to stay near the processor. */
const MOST_UNDER_WAY = 4;

/** With so many under way the first thread has enough to do, and is spared the keys of texts. */
const ENOUGH_UNDER_WAY = 3;

interface Passing {
  readonly keys: BegunKeys;
  readonly rooms: ToldRooms;
  /** Of the first thread: how many blocks it has done with. */
  readonly done: Int32Array;
}

async function passRows(port: Port, file: WorkedFile, { keys, rooms, done }: Passing): Promise<void> {
  const walk = walkRows(file, rooms);
  const writeTextKeys = textKeys(file);
  /** Rooms of blocks under way, in the order in which they come back. */
  const away: Room[] = [];
  let back = 0;
  const underWay = (): number => {
    for (const room of away.splice(0, Atomics.load(done, 0) - back)) {
      rooms.give(room);
      back += 1;
    }
    return away.length;
  };
  let step = walk.next();
  for (; step.done !== true; step = walk.next()) {
    const { room, block } = step.value;
    keys.write(step.value);
    const hasTextKeys = underWay() >= ENOUGH_UNDER_WAY;
    if (hasTextKeys) writeTextKeys(step.value);
    const { bytes: _bytes, bounds: _bounds, ...told } = block;
    port.post({ told: 'rows', room: rooms.numberOf(room), block: told, hasTextKeys });
    away.push(room);
    while (underWay() > MOST_UNDER_WAY && (await port.next()) !== null);
  }
  // Nobody takes a room before the first thread asks for more, and then it has done with all.
  for (const room of away) rooms.give(room);
  port.post({ told: 'passed', wrong: step.value, ids: keys.kept() });
}
