/**
 * The single place that renames: every place that names the same, in all files of the pack. A new name is refused when
 * it is reserved, or when any name of the pack would then mean something else.
 */
import { reservedBecause } from '../check/declarations.ts';
import type { Pack } from '../pack/pack.ts';
import { isSame } from '../pack/same.ts';
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
  const edits = occurrencesOfReferent(pack, found.of).map(({ at }) => ({ at, write: name }));
  return refusal(pack, { name, found, edits }) ?? edits;
}

interface Wish {
  readonly name: string;
  readonly found: Occurrence;
  readonly edits: readonly Edit[];
}

/** Why the edits may not be made: the name is taken, or would mean something else, or would stand twice. */
function refusal(pack: Pack, { name, found, edits }: Wish): Diagnostic | null {
  const taken = occurrencesOf(pack).find(
    (one) => one.declares && sharesSpace(one.of, found.of) && one.of.name === name,
  );
  if (taken) return duplicate(pack, taken, { name, found });
  const after = applyEdits(pack, edits);
  const clash = firstOther(occurrencesOf(pack), occurrencesOf(after), { of: found.of, name });
  if (clash) return duplicate(pack, clash, { name, found });
  const [already, then] = [duplicatesIn(pack), duplicatesIn(after)];
  const added = then.find(({ with: details }) => !already.some((one) => isSame(one.with, details)));
  return added && then.length > already.length ? { ...added, at: found.at } : null;
}

const duplicatesIn = ({ compiled }: Pack): Diagnostic[] =>
  compiled.diagnostics.filter(({ code }) => code === 'duplicate-name');

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

/** The first name that means something else after the edits than before. */
function firstOther(
  before: readonly Occurrence[],
  after: readonly Occurrence[],
  { of, name }: { readonly of: Referent; readonly name: string },
): Occurrence | null {
  const other = before.find((one, i) => {
    const now = after[i];
    const meant = sameReferent(one.of, of) ? name : one.of.name;
    // The rule of a let may stand elsewhere after the edits, and the choice of a value have another name.
    return now?.of.kind !== one.of.kind || now.of.name !== meant || now.declares !== one.declares;
  });
  return other ?? (after.length > before.length ? (after.at(-1) ?? null) : null);
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
