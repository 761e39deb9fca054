/** The single place that makes ready what writes formulas of ours as the spreadsheet's own; it comes when it is first asked for. */
import type { RuleAnswers } from '../billing/index.ts';
import { nativeFormulas, type Surroundings } from '../hosts/functions/index.ts';
import type { BarePack } from '../language/index.ts';
import { planPack } from '../targets/index.ts';
import type { Express } from '../tasks/index.ts';

/** Over the packs of a rulebook. */
export function nativeOver(
  packs: readonly BarePack[],
  rulebook: RuleAnswers,
  surroundings: Pick<Surroundings, 'dateSystem'>,
): Express {
  return nativeFormulas({ rulebook, surroundings, plans: new Map(packs.map((pack) => [pack.name, planPack(pack)])) });
}
