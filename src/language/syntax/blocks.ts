/**
 * The single place that cuts a rule file into blocks: one item each, from a line that begins with an item word
 * to the next. A mistake in one block then costs that block alone.
 */

export interface Block {
  readonly text: string;
  /** Offset of the block in its file. */
  readonly offset: number;
}

const ITEM_START =
  /^[ \t]*(?:pack|rules|rule|lines|table|param|inputs|choice|source|money[ \t]+rounded|months[ \t]+(?:\w+[ \t]+to|refuse|next)|unit[ \t]+[A-Za-z]\w*(?=[ \t]*(?:[,;#]|\r?$)))(?![\w-])/gm;

/** The blocks of a file; text before the first item, if it is more than comments, is a block of its own. */
export function blocksOf(text: string): readonly Block[] {
  const starts = [...text.matchAll(ITEM_START)].map(({ index }) => index);
  const before = text.slice(0, starts[0] ?? text.length);
  const cuts = /^[^\S\n]*[^#\s]/m.test(before) ? [0, ...starts] : starts;
  return cuts.map((offset, i) => ({ offset, text: text.slice(offset, cuts[i + 1] ?? text.length) }));
}
