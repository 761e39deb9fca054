/**
 * functions.js: gives Excel every custom function over the shipped packs, at once and before anything else is loaded.
 * Holds no parser and no React; without office.js it does nothing, and taskpane.js says why.
 */
import { associate, officeLoaded } from '../hosts/excel/index.ts';
import { catalogue } from '../hosts/functions/index.ts';
import { bugs, surroundings } from './page/excel-page.ts';
import { excelRulebook } from './excel-rulebook.ts';

if (officeLoaded()) {
  associate(catalogue(excelRulebook, surroundings), surroundings, (code, thrown) => bugs.push({ code, thrown }));
}
