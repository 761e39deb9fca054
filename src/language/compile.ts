/**
 * The driver of the compiler, on one screen: texts -> trees -> checked pack -> core.
 * Total: any texts give diagnostics, and a pack only where no error stands.
 */
import { proveRule } from './check/cases/check-cases.ts';
import { ruleCases, type RuleCase } from './check/cases/rule-cases.ts';
import { checkPack, type Checked, type Words } from './check/check-pack.ts';
import type { CheckedExample, CheckedPack, CheckedRow } from './check/checked.ts';
import { checkRule } from './check/rules.ts';
import { withContested } from './core/contested.ts';
import type { CorePack } from './core/core.ts';
import { fromChecked, lowerVersions } from './core/from-checked.ts';
import type { FileTree } from './syntax/ast.ts';
import { halfReadNames, missesOne } from './syntax/meant/half-read.ts';
import { parse, type Parsed } from './syntax/parse.ts';
import { hasErrors, type Diagnostic } from './text/diagnostic.ts';
import { noHeadings, type Headings } from './text/headings.ts';
import { positionOf, source, type Source } from './text/source.ts';
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

/** The passes that may remember what they did before; what they give is the same either way. */
export interface Passes {
  readonly read: (file: RuleFile) => Parsed;
  readonly checkOne: typeof checkRule;
  readonly proveOne: typeof proveRule;
  readonly lowerOne: typeof lowerVersions;
}

const fromScratch: Passes = {
  read: ({ name, text }) => parse(name, text),
  checkOne: checkRule,
  proveOne: proveRule,
  lowerOne: lowerVersions,
};

/** Compiles the files of one pack; `headings` are those the cited sources have. */
export function compile(files: readonly RuleFile[], vocabulary: Vocabulary, headings: Headings = noHeadings): Compiled {
  return compileBy(fromScratch, files, { vocabulary, headings }).compiled;
}

/** The compiled pack beside the trees and the checked forms it was made from. */
export interface Made {
  readonly compiled: Compiled;
  readonly trees: readonly FileTree[];
  readonly checked: Checked;
}

export function compileBy(
  { read, checkOne, proveOne, lowerOne }: Passes,
  files: readonly RuleFile[],
  words: Words,
): Made {
  const sources = new Map(files.map(({ name, text }) => [name, source(name, text)]));
  const parsed = files.map(read);
  const trees = parsed.map(({ tree }) => tree);
  const checked = checkPack(trees, words, { sources, checkOne, proveOne });
  const examples = checked.pack.rules.flatMap((rule) => rule.examples);
  const samples = Object.fromEntries(checked.pack.tables.map((table) => [table.name, table.samples]));
  const unread = parsed.flatMap(({ diagnostics }) => diagnostics);
  const half = new Set(files.flatMap(({ name, text }) => halfReadNames(name, text, unread)));
  const follows = (one: Diagnostic): boolean => isUnread(one, unread, sources) || missesOne(one, half);
  const found = [...unread, ...checked.diagnostics.filter((one) => !follows(one))];
  const lowered = hasErrors(found) ? null : fromChecked(checked.pack, sources, lowerOne);
  const diagnostics = inOrder([...found, ...(lowered?.diagnostics ?? [])], files);
  const pack = lowered && !hasErrors(diagnostics) ? withContested(lowered.pack, checked.pack.rules, found) : null;
  const cases = ruleCases(checked.pack);
  return {
    compiled: { pack, checked: checked.pack, examples, samples, cases, diagnostics, sources },
    trees,
    checked,
  };
}

/** Whether what is said of a line follows from what could not be read in it: one mistake is told once. */
function isUnread({ at }: Diagnostic, unread: readonly Diagnostic[], sources: Compiled['sources']): boolean {
  const lineOf = (place: Diagnostic['at']): number | null => {
    const text = place.kind === 'span' ? sources.get(place.file) : undefined;
    return text && place.kind === 'span' ? positionOf(text, place.start).line : null;
  };
  const line = lineOf(at);
  const isSame = (other: Diagnostic): boolean =>
    at.kind === 'span' && other.at.kind === 'span' && other.at.file === at.file && lineOf(other.at) === line;
  return unread.some((one) => structural.has(one.code) && isSame(one));
}

const structural: ReadonlySet<string> = new Set(['expected', 'unclosed', 'unknown-clause']);

function inOrder(diagnostics: readonly Diagnostic[], files: readonly RuleFile[]): Diagnostic[] {
  const place = new Map(files.map(({ name }, i) => [name, i]));
  const rank = ({ at }: Diagnostic): [number, number] =>
    at.kind === 'span' ? [place.get(at.file) ?? 0, at.start] : [0, 0];
  return [...diagnostics].sort((a, b) => {
    const [[fileA, startA], [fileB, startB]] = [rank(a), rank(b)];
    return fileA - fileB || startA - startB;
  });
}
