/**
 * Makes sure that a Chromium is on this machine for the tests that need one and prints which: the one that
 * CHROMIUM (or CHROMIUM_PATH) names, or the first of the usual commands. On Debian, as root, it installs one.
 */
import { pathToFileURL } from 'node:url';
import { installPackages, isExecutable, onPath } from './programs.js';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** A browser and one font, so that the pages in pictures have letters. */
const packages = ['chromium', 'fonts-liberation'];

const advice = `No Chromium was found, and the tests of the workbook page need one. Either
  install it:   sudo apt-get update && sudo apt-get install ${packages.join(' ')}
  or name it:   CHROMIUM=/path/to/chromium npm test`;

/** The program that the environment names. */
export function namedChromium() {
  return process.env.CHROMIUM || process.env.CHROMIUM_PATH || undefined;
}

/** The program to start, or undefined where there is none. */
export function findChromium() {
  const named = namedChromium();
  return named === undefined ? commands.map(onPath).find(Boolean) : [named].find(isExecutable);
}

function main() {
  if (findChromium() === undefined && namedChromium() === undefined) installPackages(...packages);
  const found = findChromium();
  if (found === undefined) {
    console.error(namedChromium() === undefined ? advice : `There is no program at ${namedChromium()}.`);
    process.exit(1);
  }
  console.log(found);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
