/** The single list of headings a citation may name: those the pack cites already, and those of its list of sources. */
import type { Pack } from '../../pack/pack.ts';
import type { Cite, Item } from '../../syntax/ast.ts';
import type { Candidate } from './completion.ts';

/** Headings the pack cites of a source, and those a list of sources names. */
export function headingsOf(pack: Pack, key: string): Candidate[] {
  const cited = pack.trees.flatMap(({ items: all }) => all.flatMap(citesOf)).filter((cite) => cite.key.name === key);
  const headings = new Set([...(pack.words.headings.get(key) ?? []), ...cited.map(({ heading }) => heading.text)]);
  return [...headings].map((label): Candidate => ({
    label,
    kind: 'heading',
    detail: key,
    insert: `"${label.replaceAll('"', '""')}"`,
  }));
}

function citesOf(item: Item): readonly Cite[] {
  if (item.kind === 'param') return item.rows.flatMap(({ cites }) => cites);
  if (item.kind === 'table') return [...item.cites, ...item.rows.flatMap(({ cites }) => cites)];
  if (item.kind !== 'rule' && item.kind !== 'lines') return [];
  const { cites, whens, otherwise, examples } = item;
  return [
    ...cites,
    ...whens.flatMap((when) => when.cites),
    ...(otherwise?.cites ?? []),
    ...examples.flatMap(({ cite }) => (cite ? [cite] : [])),
  ];
}
