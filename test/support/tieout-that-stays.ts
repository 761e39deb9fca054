/**
 * The command line as a process that stays: each message is a call, answered by what was printed and the exit code.
 * Bundled like the program itself, and run by tests alone.
 */
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import legacy from '../../generated/legacy.json';
import newCommerce from '../../generated/new-commerce.json';
import rowKernel from '../../generated/row-kernel.json';
import { shippedNumbers } from '../../src/entries/shipped-numbers.ts';
import { nodeTerminal } from '../../src/hosts/cli/node-terminal.ts';
import { run } from '../../src/hosts/cli/run.ts';
import type { Terminal } from '../../src/hosts/cli/terminal.ts';
import type { CorePack } from '../../src/language/index.ts';
import type { Ended } from './tieout.ts';

export interface Call {
  readonly id: number;
  readonly words: readonly string[];
  readonly input: string;
}

/** How a call ended, or what was thrown in it. */
export interface Answered {
  readonly id: number;
  readonly ended: Ended | null;
  readonly problem: string;
}

const shipped = {
  packs: [legacy, newCommerce] as unknown as readonly CorePack[],
  numbers: shippedNumbers,
};

async function answer({ words, input }: Call): Promise<Ended> {
  const [out, error]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    ...nodeTerminal,
    kernel: () => new WebAssembly.Module(Buffer.from(rowKernel.code, 'base64')),
    out: (line) => void out.push(`${line}\n`),
    error: (line) => void error.push(`${line}\n`),
    lines: () => createInterface({ input: Readable.from([input]), crlfDelay: Infinity }),
  };
  const code = await run(words, shipped, terminal);
  return { code, out: out.join(''), error: error.join('') };
}

process.on('message', (call: Call) => {
  const tell = (answered: Omit<Answered, 'id'>): unknown => process.send?.({ id: call.id, ...answered });
  answer(call).then(
    (ended) => tell({ ended, problem: '' }),
    (thrown: unknown) =>
      tell({ ended: null, problem: thrown instanceof Error ? (thrown.stack ?? '') : String(thrown) }),
  );
});
// Whoever asked is gone.
process.on('disconnect', () => process.exit());
