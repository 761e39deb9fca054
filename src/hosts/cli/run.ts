/** The single entrance of the command line: a command's words in, an exit code out. */
import { allocatePayments } from './commands/allocate.ts';
import { evaluateBatch } from './commands/batch.ts';
import { tellDeadlines } from './commands/deadlines.ts';
import { evaluateOne, refuse } from './commands/eval.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { explain } from './commands/explain.ts';
import { commands, help } from './help.ts';
import { lines } from './commands/lines.ts';
import { reconcileFiles } from './commands/reconcile.ts';
import { readOptions, UsageProblem, type Options } from './options.ts';
import type { overFiles } from './rules/compiler.ts';
import { rulebookOf, type ShippedRules } from './rules/rulebook-of.ts';
import type { Terminal } from './terminal.ts';

/** Runs `tieout` with the words after its name. */
export async function run(argv: readonly string[], shipped: ShippedRules, terminal: Terminal): Promise<ExitCode> {
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
  return isOverFiles(command)
    ? ofFiles(command, options, terminal)
    : withRules(command, options, { shipped, terminal });
}

type OverFiles = keyof typeof overFiles;

/** Commands over files and the machine; the others ask rules. */
const filesCommands: readonly string[] = ['check', 'test', 'format', 'compile', 'doctor'] satisfies OverFiles[];
const isOverFiles = (command: string): command is OverFiles => filesCommands.includes(command);

async function ofFiles(command: OverFiles, options: Options, terminal: Terminal): Promise<ExitCode> {
  const { overFiles: loaded } = await import('./rules/compiler.ts');
  const ofThese = loaded[command];
  if (options.watch) terminal.watch(options.words, () => void ofThese(options, terminal));
  return ofThese(options, terminal);
}

async function withRules(
  command: string,
  options: Options,
  { shipped, terminal }: { shipped: ShippedRules; terminal: Terminal },
): Promise<ExitCode> {
  const rulebook = await rulebookOf(options, shipped, terminal);
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
