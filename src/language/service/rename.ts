/**
 * The single place that renames: every place that names the same, in all files of the pack. A new name is refused when
 * it is reserved, or when any name of the pack would then mean something else.
 */
import { reservedBecause } from '../check/declarations.ts';
import type { Pack } from '../pack/pack.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { positionOf } from '../text/source.ts';
import { applyEdits, type Cursor, type Edit } from './edit.ts';
import { occurrenceAt, occurrencesOf, occurrencesOfReferent } from './names/occurrences.ts';
import { sameReferent, type Occurrence, type Referent } from './names/referent.ts';

/** The edits, or why the name is refused; no edits where the cursor touches no name that the pack gives. */
export function rename(pack: Pack, cursor: Cursor, name: string): Edit[] | Diagnostic {
  const found = occurrenceAt(pack, cursor);
  if (!found || !isOwn(pack, found.of) || name === found.of.name) return [];
  const why = reservedBecause(name) ?? (isName(name) ? null : 'characters');
  if (why) return { code: 'reserved-name', at: found.at, with: { name, why, suggestion: freeNameLike(name) } };
  const places = occurrencesOfReferent(pack, found.of);
  const edits = places.map(({ at }) => ({ at, write: name }));
  const clash = firstClash(pack, found.of, { name, edits });
  return clash ? duplicate(pack, clash, { name, found }) : edits;
}

/** Names the pack declares; those of functions, units and columns are given to it. */
function isOwn(pack: Pack, of: Referent): boolean {
  return occurrencesOfReferent(pack, of).some(({ declares }) => declares);
}

const isName = (name: string): boolean => /^[A-Za-z_À-ÖØ-öø-ÿŒœ][A-Za-z0-9_À-ÖØ-öø-ÿŒœ]*$/.test(name);

/** The nearest name that may be given. */
export function freeNameLike(name: string): string {
  const letters = name.replace(/[^A-Za-z0-9_À-ÖØ-öø-ÿŒœ]/g, '').replace(/^(?=\d|$)/, 'Name');
  return reservedBecause(letters) ? `${letters}Value` : letters;
}

/** The first name that would mean something else after the edits; found by checking the pack with the edits made. */
function firstClash(
  pack: Pack,
  of: Referent,
  { name, edits }: { readonly name: string; readonly edits: readonly Edit[] },
): Occurrence | null {
  const taken = occurrencesOf(pack).find((one) => one.declares && sharesSpace(one.of, of) && one.of.name === name);
  if (taken) return taken;
  const [before, after] = [occurrencesOf(pack), occurrencesOf(applyEdits(pack, edits))];
  const renamed = (one: Referent): Referent => (sameReferent(one, of) ? { ...one, name } : one);
  const place = before.findIndex((one, i) => {
    const now = after[i];
    if (now === undefined) return true;
    const [was, is] = [renamed(one.of), now.of];
    // The rule a let belongs to may stand elsewhere after the edits, and a choice may have another name.
    return was.kind !== is.kind || was.name !== is.name || one.declares !== now.declares;
  });
  return place === -1 ? (before.length === after.length ? null : (before.at(-1) ?? null)) : (before[place] ?? null);
}

/** Whether two names may not be the same. */
const sharesSpace = (a: Referent, b: Referent): boolean => a.kind === b.kind && a.within === b.within;

const kinds: Readonly<Record<Referent['kind'], string>> = {
  input: 'an input',
  choice: 'a choice',
  value: 'a value of a choice',
  call: 'a rule',
  let: 'a `let` of this rule',
  line: 'a line of this block',
  source: 'a source',
  column: 'a column',
  function: 'a function',
  unit: 'a unit',
};

function duplicate(
  { compiled }: Pack,
  clash: Occurrence,
  { name, found }: { readonly name: string; readonly found: Occurrence },
): Diagnostic {
  const source = compiled.sources.get(clash.at.file);
  const line = source ? positionOf(source, clash.at.start).line : 1;
  return {
    code: 'duplicate-name',
    at: found.at,
    with: { name, what: kinds[clash.of.kind], file: clash.at.file, line },
  };
}
