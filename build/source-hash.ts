/** One short name for the state of the sources, the same on every machine that holds them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sixteen hexadecimal digits over every file that a bundle may be made from. */
export function sourceHash(places: readonly string[] = ['src', 'rules', 'build', 'package-lock.json']): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesBelow).sort()) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(place: string): readonly string[] {
  if (place.endsWith('.json')) return [place];
  const entries = readdirSync(place, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}
