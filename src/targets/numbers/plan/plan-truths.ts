/** The single switch from truths and words of core to tests and codes of a plan; `and` and `or` plan only what they need. */
import type { Truth, Word } from '../../../language/index.ts';
import { invariant, unreachable } from '../../../values/index.ts';
import { constant } from './known.ts';
import { isText, type Num, type Test, type Text } from './plan.ts';
import { notForDoubles, type Planning } from './planning.ts';
import type { Scope } from './scope.ts';

export function planTruth(to: Planning, node: Truth, at: Scope): Test {
  switch (node.kind) {
    case 'truth':
      return { op: 'truth', value: node.value };
    case 'truth-input':
      return { op: 'is', of: { op: 'reg', reg: to.register(node.name) } };
    case 'truth-ref':
    case 'truth-result': {
      const seen = node.kind === 'truth-ref' ? to.seenLet(node.let, at) : to.call(node.call, at);
      invariant(seen.family === 'truth', 'a truth is referred to as one');
      return seen.of;
    }
    case 'not':
      return { op: 'not', of: to.truth(node.of, at) };
    case 'and':
    case 'or':
      return junction(to, node, at);
    case 'compare': {
      const [left, right] = [at.exactly(to.int(node.left, at)), at.exactly(to.int(node.right, at))];
      return { op: 'compare', how: node.op, left: left.num, right: right.num };
    }
    case 'contains':
      return membership(to, node, at);
    case 'same-word':
      return sameWord(to, node, at);
    default:
      return unreachable(node);
  }
}

/** Of words given as an input; amounts in a list, and lists made on the way, are the exact evaluator's. */
function membership(to: Planning, node: Extract<Truth, { kind: 'contains' }>, at: Scope): Test {
  const { list, item, foldCase: fold } = node;
  if (list.kind !== 'list-input' || item.family !== 'word') return notForDoubles('it searches a list of amounts');
  return { op: 'contains', list: to.register(list.name), word: textOf(to.word(item.of, at)), fold };
}

/** A part with steps of its own is evaluated only where the parts before it leave the answer open. */
function junction(to: Planning, { kind, of }: Extract<Truth, { kind: 'and' | 'or' }>, at: Scope): Test {
  const [first, ...rest] = of;
  invariant(first, 'a junction has parts');
  let test = to.truth(first, at);
  for (const part of rest) {
    const inner = at.branch();
    const next = to.truth(part, inner);
    if (inner.steps.length === 0) {
      test = { op: kind, of: [test, next] };
      continue;
    }
    const reg = at.registers.take();
    at.registers.joins.add(reg);
    inner.steps.push({ do: 'set', reg, to: { op: 'bit', of: next } });
    const settled = [{ do: 'set', reg, to: constant(kind === 'and' ? 0 : 1) } as const];
    const [then, otherwise] = kind === 'and' ? [inner.steps, settled] : [settled, inner.steps];
    at.steps.push({ do: 'branch', when: test, then, otherwise });
    test = { op: 'is', of: { op: 'reg', reg } };
  }
  return test;
}

/** Choices compare by code; texts by their letters, without case. */
function sameWord(to: Planning, node: Extract<Truth, { kind: 'same-word' }>, at: Scope): Test {
  const [left, right] = [to.word(node.left, at), to.word(node.right, at)];
  if (!isText(left) && !isText(right) && !node.foldCase) return { op: 'compare', how: '=', left, right };
  return { op: 'same-text', left: textOf(left), right: textOf(right), fold: node.foldCase };
}

export const textOf = (word: Num | Text): Text => (isText(word) ? word : { op: 'spelled', code: word });

export function planWord(to: Planning, node: Word, at: Scope): Num | Text {
  switch (node.kind) {
    case 'word':
      return constant(to.pack.code(node.value));
    case 'word-input':
      return to.inputWord(node.name);
    case 'word-ref':
    case 'word-result': {
      const seen = node.kind === 'word-ref' ? to.seenLet(node.let, at) : to.call(node.call, at);
      invariant(seen.family === 'word', 'a word is referred to as one');
      return seen.of;
    }
    case 'word-lookup':
      return to.lookedUpWord(node.lookup, at);
    case 'word-choose':
      return chooseWord(to, node, at);
    default:
      return unreachable(node);
  }
}

function chooseWord(to: Planning, node: Extract<Word, { kind: 'word-choose' }>, at: Scope): Num | Text {
  const when = to.truth(node.when, at);
  const [yes, no] = [at.branch(), at.branch()];
  const [then, otherwise] = [to.word(node.then, yes), to.word(node.otherwise, no)];
  if (isText(then) || isText(otherwise)) {
    const reg = at.registers.takeText();
    at.registers.joins.add(reg);
    yes.steps.push({ do: 'set-text', reg, to: textOf(then) });
    no.steps.push({ do: 'set-text', reg, to: textOf(otherwise) });
    at.steps.push({ do: 'branch', when, then: yes.steps, otherwise: no.steps });
    return { op: 'text-reg', reg };
  }
  if (yes.steps.length + no.steps.length === 0) return { op: 'pick', when, then, otherwise };
  const reg = at.registers.take();
  at.registers.joins.add(reg);
  yes.steps.push({ do: 'set', reg, to: then });
  no.steps.push({ do: 'set', reg, to: otherwise });
  at.steps.push({ do: 'branch', when, then: yes.steps, otherwise: no.steps });
  return { op: 'reg', reg };
}
