/** The single place that decides how a let is seen by later expressions: small ones are written out, others shared. */
import type { Int, Meaning } from './core.ts';

export function asReferred(name: string, meaning: Meaning): Meaning {
  switch (meaning.family) {
    case 'truth':
      return { family: 'truth', of: { kind: 'truth-ref', let: name } };
    case 'word':
      return { family: 'word', of: { kind: 'word-ref', let: name } };
    case 'amount': {
      const refer = (node: Int, part: 'n' | 'd'): Int => (isSmall(node) ? node : { kind: 'ref', let: name, part });
      return { family: 'amount', n: refer(meaning.n, 'n'), d: refer(meaning.d, 'd') };
    }
  }
}

/** Writing these out costs no more than a reference, and lets constants and factors meet. */
function isSmall(node: Int): boolean {
  if (node.kind === 'int' || node.kind === 'input' || node.kind === 'ref') return true;
  return node.kind === 'product' && node.of.length <= 3 && node.of.every((factor) => factor.kind !== 'product' && isSmall(factor));
}
