/**
 * The single way to the files of this program that lie beside its bin. The build keeps their code as the engine compiled it,
 * so that it need not be compiled again; an engine of another version does that by itself.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** The bin, which may have been called by a link. */
export function binPath(): string {
  return realpathSync(process.argv[1] ?? '');
}

/** A module as Node makes one of a file. */
type ModuleMaker = (...parts: readonly unknown[]) => void;

/** What a file answers when it is run; it is read at once, and run when it is called for. */
export function shippedCode(name: string): () => object {
  const folder = dirname(binPath());
  const path = join(folder, `${name}.cjs`);
  const kept = join(folder, `${name}.code`);
  // The build writes ASCII alone, of which each byte is a character.
  const script = new Script(wrap(readFileSync(path, 'latin1')), {
    filename: path,
    ...(existsSync(kept) && { cachedData: readFileSync(kept) }),
  });
  return () => {
    const module = { exports: {} };
    const make = script.runInThisContext() as ModuleMaker;
    make(module.exports, createRequire(path), module, path, folder);
    return module.exports;
  };
}
