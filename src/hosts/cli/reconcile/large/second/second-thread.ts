/**
 * The single place where the first thread has a second one at work: it runs ahead with the rows of a file, and then
 * judges lots from the other end.
 */
import { invariant } from '../../../../../values/index.ts';
import type { JudgeBeside } from '../passes/judge-lots.ts';
import type { JudgedBy } from '../passes/lot-judge.ts';
import type { RowSource } from '../passes/row-source.ts';
import type { WorkedFile } from '../rows/byte-work.ts';
import type { Room } from '../rows/rooms.ts';
import type { IdCodes, IdKind } from '../keys/id-columns.ts';
import { rowKeys, type KeyedRows, type RowKeys } from '../keys/row-keys.ts';
import { ofEach, type TextKind, type TextWords } from '../keys/text-columns.ts';
import { growingWords, type GrowingWords } from '../keys/words.ts';
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
  return {
    source: rowsBeside(port, file),
    judge: (by) => async (next, done) => {
      port.post({ ask: 'judge', by });
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

/** Rows as the other thread cuts them; what it learns of their texts comes with them. */
function rowsBeside(port: Port, file: WorkedFile): RowSource {
  const words = {
    chargeType: growingWords<KeptMeaning<'chargeType'>>(),
    currency: growingWords<KeptMeaning<'currency'>>(),
    frequency: growingWords<KeptMeaning<'frequency'>>(),
    offer: growingWords<KeptMeaning<'offer'>>(),
    day: growingWords<KeptMeaning<'day'>>(),
  };
  const rooms: Room[] = [];
  let kept: RowKeys | null = null;
  const codesOf = (kind: IdKind): IdCodes[IdKind] => ({ find: (key) => kept?.ids[kind].find(key) ?? -1 });

  const rowsIn = ({ room, block, news }: ToldRows): KeyedRows => {
    ofEach(news, (more, kind) => {
      const known = words[kind] as GrowingWords<unknown>;
      for (const word of more) known.add(word);
    });
    const standsIn = rooms[room];
    invariant(standsIn !== undefined, 'a room is told of before it is used');
    const { bytes, bounds, keyed } = standsIn;
    return { block: { ...block, bytes, bounds }, ...keyed };
  };

  return {
    words,
    ids: { subscription: codesOf('subscription'), customer: codesOf('customer') },
    pass: async (use) => {
      port.post({ ask: 'pass' });
      for (;;) {
        const message = await heard(port, 'room', 'rows', 'passed');
        if (message.told === 'room') rooms.push(message.room);
        else if (message.told === 'rows') {
          use(rowsIn(message));
          port.post({ ask: 'room' });
        } else {
          kept = rowKeys(file, message.keys);
          return message.wrong;
        }
      }
    },
    keys: () => {
      invariant(kept !== null, 'keys are asked for once rows have passed');
      return kept;
    },
  };
}

type ToldRows = Extract<Told, { readonly told: 'rows' }>;
type KeptMeaning<Kind extends TextKind> = TextWords[Kind]['meanings'][number];

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
