/** The single way from the option `--rules` to the rules that a command asks. */
import { createRulebook, type Rulebook } from '../../../billing/index.ts';
import type { CorePack } from '../../../language/index.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** The shipped packs, or the packs of `--rules`; a sentence when one of them has errors. */
export async function rulebookOf(
  { rules }: Options,
  shipped: readonly CorePack[],
  terminal: Terminal,
): Promise<Rulebook | string> {
  if (rules.length === 0) return createRulebook(shipped);
  const { compiledPacks } = await import('./compiler.ts');
  const packs = compiledPacks(rules, terminal);
  return typeof packs === 'string' ? packs : createRulebook(packs);
}
