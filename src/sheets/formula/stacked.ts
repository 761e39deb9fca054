/** The single place that gathers blocks which stand below each other, so that a host writes a column of them at once. */
import type { Block } from './a1.ts';

/** Runs of one left edge and one width without a gap between their rows, column by column from left to right. */
export function stacked<Item>(items: readonly Item[], blockOf: (item: Item) => Block): readonly (readonly Item[])[] {
  const placed = items.map((item) => ({ item, block: blockOf(item) }));
  placed.sort((a, b) => a.block.column - b.block.column || a.block.row - b.block.row);
  const runs: Item[][] = [];
  let end: Block | null = null;
  for (const { item, block } of placed) {
    if (end !== null && continues(end, block)) runs.at(-1)?.push(item);
    else runs.push([item]);
    end = block;
  }
  return runs;
}

function continues(above: Block, below: Block): boolean {
  return above.column === below.column && above.columns === below.columns && above.row + above.rows === below.row;
}
