/**
 * The single place where the first thread has a second one at work: it runs ahead with the rows of a file, and then
 * judges lots from the other end.
 */
import { invariant } from '../../../../../values/index.ts';
import type { JudgeBeside } from '../passes/judge-lots.ts';
import type { JudgedBy } from '../passes/lot-judge.ts';
import type { RowSource } from '../passes/row-source.ts';
import type { WorkedFile } from '../rows/byte-work.ts';
import { roomIn, type Room, type RoomPlace } from '../rows/rooms.ts';
import type { IdCodes, IdKind } from '../keys/id-columns.ts';
import { keyedIn, rowKeys, type KeyedRows, type RowKeys } from '../keys/row-keys.ts';
import { textColumns, type KeptTexts } from '../keys/text-columns.ts';
import type { Asked, Told } from './messages.ts';
import { ThreadEnded, type ThreadPort } from './thread-port.ts';

/** A second thread. */
export interface SecondThread {
  readonly source: RowSource;
  /** Gets ready to judge by facts of the whole file. */
  judge(by: JudgedBy): JudgeBeside;
}

type Port = ThreadPort<Asked, Told>;

/** Blocks after which the second thread is woken, should it wait: that takes as long as some rows. */
const TOGETHER = 2;

/** Lots that it is given beforehand, so that it never waits; of the last ones fewer, so that the first does not either. */
const MOST_AHEAD = 4;
const SHARE_AHEAD = 32;

/** The thread at the other end. */
export function secondThread(port: Port, file: WorkedFile): SecondThread {
  const source = rowsBeside(port, file);
  return {
    source,
    judge: (by) => {
      port.post({ ask: 'judge', by, texts: source.texts() });
      return judgedBeside(port);
    },
  };
}

/** Lots judged by the other thread, which gets ready before it has one. */
function judgedBeside(port: Port): JudgeBeside {
  return async ({ left, next }, done) => {
    let open = 0;
    const give = (): void => {
      const ahead = Math.min(MOST_AHEAD, Math.ceil(left() / SHARE_AHEAD));
      for (let lot = open < ahead ? next() : null; lot !== null; lot = open < ahead ? next() : null) {
        port.post({ ask: 'lot', lot });
        open += 1;
      }
    };
    give();
    while (open > 0) {
      done((await heard(port, 'lot')).rows);
      open -= 1;
      give();
    }
    port.post({ ask: 'parts' });
    return (await heard(port, 'parts')).parts;
  };
}

/** Rows as the other thread cuts them, with ids and numbers; this one writes their texts. */
function rowsBeside(port: Port, file: WorkedFile): RowsBeside {
  const texts = textColumns(file);
  const rooms: Room[] = [];
  let keys: RowKeys | null = null;
  const codesOf = (kind: IdKind): IdCodes[IdKind] => ({ find: (key) => keys?.ids[kind].find(key) ?? -1 });

  const roomOf = (told: RoomPlace | Room): Room => {
    if ('keyed' in told) return told;
    const { memory } = file.work;
    invariant(memory !== null, 'places are told of a memory that was given');
    return roomIn(memory.buffer, told.place, told);
  };

  const rowsIn = ({ room: number, block, hasTextKeys }: ToldRows): KeyedRows => {
    const room = rooms[number];
    invariant(room !== undefined, 'a room is told of before it is used');
    const { bytes, bounds } = room;
    const placed = { room, block: { ...block, bytes, bounds } };
    texts.write(placed, hasTextKeys);
    return keyedIn(placed);
  };

  return {
    words: texts.words,
    ids: { subscription: codesOf('subscription'), customer: codesOf('customer') },
    texts: texts.kept,
    pass: async (use) => {
      const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      port.post({ ask: 'pass', done });
      for (;;) {
        const message = await heard(port, 'room', 'rows', 'passed');
        if (message.told === 'room') rooms.push(roomOf(message.room));
        else if (message.told === 'rows') {
          use(rowsIn(message));
          if ((Atomics.add(done, 0, 1) + 1) % TOGETHER === 0) port.post({ ask: 'goOn' });
        } else {
          keys = rowKeys(file, { texts: texts.kept(), ids: message.ids });
          return message.wrong;
        }
      }
    },
    keys: () => {
      invariant(keys !== null, 'keys are asked for once rows have passed');
      return keys;
    },
  };
}

/** A source that knows the texts of its rows. */
interface RowsBeside extends RowSource {
  texts(): KeptTexts;
}

type ToldRows = Extract<Told, { readonly told: 'rows' }>;

/** The next message, which is one of these. */
async function heard<Kind extends Told['told']>(
  port: Port,
  ...kinds: readonly Kind[]
): Promise<Extract<Told, { readonly told: Kind }>> {
  const message = await port.next();
  if (message !== null && kinds.some((kind) => kind === message.told))
    return message as Extract<Told, { readonly told: Kind }>;
  throw new ThreadEnded('one of its threads has ended');
}
