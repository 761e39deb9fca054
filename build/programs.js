/**
 * The single place where the tests' programs that npm cannot bring are looked for and installed: a name on the PATH,
 * or Debian's packages where this machine and this user may.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The program behind a command, or undefined. */
export function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Two steps of a run may both want something; the second waits here until the first is done. */
const lock = join(tmpdir(), 'tieout-apt.lock');

/** Asks Debian for packages; false where this machine or this user may not. */
export function installPackages(...packages) {
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) return false;
  console.log(`Installing Debian's ${packages.join(' and ')}.`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const aptGet = (...words) => spawnSync('flock', [lock, 'apt-get', ...words], options).status === 0;
  return aptGet('update') && aptGet('install', '--yes', '--no-install-recommends', ...packages);
}
