/** The single place that finds the folder of this package: the nearest above a file whose package.json is ours. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** null where the file stands outside of the package. */
export function packageRoot(from: string): string | null {
  const folder = dirname(from);
  if (isOurs(join(folder, 'package.json'))) return folder;
  return folder === from ? null : packageRoot(folder);
}

function isOurs(file: string): boolean {
  return existsSync(file) && /"name"\s*:\s*"tieout"/.test(readFileSync(file, 'utf8'));
}
