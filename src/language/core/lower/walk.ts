/** The single walk over every expression of a checked rule, wherever in it one stands. */
import { operandsOf } from '../../check/cases/unfold.ts';
import type { CheckedAnswer, CheckedExpression, CheckedRule } from '../../check/checked.ts';

/** All expressions of a rule and their parts. */
export function partsOfRule({ lets, cases, lines, otherwise }: CheckedRule): CheckedExpression[] {
  const found = [
    ...lets.map(({ value }) => value),
    ...cases.flatMap(({ when, answer }) => [when, ...valueOf(answer)]),
    ...lines.flatMap(({ when, fields }) => [...(when ? [when] : []), ...fields.map(({ value }) => value)]),
    ...(otherwise ? valueOf(otherwise.answer) : []),
  ];
  // An array hands out what is added on the way.
  for (const part of found) found.push(...operandsOf(part));
  return found;
}

const valueOf = (answer: CheckedAnswer): readonly CheckedExpression[] =>
  answer.kind === 'value' ? [answer.value] : [];
