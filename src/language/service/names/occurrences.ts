/** The single list of every name written in a pack with what it stands for: as written, and as the checker found. */
import { isLibraryName } from '../../check/expressions/library.ts';
import type { Use } from '../../check/scope.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Item, RuleItem } from '../../syntax/ast.ts';
import { touches, type Cursor } from '../edit.ts';
import { sameReferent, type Occurrence, type Referent } from './referent.ts';
import { ruleKey, writtenNames } from './written-names.ts';

const found = new WeakMap<Pack, readonly Occurrence[]>();

/** Every name of the pack that stands for something, in the order of the files; found once a pack. */
export function occurrencesOf(pack: Pack): readonly Occurrence[] {
  const known = found.get(pack);
  if (known) return known;
  const { scope, uses } = pack.checked;
  const items = pack.trees.flatMap((tree) => tree.items);
  const ruleAt = ruleFinder(pack, items);
  const all = [
    ...items.flatMap((item) => writtenNames(item, scope)),
    ...uses.flatMap((use) => ofUse(use, pack, ruleAt(use.at))),
  ];
  const occurrences = inOrder(
    all.filter((one) => isWritten(one, pack)),
    pack,
  );
  found.set(pack, occurrences);
  return occurrences;
}

/** The name a cursor touches; the one it stands in where two meet. */
export function occurrenceAt(pack: Pack, cursor: Cursor): Occurrence | null {
  const touched = occurrencesOf(pack).filter(({ at }) => touches(cursor, at));
  return touched.find(({ at }) => at.start <= cursor.offset && cursor.offset < at.end) ?? touched[0] ?? null;
}

/** Every place where the same is meant. */
export function occurrencesOfReferent(pack: Pack, of: Referent): Occurrence[] {
  return occurrencesOf(pack).filter((one) => sameReferent(one.of, of));
}

function ofUse({ at, name, as, of: choice = '' }: Use, pack: Pack, rule: RuleItem | null): Occurrence[] {
  const { inputs, choices } = pack.checked.scope;
  const one = (kind: Referent['kind'], within = ''): Occurrence[] => [
    { at, of: { kind, name, within }, declares: false },
  ];
  switch (as) {
    case 'let':
      return rule ? one('let', ruleKey(rule)) : [];
    case 'value':
      return one('value', choice);
    case 'call':
      return one(isLibraryName(name) ? 'function' : 'call');
    case 'choice':
      return choices.has(name) ? one('choice') : [];
    case 'unknown':
      // An input the rule does not take is still that input.
      return inputs.has(name) ? one('input') : [];
    default:
      return one(as);
  }
}

/** A name the compiler made, such as that of a table's key in a row, stands nowhere. */
function isWritten({ at, of: { name } }: Occurrence, { compiled }: Pack): boolean {
  return compiled.sources.get(at.file)?.text.slice(at.start, at.end) === name;
}

function ruleFinder({ blocks }: Pack, items: readonly Item[]): (at: Occurrence['at']) => RuleItem | null {
  const rules = items.flatMap((item) => {
    const block = blocks.get(item);
    return block && (item.kind === 'rule' || item.kind === 'lines') ? [{ item, block }] : [];
  });
  return (at) =>
    rules.find(
      ({ block }) => block.file === at.file && block.offset <= at.start && at.end <= block.offset + block.text.length,
    )?.item ?? null;
}

/** By place, each place once: the head of a column is told again by each of its rows. */
function inOrder(occurrences: readonly Occurrence[], { files }: Pack): Occurrence[] {
  const rank = new Map(files.map(({ name }, i) => [name, i]));
  const placed = [...occurrences].sort(
    (a, b) =>
      (rank.get(a.at.file) ?? 0) - (rank.get(b.at.file) ?? 0) ||
      a.at.start - b.at.start ||
      Number(b.declares) - Number(a.declares),
  );
  return placed.filter(({ at }, i) => {
    const before = placed[i - 1]?.at;
    return before?.file !== at.file || before.start !== at.start;
  });
}
