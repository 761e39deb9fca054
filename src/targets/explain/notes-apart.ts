/**
 * The single place where a pack and its notes part and meet again: answers need none of the notes, which are a third of
 * what would travel, and explanations need them all.
 */
import type { BarePack, CorePack, RuleNotes } from '../../language/index.ts';
import { invariant } from '../../values/index.ts';

/** Notes in the order of the rules they are about. */
export type PackNotes = readonly RuleNotes[];

/** What answers, and what is told about it. */
export function notesApart(pack: CorePack): { readonly bare: BarePack; readonly notes: PackNotes } {
  const parted = pack.rules.map(({ notes, ...rule }) => ({ notes, rule }));
  return { bare: { ...pack, rules: parted.map(({ rule }) => rule) }, notes: parted.map(({ notes }) => notes) };
}

/** The pack with the notes that once were parted from it. */
export function withNotes(bare: BarePack, notes: PackNotes): CorePack {
  invariant(notes.length === bare.rules.length, 'notes are those of the same pack');
  const rules = bare.rules.flatMap((rule, i) => {
    const own = notes[i];
    return own ? [{ ...rule, notes: own }] : [];
  });
  return { ...bare, rules };
}
