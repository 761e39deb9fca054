/** The single outline of a pack: what each file declares, in order, with the lines it spans, for a list and for folding. */
import type { Span } from '../../values/index.ts';
import type { Pack } from '../pack/pack.ts';
import type { Item } from '../syntax/ast.ts';

export interface PackSymbol {
  readonly kind: Item['kind'] | 'input' | 'value' | 'let' | 'line';
  readonly name: string;
  /** From its first word to its last. */
  readonly at: Span;
  /** Its name alone. */
  readonly nameAt: Span;
  readonly inside: readonly PackSymbol[];
}

/** The outline of one file of the pack; empty for a file it does not have. */
export function symbols({ trees }: Pack, file: string): PackSymbol[] {
  return trees.filter((tree) => tree.file === file).flatMap(({ items }) => items.map(ofItem));
}

function ofItem(item: Item): PackSymbol {
  const { kind, at } = item;
  const symbol = (name: string, nameAt: Span, inside: readonly PackSymbol[] = []): PackSymbol => ({
    kind,
    name,
    at,
    nameAt,
    inside,
  });
  switch (item.kind) {
    case 'rule':
    case 'lines':
      return symbol(item.name.name, item.name.at, [
        ...item.lets.map((one) => part('let', one)),
        ...item.lines.map((one) => part('line', { ...one, at: one.name.at })),
      ]);
    case 'inputs':
      return symbol(
        'inputs',
        at,
        item.inputs.map((one) => part('input', one)),
      );
    case 'choice':
      return symbol(
        item.name.name,
        item.name.at,
        item.values.map((value) => part('value', { name: value, at: value.at })),
      );
    case 'source':
      return symbol(item.key.name, item.key.at);
    case 'rules':
      return symbol(item.path.map(({ name }) => name).join('.'), at);
    case 'unit':
      return symbol(item.words.map(({ name }) => name).join(', '), item.words[0]?.at ?? at);
    case 'rounding':
    case 'month-end':
      return symbol(kind, at);
    default:
      return symbol(item.name.name, item.name.at);
  }
}

const part = (
  kind: PackSymbol['kind'],
  { name, at }: { readonly name: { readonly name: string; readonly at: Span }; readonly at: Span },
): PackSymbol => ({ kind, name: name.name, at, nameAt: name.at, inside: [] });
