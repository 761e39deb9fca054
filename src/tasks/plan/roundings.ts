/**
 * The single place that says what an expected line would be under the other roundings that are known, so that a later
 * file can tell another rounding from another amount.
 */
import type { Rulebook } from '../../billing/index.ts';
import { equal } from '../../values/index.ts';
import { choice, type AskedLine } from '../timeline/asked-blocks.ts';
import { amountOf } from './cash.ts';
import type { PlannedLine } from './plan.ts';

/** The lines, each with every rounding under which it shows another amount; a block is asked once for each rounding. */
export function withRoundings(lines: readonly AskedLine[], rulebook: Rulebook): readonly PlannedLine[] {
  const blocks = new Map<AskedLine['call'], readonly BlockAs[]>();
  return lines.map((line) => {
    const known = blocks.get(line.call) ?? blocksAs(line, rulebook);
    blocks.set(line.call, known);
    const own = amountOf(line);
    const otherRoundings = known.flatMap(({ profile, lines: others }) => {
      const same = others.find(({ name }) => name === line.name);
      if (same === undefined) return [];
      const amount = amountOf(same);
      return equal(amount, own) ? [] : [{ profile, amount }];
    });
    return { ...line, otherRoundings };
  });
}

/** A whole block under another rounding. */
interface BlockAs {
  readonly profile: string;
  readonly lines: readonly AskedLine[];
}

function blocksAs(line: AskedLine, rulebook: Rulebook): readonly BlockAs[] {
  const { call } = line;
  return profilesBesides(line, rulebook).flatMap((profile) => {
    const answer = rulebook.lines({ ...call, inputs: { ...call.inputs, Profile: choice(profile) } });
    if (answer.kind !== 'value') return [];
    return [{ profile, lines: answer.value.map(({ name, values }) => ({ name, values, call })) }];
  });
}

/** Roundings that the line's block knows besides the one it was asked with; none where it prorates nothing. */
function profilesBesides({ call }: AskedLine, rulebook: Rulebook): readonly string[] {
  const input = rulebook.find(call.rule, call.pack)?.inputs.find(({ name }) => name === 'Profile');
  const asked = call.inputs['Profile'];
  const own = asked?.kind === 'choice' ? asked.name : null;
  return (input?.type.values ?? []).filter((name) => name !== own);
}
