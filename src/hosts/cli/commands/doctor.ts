/** `tieout doctor`: what works on this machine, and what to do about the rest. */
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { examineBrowser, examineCertificate, examineNode, examinePort } from '../doctor/examine-machine.ts';
import { examineManifest, examineSample } from '../doctor/examine-package.ts';
import type { Examined } from '../doctor/examined.ts';
import { packageRoot } from '../doctor/package-root.ts';

export async function doctor({ json }: Options, terminal: Terminal): Promise<ExitCode> {
  const root = packageRoot(terminal.program) ?? '.';
  const examined = [
    examineNode(),
    await examinePort(),
    examineCertificate(),
    examineManifest(root),
    examineSample(root),
    examineBrowser(),
  ];
  if (json) terminal.out(JSON.stringify({ examined }));
  else for (const line of printed(examined)) terminal.out(line);
  return examined.some(({ state }) => state === 'wrong') ? exitCodes.no : exitCodes.fine;
}

/** One line a part; what to do stands under it. */
function printed(examined: readonly Examined[]): string[] {
  const width = Math.max(...examined.map(({ part }) => part.length));
  return examined.flatMap(({ part, state, found, advice }) => [
    `${state.padEnd(6)}  ${part.padEnd(width)}  ${found}`,
    ...(advice === null ? [] : [`${''.padEnd(8 + width)}  ${advice}`]),
  ]);
}
