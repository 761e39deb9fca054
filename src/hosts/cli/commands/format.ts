/** `tieout format`: rule files in canonical layout, rewritten in place or only named. */
import { formatted } from '../../../language/index.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { refuse } from './eval.ts';

/** What became of the files. */
interface Outcome {
  /** Rewritten, or with `--check` to be rewritten. */
  readonly formatted: string[];
  readonly unchanged: string[];
  /** Parts that stay as they are, since they cannot be read or written. */
  readonly left: Left[];
}

interface Left {
  readonly file: string;
  /** null: the whole file. */
  readonly line: number | null;
  readonly message: string;
}

export function formatFiles({ words, check, json }: Options, terminal: Terminal): ExitCode {
  if (words.length === 0) return refuse('Name the files or folders with rules, such as rules/legacy.', json, terminal);
  const { named, problem } = terminal.ruleFiles(words);
  if (problem !== null) return refuse(problem, json, terminal);
  const outcome: Outcome = { formatted: [], unchanged: [], left: [] };
  for (const file of named)
    formatFile(file, outcome, (text) => (check ? null : terminal.replace(file, text)), terminal);
  if (json) terminal.out(JSON.stringify(outcome));
  else report(outcome, check, terminal);
  if (outcome.left.length > 0) return exitCodes.badInput;
  return check && outcome.formatted.length > 0 ? exitCodes.no : exitCodes.fine;
}

type Write = (text: string) => string | null;

function formatFile(file: string, outcome: Outcome, write: Write, terminal: Terminal): void {
  const given = textOf(file, terminal);
  if (typeof given !== 'string') return void outcome.left.push(given);
  const { text, unread } = formatted(given);
  outcome.left.push(...unread.map((line) => unreadAt(file, line)));
  if (text === given) return void outcome.unchanged.push(file);
  const problem = write(text);
  if (problem === null) outcome.formatted.push(file);
  else outcome.left.push({ file, line: null, message: problem });
}

/** The text of a file, its byte order mark kept; bytes that are no text are never written back. */
function textOf(file: string, terminal: Terminal): string | Left {
  const bytes = terminal.bytes(file);
  if (typeof bytes === 'string') return { file, line: null, message: bytes };
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { file, line: null, message: `${file} is not text in UTF-8: save it as UTF-8 and format it again.` };
  }
}

const unreadAt = (file: string, line: number): Left => ({
  file,
  line,
  message: `${file}:${line}: this part cannot be read and stays as it is; tieout check ${file} tells why.`,
});

function report(outcome: Outcome, check: boolean, terminal: Terminal): void {
  for (const file of outcome.formatted) terminal.out(file);
  for (const { message } of outcome.left) terminal.error(message);
  const [some, all] = [outcome.formatted.length, outcome.formatted.length + outcome.unchanged.length];
  terminal.out(`${some} of ${all} ${all === 1 ? 'file' : 'files'} ${check ? 'would be formatted' : 'formatted'}`);
}
