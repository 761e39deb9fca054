/**
 * The single place that says what an expected line would be under the other roundings that are known, so that a later
 * file can tell another rounding from another amount.
 */
import type { Rulebook } from '../../billing/index.ts';
import { equal } from '../../values/index.ts';
import { choice, type AskedLine } from '../timeline/asked-blocks.ts';
import { amountOf } from './cash.ts';
import type { PlannedLine } from './plan.ts';

/** The line with each rounding under which it shows another amount. */
export function withRoundings(line: AskedLine, rulebook: Rulebook): PlannedLine {
  const own = amountOf(line);
  const otherRoundings = profilesBesides(line, rulebook).flatMap((profile) => {
    const answer = rulebook.lines({ ...line.call, inputs: { ...line.call.inputs, Profile: choice(profile) } });
    const same = answer.kind === 'value' ? answer.value.find(({ name }) => name === line.name) : undefined;
    if (same === undefined) return [];
    const amount = amountOf({ ...line, values: same.values });
    return equal(amount, own) ? [] : [{ profile, amount }];
  });
  return { ...line, otherRoundings };
}

/** Roundings that the line's block knows besides the one it was asked with; none where it prorates nothing. */
function profilesBesides({ call }: AskedLine, rulebook: Rulebook): readonly string[] {
  const input = rulebook.find(call.rule, call.pack)?.inputs.find(({ name }) => name === 'Profile');
  const asked = call.inputs['Profile'];
  const own = asked?.kind === 'choice' ? asked.name : null;
  return (input?.type.values ?? []).filter((name) => name !== own);
}
