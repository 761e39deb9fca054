/** The single way from the rule files that `--rules` names to their packs; what is wrong in them is told line by line. */
import type { CorePack } from '../../../language/index.ts';
import { load } from '../commands/check.ts';
import { printDiagnostic } from '../print/print-diagnostic.ts';
import type { Terminal } from '../terminal.ts';

/** The packs, or a sentence where one of them has errors. */
export function compiledPacks(rules: readonly string[], terminal: Terminal): readonly CorePack[] | string {
  const loaded = load({ words: rules }, terminal);
  if (typeof loaded === 'string') return loaded;
  const packs = loaded.packs.flatMap(({ compiled }) => compiled.pack ?? []);
  if (packs.length === loaded.packs.length) return packs;
  for (const diagnostic of loaded.diagnostics) terminal.error(printDiagnostic(diagnostic, loaded.sources));
  return 'The rules given by --rules have errors.';
}
