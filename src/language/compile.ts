/**
 * The driver of the compiler, on one screen: texts -> trees -> checked pack -> core.
 * Total: any texts give diagnostics, and a pack only where no error stands.
 */
import { ruleCases, type RuleCase } from './check/cases/rule-cases.ts';
import { checkPack } from './check/check-pack.ts';
import type { CheckedExample, CheckedPack, CheckedRow } from './check/checked.ts';
import type { CorePack } from './core/core.ts';
import { fromChecked } from './core/from-checked.ts';
import { parse } from './syntax/parse.ts';
import { hasErrors, type Diagnostic } from './text/diagnostic.ts';
import { noHeadings, type Headings } from './text/headings.ts';
import { source, type Source } from './text/source.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface RuleFile {
  readonly name: string;
  readonly text: string;
}

export interface Compiled {
  /** null where an error stands. */
  readonly pack: CorePack | null;
  /** Names and types settled; what a target reads that needs the rule as it was written. */
  readonly checked: CheckedPack;
  readonly examples: readonly CheckedExample[];
  /** Rows on which the examples run, by table. */
  readonly samples: Readonly<Record<string, readonly CheckedRow[]>>;
  /** What examples are to reach. */
  readonly cases: readonly RuleCase[];
  /** In the order of the files and of the places in them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Compiles the files of one pack; `headings` are those the cited sources have. */
export function compile(files: readonly RuleFile[], vocabulary: Vocabulary, headings: Headings = noHeadings): Compiled {
  const sources = new Map(files.map(({ name, text }) => [name, source(name, text)]));
  const parsed = files.map(({ name, text }) => parse(name, text));
  const checked = checkPack(
    parsed.map(({ tree }) => tree),
    { vocabulary, headings },
    sources,
  );
  const examples = checked.pack.rules.flatMap((rule) => rule.examples);
  const samples = Object.fromEntries(checked.pack.tables.map((table) => [table.name, table.samples]));
  const found = [...parsed.flatMap(({ diagnostics }) => diagnostics), ...checked.diagnostics];
  const cases = ruleCases(checked.pack);
  if (hasErrors(found))
    return { pack: null, checked: checked.pack, examples, samples, cases, diagnostics: inOrder(found, files), sources };
  const lowered = fromChecked(checked.pack, sources);
  const all = inOrder([...found, ...lowered.diagnostics], files);
  return {
    pack: hasErrors(all) ? null : lowered.pack,
    checked: checked.pack,
    examples,
    samples,
    cases,
    diagnostics: all,
    sources,
  };
}

function inOrder(diagnostics: readonly Diagnostic[], files: readonly RuleFile[]): Diagnostic[] {
  const place = new Map(files.map(({ name }, i) => [name, i]));
  const rank = ({ at }: Diagnostic): [number, number] =>
    at.kind === 'span' ? [place.get(at.file) ?? 0, at.start] : [0, 0];
  return [...diagnostics].sort((a, b) => {
    const [[fileA, startA], [fileB, startB]] = [rank(a), rank(b)];
    return fileA - fileB || startA - startB;
  });
}
