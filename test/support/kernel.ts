/** The single place where tests get the kernel that reads rows of large files, as the build made it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** Its file, which the program is bundled with. */
export function kernelFile(): string {
  const path = join(root, 'generated/row-kernel.json');
  if (!existsSync(path)) throw new Error(`${path} is missing; npm run generate makes it.`);
  return readFileSync(path, 'utf8');
}

/** As the program sets it up. */
export function builtKernel(): WebAssembly.Module {
  const { code } = JSON.parse(kernelFile()) as { readonly code: string };
  return new WebAssembly.Module(Buffer.from(code, 'base64'));
}
