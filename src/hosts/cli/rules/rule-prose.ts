/** The single way from rule files to sentences about their rules. */
import { proseOf, type Speech } from '../../../targets/index.ts';
import { load } from '../commands/check.ts';
import type { Terminal } from '../terminal.ts';

/** A rule of a pack, in sentences; none of a pack that is not among these. */
export type RuleProse = (pack: string, rule: string) => readonly string[];

/** How the rules in these folders are told; a sentence where they cannot be read. */
export function ruleProse(
  folders: readonly string[],
  { packs, speech }: { readonly packs: readonly string[]; readonly speech: Speech },
  terminal: Terminal,
): RuleProse | string {
  const loaded = load({ words: folders }, terminal);
  if (typeof loaded === 'string') return loaded;
  const asked = loaded.packs.map(({ checked }) => checked.pack).filter(({ name }) => packs.includes(name));
  return (pack, rule) => asked.filter(({ name }) => name === pack).flatMap((own) => proseOf(own, rule, speech));
}
