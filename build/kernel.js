/**
 * Compiles the kernel that cuts rows of large files to machine code, as `generated/row-kernel.json`; not again where what
 * is there was made of the same sources by the same script.
 */
import asc from 'assemblyscript/asc';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** One for what the kernel is made of. */
function madeOf() {
  const names = readdirSync(sources).filter((name) => name.endsWith('.ts'));
  const hash = createHash('sha256').update(readFileSync(import.meta.filename));
  for (const name of names.sort()) hash.update(`\n${name}\n`).update(readFileSync(join(sources, name)));
  return hash.digest('hex');
}

function isFresh() {
  return existsSync(target) && JSON.parse(readFileSync(target, 'utf8')).madeOf === madeOf();
}

async function compile() {
  let code = null;
  const { error, stderr } = await asc.main(
    [join(sources, 'kernel.ts'), '--outFile', 'kernel.wasm', ...MEMORY, ...OPTIONS],
    { writeFile: (_name, contents) => void (code = contents) },
  );
  if (error !== null || code === null) throw new Error(`the kernel does not compile: ${stderr.toString()}`);
  mkdirSync(join(root, 'generated'), { recursive: true });
  writeFileSync(target, JSON.stringify({ madeOf: madeOf(), code: Buffer.from(code).toString('base64') }));
}

if (!isFresh()) await compile();
