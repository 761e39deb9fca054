/**
 * Makes sure that a LibreOffice is on this machine for the tests that open our workbooks in another spreadsheet, and
 * prints which: the one that SOFFICE names, or the first of the usual commands. On Debian, as root, it installs one.
 */
import { installPackages, isExecutable, onPath } from './programs.js';

const commands = ['soffice', 'libreoffice'];

/** The spreadsheet alone, without a desktop. */
const packages = ['libreoffice-calc-nogui'];

const named = process.env.SOFFICE || undefined;

const advice = `No LibreOffice was found, and the tests that open our workbooks in another spreadsheet need one. Either
  install it:   sudo apt-get update && sudo apt-get install ${packages.join(' ')}
  or name it:   SOFFICE=/path/to/soffice npm test`;

const find = () => (named === undefined ? commands.map(onPath).find(Boolean) : [named].find(isExecutable));

if (find() === undefined && named === undefined) installPackages(...packages);
const found = find();
if (found === undefined) {
  console.error(named === undefined ? advice : `There is no program at ${named}.`);
  process.exit(1);
}
console.log(found);
