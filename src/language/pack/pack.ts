/**
 * The single model of a pack under an editor: files in, and after each edit the pack it became. Nothing is changed in
 * place; what an edit did not touch is carried over, and every answer is that of a compile from scratch.
 */
import type { Words } from '../check/check-pack.ts';
import { compileBy, type Made, type Passes, type RuleFile } from '../compile.ts';
import type { Item } from '../syntax/ast.ts';
import { parse, type Parsed } from '../syntax/parse.ts';
import { noHeadings, type Headings } from '../text/headings.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { blockReader, type BlockMemory, type PlacedBlock } from './remembered-blocks.ts';
import { caseProver, type ProofMemory } from './remembered-proofs.ts';
import { versionsLowerer, type CoreMemory } from './remembered-core.ts';
import { ruleChecker, type RuleMemory } from './remembered-rules.ts';

interface Memory {
  readonly blocks: BlockMemory;
  readonly rules: RuleMemory;
  readonly proofs: ProofMemory;
  readonly core: CoreMemory;
}

export interface Pack extends Made {
  readonly files: readonly RuleFile[];
  readonly words: Words;
  /** The block each item was read from. */
  readonly blocks: ReadonlyMap<Item, PlacedBlock>;
  /** What the next edit need not do again. */
  readonly memory: Memory;
}

const nothing: Memory = {
  blocks: new Map(),
  rules: { scope: null, rules: new Map() },
  proofs: new Map(),
  core: { pack: null, versions: new Map() },
};

/** The pack of these files; `headings` are those the cited sources have. */
export function openPack(files: readonly RuleFile[], vocabulary: Vocabulary, headings: Headings = noHeadings): Pack {
  return made(files, { vocabulary, headings }, nothing);
}

/** The pack with one file written anew, added where none has its name, or taken out where the text is null. */
export function editPack(pack: Pack, name: string, text: string | null): Pack {
  const known = pack.files.some((file) => file.name === name);
  const edited = pack.files.flatMap((file) => {
    if (file.name !== name) return [file];
    return text === null ? [] : [{ name, text }];
  });
  const files = known || text === null ? edited : [...edited, { name, text }];
  return made(files, pack.words, pack.memory);
}

function made(files: readonly RuleFile[], words: Words, before: Memory): Pack {
  const { read, memory: blockMemory, blocks } = blockReader(before.blocks);
  const { checkOne, memory: rules, origins } = ruleChecker(before.rules, blocks);
  const { proveOne, memory: proofs } = caseProver(before.proofs, origins);
  const { lowerOne, memory: core } = versionsLowerer(before.core, origins);
  const passes: Passes = { read: ({ name, text }): Parsed => parse(name, text, read), checkOne, proveOne, lowerOne };
  const result = compileBy(passes, files, words);
  // A pack with errors is not proved and lowered: what is known of that waits until it is again.
  const memory = {
    blocks: blockMemory,
    rules: rules(),
    proofs: proofs.size === 0 ? before.proofs : proofs,
    core: core() ?? before.core,
  };
  return { ...result, files, words, blocks, memory };
}
