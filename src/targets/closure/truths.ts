/** The single switch from truths and words of core to closures; `and` and `or` evaluate only what they need. */
import type { Truth, Word } from '../../language/index.ts';
import { invariant, unreachable } from '../../values/index.ts';
import type { Compiling } from './compiling.ts';
import type { TruthClosure, WordClosure } from './frame.ts';
import { comparisonOf } from './ints.ts';
import { compileList } from './lists.ts';

export function compileTruth(to: Compiling, node: Truth): TruthClosure {
  switch (node.kind) {
    case 'truth':
      return () => node.value;
    case 'truth-input': {
      const index = to.input(node.name);
      return (frame) => frame.inputs[index] as boolean;
    }
    case 'truth-ref':
    case 'truth-result': {
      const computed = node.kind === 'truth-ref' ? to.let(node.let) : to.call(node.call);
      return (frame) => computed(frame) as boolean;
    }
    case 'not': {
      const of = to.truth(node.of);
      return (frame) => !of(frame);
    }
    case 'and':
      return node.of.map(to.truth).reduce((a, b) => (frame) => a(frame) && b(frame));
    case 'or':
      return node.of.map(to.truth).reduce((a, b) => (frame) => a(frame) || b(frame));
    case 'compare': {
      const [left, right, holds] = [to.int(node.left), to.int(node.right), comparisonOf(node.op)];
      return (frame) => holds(left(frame), right(frame));
    }
    case 'contains':
      return membership(to, node);
    case 'same-word':
      return sameWord(to, node);
    default:
      return unreachable(node);
  }
}

/** Words compare as elsewhere; an amount n/d is in the list when n is d times an item. */
function membership(to: Compiling, { list: of, item, foldCase }: Extract<Truth, { kind: 'contains' }>): TruthClosure {
  const list = compileList(to, of);
  const fold = (text: string): string => (foldCase ? text.toLowerCase() : text);
  if (item.family === 'word') {
    const word = to.word(item.of);
    return (frame) => {
      const wanted = fold(word(frame));
      return list(frame).some((one) => fold(String(one)) === wanted);
    };
  }
  invariant(item.family === 'amount', 'a list holds words or amounts');
  const [n, d] = [to.int(item.n), to.int(item.d)];
  return (frame) => {
    const wanted = { n: n(frame), d: d(frame) };
    return (list(frame) as readonly bigint[]).some((one) => one * wanted.d === wanted.n);
  };
}

/** Choices compare exactly, texts without case, as a spreadsheet does. */
function sameWord(to: Compiling, { left, right, foldCase }: Extract<Truth, { kind: 'same-word' }>): TruthClosure {
  const [a, b] = [to.word(left), to.word(right)];
  if (!foldCase) return (frame) => a(frame) === b(frame);
  return (frame) => a(frame).toLowerCase() === b(frame).toLowerCase();
}

export function compileWord(to: Compiling, node: Word): WordClosure {
  switch (node.kind) {
    case 'word':
      return () => node.value;
    case 'word-input': {
      const index = to.input(node.name);
      return (frame) => frame.inputs[index] as string;
    }
    case 'word-ref':
    case 'word-result': {
      const computed = node.kind === 'word-ref' ? to.let(node.let) : to.call(node.call);
      return (frame) => computed(frame) as string;
    }
    case 'word-lookup': {
      const cell = to.lookup(node.lookup);
      return (frame) => cell(frame) as string;
    }
    case 'word-choose': {
      const [when, then, otherwise] = [to.truth(node.when), to.word(node.then), to.word(node.otherwise)];
      return (frame) => (when(frame) ? then(frame) : otherwise(frame));
    }
    default:
      return unreachable(node);
  }
}
