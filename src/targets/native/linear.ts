/** The single place for sums while a formula is written: terms that are alike are added up, so that a day minus a day has no constant left. */

/** A factor times what stands in a formula, with the bounds of the latter. */
export interface Term {
  readonly factor: number;
  /** Binds at least as strongly as a product. */
  readonly text: string;
  readonly min: number;
  readonly max: number;
}

/** A sum of terms and a constant. */
export interface Linear {
  readonly terms: readonly Term[];
  readonly constant: number;
}

/** A number that no cell moves. */
export const fixed = (constant: number): Linear => ({ terms: [], constant });

/** What stands in a formula, with its bounds. */
export function atom(text: string, min: number, max: number): Linear {
  return { terms: [{ factor: 1, text, min, max }], constant: 0 };
}

export function sumOf(parts: readonly Linear[]): Linear {
  const terms = new Map<string, Term>();
  for (const term of parts.flatMap((part) => part.terms))
    terms.set(term.text, { ...term, factor: term.factor + (terms.get(term.text)?.factor ?? 0) });
  return {
    terms: [...terms.values()].filter(({ factor }) => factor !== 0),
    constant: parts.reduce((sum, part) => sum + part.constant, 0),
  };
}

export function scaled({ terms, constant }: Linear, by: number): Linear {
  return by === 0
    ? fixed(0)
    : { terms: terms.map((term) => ({ ...term, factor: term.factor * by })), constant: constant * by };
}

export const minus = (left: Linear, right: Linear): Linear => sumOf([left, scaled(right, -1)]);

/** Constants are drawn in front; a sum among the factors is put into brackets. */
export function productOf(parts: readonly Linear[]): Linear {
  const open = parts.filter(({ terms }) => terms.length > 0);
  const factor = parts.filter(({ terms }) => terms.length === 0).reduce((all, { constant }) => all * constant, 1);
  const [only, ...more] = open;
  if (only === undefined) return fixed(factor);
  if (more.length === 0) return scaled(only, factor);
  const single = open.map((part) => (part.terms.length === 1 && part.constant === 0 ? part.terms[0] : undefined));
  const drawn = single.reduce((all, term) => all * (term?.factor ?? 1), factor);
  const texts = open.map((part, i) => single[i]?.text ?? `(${printed(part)})`);
  const bounds = open.map((part, i) =>
    boundsOf(single[i] === undefined ? part : { terms: [{ ...single[i], factor: 1 }], constant: 0 }),
  );
  const [min, max] = bounds.reduce(([low, high], [from, to]): readonly [number, number] => {
    const corners = [low * from, low * to, high * from, high * to].map((each) => (Number.isNaN(each) ? 0 : each));
    return [Math.min(...corners), Math.max(...corners)];
  });
  return scaled(atom(texts.join('*'), min, max), drawn);
}

export function boundsOf({ terms, constant }: Linear): readonly [number, number] {
  return terms.reduce<readonly [number, number]>(
    ([low, high], { factor, min, max }) =>
      factor > 0 ? [low + factor * min, high + factor * max] : [low + factor * max, high + factor * min],
    [constant, constant],
  );
}

/** The number, where no cell moves it. */
export const knownNumber = ({ terms, constant }: Linear): number | null => (terms.length === 0 ? constant : null);

/** As it stands in a formula: what is added before what is taken off. */
export function printed({ terms, constant }: Linear): string {
  const inOrder = [...terms].sort((a, b) => Number(b.factor > 0) - Number(a.factor > 0));
  const parts = inOrder.map(
    ({ factor, text }) => [factor < 0, Math.abs(factor) === 1 ? text : `${Math.abs(factor)}*${text}`] as const,
  );
  const all = constant === 0 && parts.length > 0 ? parts : [...parts, [constant < 0, `${Math.abs(constant)}`] as const];
  return all.map(([isNegative, text], i) => `${isNegative ? '-' : i === 0 ? '' : '+'}${text}`).join('');
}

/** As a side of a division or a comparison. */
export function bracketed(of: Linear): string {
  const isSimple = of.terms.length === 1 && of.constant === 0 && (of.terms[0]?.factor ?? 0) > 0;
  return isSimple || (knownNumber(of) ?? -1) >= 0 ? printed(of) : `(${printed(of)})`;
}
