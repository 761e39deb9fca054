/** The single list of the commands over rule files and the machine. */
import { check } from '../commands/check.ts';
import { compileRule } from '../commands/compile.ts';
import { doctor } from '../commands/doctor.ts';
import { formatFiles } from '../commands/format.ts';
import { testExamples } from '../commands/test.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** A command that asks no rulebook. */
type OverFiles = (options: Options, terminal: Terminal) => ExitCode | Promise<ExitCode>;

export const overFiles = {
  check,
  test: testExamples,
  format: formatFiles,
  compile: compileRule,
  doctor,
} as const satisfies Readonly<Record<string, OverFiles>>;
