/**
 * The single place where a test meets its golden file: compares, or with ACCEPT=1 in the environment
 * (`npm run accept`) rewrites the file, so that a reviewer reads the change as a diff.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const accepting = process.env['ACCEPT'] === '1';

/** Holds a text against the golden file at `path`. */
export function expectGolden(path: string, text: string): void {
  const wanted = text.endsWith('\n') ? text : `${text}\n`;
  if (accepting) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== wanted) writeFileSync(path, wanted);
    return;
  }
  if (!existsSync(path)) throw new Error(`${path} does not exist; ACCEPT=1 writes it.`);
  expect(wanted).toBe(readFileSync(path, 'utf8'));
}
