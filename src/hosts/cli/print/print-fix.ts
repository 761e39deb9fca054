/** The single place that tells a fix as a sentence: what to write for what, and where it is not the place complained of. */
import { positionOf, type Edit, type Source } from '../../../language/index.ts';

/** `Write \`when\` for \`wen\` (line 9, column 3).`, one sentence an edit; null where there is none. */
export function printFix(edits: readonly Edit[], sources: ReadonlyMap<string, Source>): string | null {
  return edits.length === 0 ? null : edits.map((edit) => sentenceOf(edit, sources.get(edit.at.file))).join(' ');
}

function sentenceOf({ at, write }: Edit, source: Source | undefined): string {
  if (!source) return `Write ${quoted(write)}.`;
  const { line, column } = positionOf(source, at.start);
  const found = source.text.slice(at.start, at.end).trim();
  const place = `(line ${line}, column ${column})`;
  if (found === '') return write.trim() === '' ? `Write a plain space ${place}.` : `Add ${quoted(write)} ${place}.`;
  return write === '' ? `Take out ${quoted(found)} ${place}.` : `Write ${quoted(write)} for ${quoted(found)} ${place}.`;
}

const quoted = (text: string): string => `\`${text.trim()}\``;
