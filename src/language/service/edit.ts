/** The single shape of a place an editor asks about and of a change it is given, and the way to make that change. */
import type { Span } from '../../values/index.ts';
import type { RuleFile } from '../compile.ts';
import { editPack, type Pack } from '../pack/pack.ts';

/** A cursor: before the character at `offset` of a file. */
export interface Cursor {
  readonly file: string;
  readonly offset: number;
}

/** What stands at `at` is replaced by `write`. */
export interface Edit {
  readonly at: Span;
  readonly write: string;
}

/** The text of a file with the edits of that file made. */
export function editText({ name, text }: RuleFile, edits: readonly Edit[]): string {
  const backwards = edits.filter(({ at }) => at.file === name).sort((a, b) => b.at.start - a.at.start);
  return backwards.reduce((done, { at, write }) => done.slice(0, at.start) + write + done.slice(at.end), text);
}

/** The pack with the edits made. */
export function applyEdits(pack: Pack, edits: readonly Edit[]): Pack {
  const names = new Set(edits.map(({ at }) => at.file));
  const touched = pack.files.filter(({ name }) => names.has(name));
  return touched.reduce((done, file) => editPack(done, file.name, editText(file, edits)), pack);
}

/** Whether a cursor touches a place: inside it or at one of its ends. */
export const touches = ({ file, offset }: Cursor, at: Span): boolean =>
  at.file === file && at.start <= offset && offset <= at.end;
