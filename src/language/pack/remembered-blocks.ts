/**
 * The single memory of the parser: the blocks of a pack by file and text, so that an edit reads the changed block again
 * and moves the others. One text means one tree wherever it stands in its file.
 */
import type { Item } from '../syntax/ast.ts';
import type { Block } from '../syntax/blocks.ts';
import { parseBlock, type ParsedBlock } from '../syntax/parse.ts';
import { moved } from './moved.ts';

export interface PlacedBlock extends Block {
  readonly file: string;
}

/** A block as it was last read, and where. */
interface ReadBlock {
  readonly offset: number;
  readonly parsed: ParsedBlock;
}

export type BlockMemory = ReadonlyMap<string, ReadBlock>;

/** The key of a block: equal keys are read alike. */
export const keyOfBlock = ({ file, text }: Pick<PlacedBlock, 'file' | 'text'>): string => `${file}\n${text}`;

/** A reader of blocks over an older memory, with the memory that it leaves and the block of each item. */
export function blockReader(before: BlockMemory): {
  readonly read: typeof parseBlock;
  readonly memory: BlockMemory;
  readonly blocks: ReadonlyMap<Item, PlacedBlock>;
} {
  const memory = new Map<string, ReadBlock>();
  const blocks = new Map<Item, PlacedBlock>();
  const read = (file: string, block: Block): ParsedBlock => {
    const key = keyOfBlock({ file, text: block.text });
    const known = memory.get(key) ?? before.get(key);
    const parsed = known ? moved(known.parsed, block.offset - known.offset) : parseBlock(file, block);
    memory.set(key, { offset: block.offset, parsed });
    if (parsed.item) blocks.set(parsed.item, { ...block, file });
    return parsed;
  };
  return { read, memory, blocks };
}
