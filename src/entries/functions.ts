/**
 * functions.js: gives Excel every custom function over the shipped packs, at once and before anything else is loaded.
 * Holds no parser and no React; without office.js it does nothing, and taskpane.js says why.
 */
import { associate, associateLater, officeLoaded } from '../hosts/excel/index.ts';
import { answeringFunctions, tellingIds } from '../hosts/functions/index.ts';
import { excelAnswers } from './excel-answers.ts';
import { bugs, surroundings } from './page/excel-page.ts';

if (officeLoaded()) {
  const onBug = (code: string, thrown: unknown): unknown => bugs.push({ code, thrown });
  const load = async () => (await import('./excel-rulebook.ts')).tellingOver(surroundings);
  associate(answeringFunctions(excelAnswers, surroundings), surroundings, onBug);
  associateLater({ ids: tellingIds, load }, surroundings, onBug);
}
