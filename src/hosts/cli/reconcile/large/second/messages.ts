/** The single list of what two threads that read one large file say to each other: plain values, and rooms that both see. */
import type { JudgedParts } from '../../../../../tasks/index.ts';
import type { CalendarDate } from '../../../../../values/index.ts';
import type { Options } from '../../../options.ts';
import type { FileHead } from '../file-head.ts';
import type { JudgedBy } from '../passes/lot-judge.ts';
import type { Room, RoomPlace, RowBlock } from '../rows/rooms.ts';
import type { KeptIds } from '../keys/id-columns.ts';
import type { KeptTexts } from '../keys/text-columns.ts';
import type { RowPlaces } from '../rows/row-places.ts';

/** What the second thread is asked. */
export type Asked =
  /** First of all. */
  | ({ readonly ask: 'begin' } & Begun)
  /** The number at the place is of the blocks that the first thread has done with; both see it. */
  | { readonly ask: 'pass'; readonly done: Int32Array }
  /** More blocks are done, should the second wait for that. */
  | { readonly ask: 'goOn' }
  /** Lots follow, of a file with these texts. */
  | { readonly ask: 'judge'; readonly by: JudgedBy; readonly texts: KeptTexts }
  | { readonly ask: 'lot'; readonly lot: RowPlaces }
  /** No more lots. */
  | { readonly ask: 'parts' };

/** What the first thread knows of the work, so that the second need not look at it too. */
export interface Begun {
  readonly options: Options;
  readonly head: FileHead;
  readonly billingDate: CalendarDate | null;
  /** In which both make their rooms. */
  readonly memory: WebAssembly.Memory | null;
}

/** What it tells. */
export type Told =
  /** There is one room more, in the memory that it was given or in one of its own; they are numbered from 0. */
  | { readonly told: 'room'; readonly room: RoomPlace | Room }
  /** A block stands in a room, which is to be freed: its ids and numbers are written, and perhaps the keys of its texts. */
  | { readonly told: 'rows'; readonly room: number; readonly block: BlockInRoom; readonly hasTextKeys: boolean }
  /** That was all, or why no more can be read. */
  | { readonly told: 'passed'; readonly wrong: string | null; readonly ids: KeptIds }
  /** So many rows of a lot are judged. */
  | { readonly told: 'lot'; readonly rows: number }
  | { readonly told: 'parts'; readonly parts: JudgedParts };

/** A block but for what its room holds. */
export type BlockInRoom = Omit<RowBlock, 'bytes' | 'bounds'>;
