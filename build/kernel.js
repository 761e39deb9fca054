/**
 * Compiles the kernel that cuts rows of large files to machine code, as `generated/row-kernel.json`; only where a source of
 * it, or this script, has changed since.
 */
import asc from 'assemblyscript/asc';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const sources = join(root, 'src/hosts/cli/reconcile/large/kernel/assembly');
const target = join(root, 'generated/row-kernel.json');

/** The kernel gets a memory, which threads may share, and asks for nothing else. */
const MEMORY = ['--importMemory', '--sharedMemory', '--initialMemory', '2048', '--maximumMemory', '16384'];
const OPTIONS = [
  '-O3',
  '--noAssert',
  '--runtime',
  'stub',
  '--use',
  'abort=',
  '--enable',
  'simd',
  '--enable',
  'threads',
];

const changed = (path) => statSync(path).mtimeMs;

function isFresh() {
  const read = [
    ...readdirSync(sources)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(sources, name)),
    import.meta.filename,
  ];
  return existsSync(target) && read.every((path) => changed(path) < changed(target));
}

async function compile() {
  let code = null;
  const { error, stderr } = await asc.main(
    [join(sources, 'kernel.ts'), '--outFile', 'kernel.wasm', ...MEMORY, ...OPTIONS],
    { writeFile: (_name, contents) => void (code = contents) },
  );
  if (error !== null || code === null) throw new Error(`the kernel does not compile: ${stderr.toString()}`);
  mkdirSync(join(root, 'generated'), { recursive: true });
  writeFileSync(target, JSON.stringify({ code: Buffer.from(code).toString('base64') }));
}

if (!isFresh()) await compile();
