/**
 * The single place that puts files named after what is in a data file into a folder: all or none, and never over a file
 * with other content. The same content again is no change.
 */
import { join } from 'node:path';
import type { Terminal } from '../../terminal.ts';

/** A file to be written. */
interface NewFile {
  /** Without a folder. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** Writes them; a sentence for what stands in the way, before anything is written. */
export function writeFiles(folder: string, files: readonly NewFile[], terminal: Terminal): string | null {
  const inTheWay = files.map(({ name, content }) => standing(join(folder, name), content, terminal));
  const [first] = inTheWay.filter((sentence) => sentence !== null);
  if (first !== undefined) return first;
  const unmade = terminal.makeFolder(folder);
  if (unmade !== null) return unmade;
  for (const { name, content } of files) {
    const unwritten = terminal.replace(join(folder, name), content);
    if (unwritten !== null) return unwritten;
  }
  return null;
}

function standing(path: string, content: Uint8Array, terminal: Terminal): string | null {
  if (!terminal.isThere(path)) return null;
  const before = terminal.bytes(path);
  if (typeof before !== 'string' && Buffer.compare(before, content) === 0) return null;
  return `${path} is there already and says something else; name another folder, or move it away. Nothing was written.`;
}
