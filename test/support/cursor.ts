/** The single way to show a cursor in a rule text: the sign ¦, which is taken out. */
import type { Cursor } from '../../src/language/index.ts';

export const CURSOR = '¦';

/** The text without its cursor sign, and the cursor. */
export function withCursor(file: string, marked: string): { readonly text: string; readonly cursor: Cursor } {
  const offset = marked.indexOf(CURSOR);
  if (offset === -1) throw new Error(`no ${CURSOR} in ${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), cursor: { file, offset } };
}
