/** The single way from a pack edited at run time to one that runs on plain numbers: its plan in blocks, no code made. */
import type { BarePack } from '../../language/index.ts';
import type { NumberPack } from '../numbers/number-pack.ts';
import { planPack } from '../numbers/plan/plan-pack.ts';
import { runtimeOf } from '../numbers/runtime.ts';
import { blockRule } from './block-rule.ts';

/** The pack in blocks; `doubt` is for tests of what lies beyond one exact division. */
export function blockPack(pack: BarePack, doubt = false): NumberPack {
  const { words, reasons, rules } = planPack(pack);
  const at = { tables: {} };
  const { sought } = runtimeOf(pack.tables);
  const world = { words, at, sought, doubt };
  return {
    pack: pack.name,
    at,
    words,
    reasons,
    rules: Object.fromEntries(rules.map((plan) => [plan.name, blockRule(plan, world)])),
  };
}
