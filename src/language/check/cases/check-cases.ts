/**
 * The driver of the proofs about cases: two that hold at once, values that none covers, one that never holds.
 * What is reported as an error has a witness that was evaluated; what can be neither proved nor refuted says so.
 */
import type { Span } from '../../../values/index.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { CheckedPack, CheckedRule } from '../checked.ts';
import { givenTexts, type GivenText } from './given.ts';
import type { Point } from './point.ts';
import { decide, provingOf, packRules, type Asked, type Proving } from './proving.ts';
import type { PackRules } from './unfold.ts';

/** Everything there is to say about the cases of the rules; `proveOne` may remember what it has proved before. */
export function checkCases(pack: Pick<CheckedPack, 'rules' | 'monthEnds'>, proveOne: typeof proveRule): Diagnostic[] {
  const known = packRules(pack);
  return pack.rules.flatMap((rule) => proveOne(rule, known));
}

/** What there is to say about the cases of one rule; nothing but it and the rules it calls has a part in that. */
export function proveRule(rule: CheckedRule, rules: PackRules): readonly Diagnostic[] {
  return [...ofRule(rule, rules), ...ofLines(rule, rules)];
}

function ofRule(rule: CheckedRule, rules: PackRules): Diagnostic[] {
  if (rule.cases.length === 0) return [];
  const proving = provingOf(rule, rule.cases, rules);
  const unreached = proving.conditions.flatMap(({ at }, i) =>
    decide(proving, reaching(rule, i)).kind === 'none' ? [neverReached(proving, at, 'case')] : [],
  );
  const overlaps = rule.ordered ? [] : proving.conditions.flatMap((_, i) => overlapsOf(proving, i));
  return [...unreached, ...overlaps, ...restOf(proving)];
}

/** What it takes to come to a case: of ordered ones, that those before it fail. */
export function reaching({ ordered }: Pick<CheckedRule, 'ordered'>, i: number): Asked[] {
  const before = ordered ? Array.from({ length: i }, (_, j): Asked => [j, false]) : [];
  return [[i, true], ...before];
}

/** A line that can never hold gives no row; lines may hold together and may all fail. */
function ofLines(rule: CheckedRule, rules: PackRules): Diagnostic[] {
  const whens = rule.lines.flatMap(({ when }) => (when ? [{ when }] : []));
  if (whens.length === 0) return [];
  const proving = provingOf(rule, whens, rules);
  return proving.conditions.flatMap(({ at }, i) =>
    decide(proving, [[i, true]]).kind === 'none' ? [neverReached(proving, at, 'line')] : [],
  );
}

/** Each earlier case that holds together with this one; doubts are told once. */
function overlapsOf(proving: Proving, second: number): Diagnostic[] {
  const { rule, conditions } = proving;
  const at = conditions[second]?.at ?? rule.at;
  const pairs = conditions.slice(0, second).map((_, first) => {
    const both: Asked[] = [
      [first, true],
      [second, true],
    ];
    return { first, decided: decide(proving, both) };
  });
  const doubtful = pairs.some(({ decided }) => decided.kind === 'unknown');
  const overlaps = pairs.flatMap(({ first, decided }): Diagnostic[] => {
    if (decided.kind !== 'found') return [];
    const witness = witnessOf(proving, decided.point);
    return [{ code: 'case-overlap', at, with: { name: rule.name, first: first + 1, second: second + 1, witness } }];
  });
  return doubtful ? [...overlaps, { code: 'cannot-prove', at, with: { name: rule.name, what: 'overlap' } }] : overlaps;
}

const witnessOf = ({ rule }: Proving, point: Point): GivenText[] => givenTexts(rule.inputs, point);

/** What no case takes: a gap, or the reason why `otherwise` is there. */
function restOf(proving: Proving): Diagnostic[] {
  const { rule, conditions } = proving;
  const decided = decide(
    proving,
    conditions.map((_, i): Asked => [i, false]),
  );
  if (rule.otherwise)
    return decided.kind === 'none' && rule.written ? [neverReached(proving, rule.otherwise.at, 'otherwise')] : [];
  const { at, name } = rule;
  if (decided.kind === 'found')
    return [{ code: 'case-gap', at, with: { name, witness: witnessOf(proving, decided.point) } }];
  return decided.kind === 'none' ? [] : [{ code: 'cannot-prove', at, with: { name, what: 'gap' } }];
}

const neverReached = ({ rule: { name } }: Proving, at: Span, what: 'case' | 'line' | 'otherwise'): Diagnostic => ({
  code: 'never-reached',
  at,
  with: { name, what },
});
