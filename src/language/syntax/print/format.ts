/**
 * The single canonical layout of a rule file. What cannot be read stays as it was written, block by block; a block is
 * rewritten only where the new text reads as the same tree with the same comments. Line ends are those of the file.
 * One empty line is kept where some stood, except inside tables and formulas; `rule`, `lines`, `table`, `param` and
 * `inputs` always have one before them.
 */
import { positionOf, source } from '../../text/source.ts';
import { blocksOf, type Block } from '../blocks.ts';
import { cleanText } from '../clean-text.ts';
import { attach, isAfterBlank, remarkEntry, type Entry } from './attach.ts';
import { paint } from './paint.ts';
import { read, saysTheSame } from './reading.ts';

export interface Formatted {
  readonly text: string;
  /** The line, from 1, on which each block begins that could not be read and stays as it was. */
  readonly unread: readonly number[];
}

/** The text of a rule file in canonical layout. Total: any text gives one, and formatting it again changes nothing. */
export function format(text: string): string {
  return formatted(text).text;
}

/** The text in canonical layout, and what was left as it was. */
export function formatted(given: string): Formatted {
  const original = given.replace(/^\uFEFF/, '');
  const { text } = cleanText('', original);
  const blocks = blocksOf(text);
  const places = source('', text);
  const unread: number[] = [];
  const entries: Entry[] = preamble(text, blocks[0]?.offset ?? text.length);
  for (const block of blocks) {
    const own = entriesOf(block, text);
    if (!own) unread.push(positionOf(places, block.offset).line);
    entries.push(...(own ?? [asWritten(block, original, text)]));
  }
  return { text: paint(setApart(entries), /\r?\n/.exec(original)?.[0] ?? '\n'), unread };
}

/** The lines of a block; null when it cannot be read, or not be written again without changing what it says. */
function entriesOf(block: Block, text: string): Entry[] | null {
  const reading = read(block);
  if (!reading) return null;
  const entries = attach(reading, text);
  const painted = paint(entries, '\n');
  return painted === block.text || saysTheSame(reading, painted) ? entries : null;
}

const asWritten = ({ offset, text: { length } }: Block, original: string, text: string): Entry => ({
  kind: 'raw',
  text: original.slice(offset, offset + length),
  blank: isAfterBlank(text, offset),
});

/** Comments before the first item. */
function preamble(text: string, end: number): Entry[] {
  return [...text.slice(0, end).matchAll(/#[^\r\n]*/g)].map(({ 0: words, index }) =>
    remarkEntry(text, { text: words.trimEnd(), at: index }, 0),
  );
}

/** Puts an empty line before each item that has one, above its comments; none at the beginning of the file or twice. */
function setApart(entries: readonly Entry[]): Entry[] {
  const apart = [...entries];
  for (const [i, entry] of entries.entries()) {
    if (entry.kind !== 'line' || !entry.apart) continue;
    let first = i;
    while (first > 0 && isAttached(apart[first], apart[first - 1])) first--;
    apart[first] = { ...(apart[first] ?? entry), blank: true };
  }
  // A block left as it was brings the empty lines below it.
  return apart.map((entry, i) => (i === 0 || apart[i - 1]?.kind === 'raw' ? { ...entry, blank: false } : entry));
}

/** Whether the entry before is a comment at the margin with no empty line after it. */
const isAttached = (entry: Entry | undefined, before: Entry | undefined): boolean =>
  entry?.blank === false && before?.kind === 'remark' && before.indent === 0;
