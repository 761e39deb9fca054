/** The single way from the option `--rules` to the rules that a command asks. */
import { createRulebook, type NumbersOf, type Rulebook } from '../../../billing/index.ts';
import type { CorePack } from '../../../language/index.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** The rules that the command line carries. */
export interface ShippedRules {
  readonly packs: readonly CorePack[];
  /** How they run on plain numbers. */
  readonly numbers: NumbersOf;
}

/** The shipped packs, or the packs of `--rules`; a sentence when one of them has errors. */
export async function rulebookOf(
  { rules }: Options,
  { packs: shipped, numbers }: ShippedRules,
  terminal: Terminal,
): Promise<Rulebook | string> {
  if (rules.length === 0) return createRulebook(shipped, numbers);
  const { compiledPacks } = await import('./compiler.ts');
  const packs = compiledPacks(rules, terminal);
  return typeof packs === 'string' ? packs : createRulebook(packs);
}
