/** The single place that says how a let is seen by later expressions: by name, so that an explanation can show its value. */
import type { Int, Meaning } from '../core.ts';

export function asReferred(name: string, meaning: Meaning): Meaning {
  switch (meaning.family) {
    case 'truth':
      return { family: 'truth', of: { kind: 'truth-ref', let: name } };
    case 'word':
      return { family: 'word', of: { kind: 'word-ref', let: name } };
    case 'list':
      return { ...meaning, of: { kind: 'list-ref', let: name } };
    case 'amount': {
      // A constant is written out, so that constants meet and denominators stay known.
      const refer = (node: Int, part: 'n' | 'd'): Int =>
        node.kind === 'int' ? node : { kind: 'ref', let: name, part };
      return { family: 'amount', n: refer(meaning.n, 'n'), d: refer(meaning.d, 'd') };
    }
  }
}
