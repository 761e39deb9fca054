/**
 * functions.js: gives Excel every custom function over the shipped packs, at once and before anything else is loaded.
 * Holds no parser and no React; without office.js it does nothing, and taskpane.js says why.
 */
import { associate, associateLater, officeLoaded } from '../hosts/excel/index.ts';
import { answeringFunctions, tellingIds } from '../hosts/functions/index.ts';
import { excelAnswers } from './excel-answers.ts';
import { bugs, calls, surroundings } from './page/excel-page.ts';

if (officeLoaded()) {
  const listeners = { onBug: (code: string, thrown: unknown) => void bugs.push({ code, thrown }), log: calls };
  const load = async () => (await import('./excel-rulebook.ts')).tellingOver(surroundings);
  associate(answeringFunctions(excelAnswers, surroundings), surroundings, listeners);
  associateLater({ ids: tellingIds, load }, surroundings, listeners);
}
