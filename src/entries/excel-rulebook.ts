/**
 * The rulebook of the page that Excel loads, with the notes that came behind the rules: for the pane, and for the
 * functions that tell how an answer came about. One instance a page.
 */
import legacy from '../../generated/legacy.notes.json';
import newCommerce from '../../generated/new-commerce.notes.json';
import { createRulebook } from '../billing/index.ts';
import { loggedAs } from '../hosts/excel/index.ts';
import {
  cellReports,
  tellingFunctions,
  type CallLog,
  type CellReports,
  type CustomFunction,
  type Surroundings,
} from '../hosts/functions/index.ts';
import type { Workbook } from '../sheets/index.ts';
import { withNotes, type PackNotes } from '../targets/index.ts';
import { barePacks, excelNumbers } from './excel-answers.ts';

const notes = [legacy, newCommerce] as unknown as readonly PackNotes[];

export const excelRulebook = createRulebook(
  barePacks.map((pack, i) => withNotes(pack, notes[i] ?? [])),
  excelNumbers,
);

/** The functions that tell, over that rulebook. */
export const tellingOver = (surroundings: Surroundings): readonly CustomFunction[] =>
  tellingFunctions(excelRulebook, surroundings);

/** What stands behind the cells of the workbook; where a formula alone does not tell, the calls that were logged do. */
export const reportsOver = (workbook: Workbook, surroundings: Surroundings, calls: CallLog): CellReports =>
  cellReports({
    workbook,
    rulebook: excelRulebook,
    surroundings,
    logged: (cell, id) => calls.find(loggedAs(cell), id),
  });
