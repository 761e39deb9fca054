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
import { placesOf } from '../keys/places.ts';
import { keyedIn, rowKeys, type KeyedRows, type RowKeys } from '../keys/row-keys.ts';
import { textColumns, type KeptTexts } from '../keys/text-columns.ts';
import type { Asked, Told } from './messages.ts';
import { ThreadEnded, type ThreadPort } from './thread-port.ts';

/** A second thread. */
export interface SecondThread {
  readonly source: RowSource;
  /** Judges by facts of the whole file. */
  judge(by: JudgedBy): JudgeBeside;
}

type Port = ThreadPort<Asked, Told>;

/** Lots that it is given beforehand, so that it never waits. */
const AHEAD = 2;

/** The thread at the other end. */
export function secondThread(port: Port, file: WorkedFile): SecondThread {
  const source = rowsBeside(port, file);
  return {
    source,
    judge: (by) => async (next, done) => {
      port.post({ ask: 'judge', by, texts: source.texts() });
      let open = 0;
      const give = (): void => {
        const lot = next();
        if (lot === null) return;
        port.post({ ask: 'lot', lot });
        open += 1;
      };
      for (let i = 0; i < AHEAD; i += 1) give();
      for (; open > 0; open -= 1) {
        done((await heard(port, 'lot')).rows);
        give();
      }
      port.post({ ask: 'parts' });
      return (await heard(port, 'parts')).parts;
    },
  };
}

/** Rows as the other thread cuts them, with ids and numbers; this one writes their texts. */
function rowsBeside(port: Port, file: WorkedFile): RowsBeside {
  const texts = textColumns(file, placesOf(file.head));
  const rooms: Room[] = [];
  let keys: RowKeys | null = null;
  const codesOf = (kind: IdKind): IdCodes[IdKind] => ({ find: (key) => keys?.ids[kind].find(key) ?? -1 });

  const roomOf = (told: RoomPlace | Room): Room => {
    if ('keyed' in told) return told;
    const { memory } = file.work;
    invariant(memory !== null, 'places are told of a memory that was given');
    return roomIn(memory.buffer, told.place, told);
  };

  const rowsIn = ({ room: number, block }: ToldRows): KeyedRows => {
    const room = rooms[number];
    invariant(room !== undefined, 'a room is told of before it is used');
    const { bytes, bounds } = room;
    const placed = { room, block: { ...block, bytes, bounds } };
    texts.write(placed);
    return keyedIn(placed);
  };

  return {
    words: texts.words,
    ids: { subscription: codesOf('subscription'), customer: codesOf('customer') },
    texts: texts.kept,
    pass: async (use) => {
      port.post({ ask: 'pass' });
      for (;;) {
        const message = await heard(port, 'room', 'rows', 'passed');
        if (message.told === 'room') rooms.push(roomOf(message.room));
        else if (message.told === 'rows') {
          use(rowsIn(message));
          port.post({ ask: 'room' });
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
