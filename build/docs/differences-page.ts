/**
 * The single maker of docs/differences.md: every choice where the sources contradict each other or are silent,
 * with what the rules say about it in their own words, and where we differ from a spreadsheet, a database and the statement.
 */
import type { CorePack } from '../../src/language/index.ts';

/** A question that the sources leave open. */
export interface Choice {
  readonly question: string;
  readonly sources: string;
  readonly choice: string;
  /** What would change our mind. */
  readonly changes: string;
  /** Sentences that rules assume, as they stand in the rule files. */
  readonly assumes: readonly string[];
  /** Rules that hold the choice without assuming a sentence. */
  readonly rules?: readonly string[];
}

/** Every assumed sentence of the packs, with the rules that assume it. */
export function assumptionsOf(packs: readonly CorePack[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { rules } of packs) {
    for (const { name, notes } of rules) {
      const parts = [notes.rule, ...Object.values(notes.lets), ...notes.cases, notes.otherwise];
      for (const sentence of parts.flatMap((part) => part?.assumptions ?? [])) {
        const known = found.get(sentence) ?? [];
        if (!known.includes(name)) found.set(sentence, [...known, name]);
      }
    }
  }
  return found;
}

/** The page; `others` is the part that is written by hand. */
export function differencesPage(choices: readonly Choice[], packs: readonly CorePack[], others: string): string {
  const assumed = assumptionsOf(packs);
  return [
    '# Differences',
    '',
    'Made from `docs/differences.json`, the packs and `docs/differences-elsewhere.md`; `npm run pages` writes it, a test holds it fresh.',
    'An explanation shows the assumptions of the rules and the cases that answered, so a boundary never passes in silence.',
    '',
    '## Where the sources contradict each other or are silent',
    '',
    ...choices.flatMap((choice) => printChoice(choice, assumed)),
    others.trimEnd(),
    '',
  ].join('\n');
}

function printChoice(
  { question, sources, choice, changes, assumes, rules = [] }: Choice,
  assumed: ReadonlyMap<string, readonly string[]>,
): string[] {
  return [
    `### ${question}`,
    '',
    `- Sources: ${sources}`,
    `- Choice: ${choice}`,
    `- What would change our mind: ${changes}`,
    ...assumes.map((sentence) => `- Assumed: "${sentence}" (${(assumed.get(sentence) ?? []).join(', ')})`),
    ...(rules.length > 0 ? [`- Held by: ${rules.join(', ')}`] : []),
    '',
  ];
}
