/** `tieout check`: what is wrong in rule files. */
import { billingVocabulary } from '../../../billing/index.ts';
import {
  fixes,
  openPack,
  positionOf,
  severityOf,
  type Compiled,
  type Diagnostic,
  type Pack,
  type Severity,
} from '../../../language/index.ts';
import { everythingSaid } from '../../../targets/index.ts';
import { sentenceIn } from '../../../messages/index.ts';
import { refuse } from './eval.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { wrongLanguage } from '../print/labels.ts';
import type { Options } from '../options.ts';
import { printDiagnostic } from '../print/print-diagnostic.ts';
import { printFix } from '../print/print-fix.ts';
import type { Terminal } from '../terminal.ts';

/** The packs that were compiled, and which of their files were asked about. */
export interface Loaded {
  readonly packs: readonly Pack[];
  readonly sources: Compiled['sources'];
  readonly diagnostics: readonly Diagnostic[];
  readonly named: ReadonlySet<string>;
  /** Tells a diagnostic in the language asked for. */
  readonly tell: (diagnostic: Diagnostic) => string;
}

/** The files a command names, compiled with their packs; a sentence when they cannot be read. */
export function load(
  { words, lang }: Pick<Options, 'words'> & Partial<Pick<Options, 'lang'>>,
  terminal: Terminal,
): Loaded | string {
  const wrong = wrongLanguage(lang);
  if (wrong !== null) return wrong;
  if (words.length === 0) return 'Name the files or folders with rules, such as rules/legacy.';
  const { packs: found, named, problem } = terminal.ruleFiles(words);
  if (problem !== null) return problem;
  const packs = found.map(({ files, headings }) => openPack(files, billingVocabulary, headings));
  const sources = new Map(packs.flatMap(({ compiled }) => [...compiled.sources]));
  return {
    packs,
    sources,
    diagnostics: packs.flatMap(({ compiled }) => everythingSaid(compiled)),
    named,
    tell: sentenceIn(lang),
  };
}

export function check(options: Options, terminal: Terminal): ExitCode {
  const loaded = load(options, terminal);
  if (typeof loaded === 'string') return refuse(loaded, options.json, terminal);
  const diagnostics = loaded.diagnostics.filter(({ at }) => at.kind !== 'span' || loaded.named.has(at.file));
  if (options.json)
    terminal.out(JSON.stringify({ diagnostics: diagnostics.map((diagnostic) => toJson(diagnostic, loaded)) }));
  else report(diagnostics, loaded, terminal);
  return diagnostics.some(({ code }) => severityOf(code) === 'error') ? exitCodes.badInput : exitCodes.fine;
}

/** Diagnostics as sentences, and their count. */
export function report(diagnostics: readonly Diagnostic[], { sources, named, tell }: Loaded, terminal: Terminal): void {
  for (const diagnostic of diagnostics) terminal.error(printDiagnostic(diagnostic, sources, tell));
  const of = (severity: Severity): number => diagnostics.filter(({ code }) => severityOf(code) === severity).length;
  const hints = of('hint') === 0 ? [] : [counted(of('hint'), 'hint')];
  const told = [
    counted(named.size, 'file'),
    counted(of('error'), 'error'),
    counted(of('warning'), 'warning'),
    ...hints,
  ];
  terminal.out(told.join(', '));
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** The diagnostic as data, lines and columns from 1; `fix` is what to write. */
export function toJson(
  diagnostic: Diagnostic,
  { packs, sources, tell }: Pick<Loaded, 'packs' | 'sources' | 'tell'>,
): unknown {
  const { at, code } = diagnostic;
  const message = tell(diagnostic);
  return {
    ...placeOf(at, sources),
    code,
    severity: severityOf(code),
    message,
    fix: fixOf(diagnostic, packs) ?? lastSentence(message),
  };
}

/** What the edits that mend it write; null where only a person can say what is meant. */
function fixOf(diagnostic: Diagnostic, packs: readonly Pack[]): string | null {
  const { at } = diagnostic;
  const pack = packs.find(({ files }) => at.kind === 'span' && files.some(({ name }) => name === at.file));
  return pack ? printFix(fixes(pack, diagnostic), pack.compiled.sources) : null;
}

/** Every sentence about a rule file ends with what to write. */
const lastSentence = (message: string): string => message.split(/(?<=[.?]) (?=[A-Z`])/).at(-1) ?? message;

function placeOf(at: Diagnostic['at'], sources: Compiled['sources']): Readonly<Record<string, unknown>> {
  const source = at.kind === 'span' ? sources.get(at.file) : undefined;
  if (at.kind !== 'span' || !source) return { file: null, line: null, column: null, endLine: null, endColumn: null };
  const [start, end] = [positionOf(source, at.start), positionOf(source, at.end)];
  return { file: at.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
