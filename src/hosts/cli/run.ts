/** The single entrance of the command line: a command's words in, an exit code out. */
import { createRulebook, type Rulebook } from '../../billing/index.ts';
import type { CorePack } from '../../language/index.ts';
import { allocatePayments } from './commands/allocate.ts';
import { evaluateBatch } from './commands/batch.ts';
import { check, load } from './commands/check.ts';
import { compileRule } from './commands/compile.ts';
import { tellDeadlines } from './commands/deadlines.ts';
import { doctor } from './commands/doctor.ts';
import { evaluateOne, refuse } from './commands/eval.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { explain } from './commands/explain.ts';
import { formatFiles } from './commands/format.ts';
import { commands, help } from './help.ts';
import { lines } from './commands/lines.ts';
import { reconcileFiles } from './commands/reconcile.ts';
import { testExamples } from './commands/test.ts';
import { readOptions, UsageProblem, type Options } from './options.ts';
import { readServed } from './reconcile/large/read-large.ts';
import type { Asked, Told } from './reconcile/large/second/messages.ts';
import { serveFirst } from './reconcile/large/second/serve-first.ts';
import { threadPort, type Postbox } from './reconcile/large/second/thread-port.ts';
import { printDiagnostic } from './print/print-diagnostic.ts';
import type { Terminal } from './terminal.ts';

/** Runs `tieout` with the words after its name. */
export async function run(
  argv: readonly string[],
  shipped: readonly CorePack[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [command = '--help', ...rest] = argv;
  if (command === '--help' || command === '-h' || command === 'help') {
    terminal.out(help(rest[0]));
    return exitCodes.fine;
  }
  const json = rest.includes('--json');
  if (!commands.includes(command))
    return refuse(`There is no command ${command}. Commands: ${commands.join(', ')}.`, json, terminal);
  const options = readOptions(command, rest);
  if (options instanceof UsageProblem) return refuse(options.sentence, json, terminal);
  if (options.help) {
    terminal.out(help(command));
    return exitCodes.fine;
  }
  const ofFiles = overFiles[command];
  if (!ofFiles) return withRules(command, options, { shipped, terminal });
  if (options.watch) terminal.watch(options.words, () => void ofFiles(options, terminal));
  return ofFiles(options, terminal);
}

/** Commands over files and the machine; the others ask rules. */
const overFiles: Readonly<
  Partial<Record<string, (options: Options, terminal: Terminal) => ExitCode | Promise<ExitCode>>>
> = {
  check,
  test: testExamples,
  format: formatFiles,
  compile: compileRule,
  doctor,
};

async function withRules(
  command: string,
  options: Options,
  { shipped, terminal }: { shipped: readonly CorePack[]; terminal: Terminal },
): Promise<ExitCode> {
  const rulebook = rulebookOf(options, shipped, terminal);
  if (typeof rulebook === 'string') return refuse(rulebook, options.json, terminal);
  if (command === 'allocate') return allocatePayments(rulebook, options, terminal);
  if (command === 'reconcile') return reconcileFiles(rulebook, options, terminal);
  if (command === 'deadlines') return tellDeadlines(rulebook, options, terminal);
  if (options.batch) return evaluateBatch(rulebook, options, terminal);
  if (options.words.length !== 1) {
    const found =
      options.words.length === 0
        ? 'No rule is named.'
        : `One rule is expected, then inputs as Name=value; found ${options.words.join(' ')}.`;
    return refuse(`${found} See tieout ${command} --help.`, options.json, terminal);
  }
  if (command === 'lines') return lines(rulebook, options, terminal);
  return command === 'explain' ? explain(rulebook, options, terminal) : evaluateOne(rulebook, options, terminal);
}

/** Runs as the second thread of a command that reads a large file, until the first has done. */
export async function runSecond(
  { shipped, terminal }: { readonly shipped: readonly CorePack[]; readonly terminal: Terminal },
  box: Postbox,
): Promise<void> {
  const port = threadPort<Told, Asked>(box);
  const begun = await port.next();
  if (begun?.ask !== 'begin') return;
  const rulebook = rulebookOf(begun.options, shipped, terminal);
  const served = readServed(begun, terminal);
  // The first has read the same: what cannot be read is told by it.
  if (typeof rulebook === 'object' && typeof served === 'object') await serveFirst(port, served, rulebook);
}

/** The shipped packs, or the packs of `--rules`; a sentence when one of them has errors. */
function rulebookOf({ rules }: Options, shipped: readonly CorePack[], terminal: Terminal): Rulebook | string {
  if (rules.length === 0) return createRulebook(shipped);
  const loaded = load({ words: rules }, terminal);
  if (typeof loaded === 'string') return loaded;
  const packs = loaded.packs.flatMap(({ compiled }) => compiled.pack ?? []);
  if (packs.length === loaded.packs.length) return createRulebook(packs);
  for (const diagnostic of loaded.diagnostics) terminal.error(printDiagnostic(diagnostic, loaded.sources));
  return 'The rules given by --rules have errors.';
}
