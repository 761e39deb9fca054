/** What the view that freezes and thaws says in English. */
import { pluralsOf } from '../../../messages/index.ts';
import type { FreezeTexts } from './freeze-texts.ts';

const plural = pluralsOf('en');
const formulas = (count: number): string => plural(count, { one: '# formula', other: '# formulas' });
const cells = (count: number): string => plural(count, { one: '# cell', other: '# cells' });

export const en: FreezeTexts = {
  title: 'Freeze, thaw, repair',
  lead: 'Without the add-in, a cell that needs a CSP function may show #NAME?. Frozen, it holds what it shows now, and anyone can read it. No other cell is touched.',
  looking: 'Looking for formulas…',
  none: 'No cell of this workbook needs a CSP function.',
  found: (count, filled) => `${formulas(count)} with CSP functions, in ${cells(filled)}:`,
  onSheet: (sheet, count, filled) => `${sheet}: ${formulas(count)}, ${cells(filled)}`,
  becoming: 'What the cells become',
  becomings: {
    values: 'Values: what they show now',
    formulas: 'Formulas of the spreadsheet, which go on calculating',
  },
  freeze: { values: 'Freeze to values', formulas: 'Freeze to formulas' },
  native: (count) => `Of these, ${formulas(count)} become the spreadsheet’s own.`,
  asValues: 'Values, not formulas:',
  asValuesReasons: {
    table: 'answers a table',
    rule: 'the rule reads a list or a table',
    argument: 'an argument cannot be written into a formula',
    'too-long': 'the formula would be longer than a cell takes',
    'date-system': 'days count from 1904 in this workbook',
    differs: 'the spreadsheet comes to another value',
  },
  frozen: (count, filled) =>
    `Frozen: ${formulas(count)} in ${cells(filled)}. What stood there is kept with the workbook.`,
  left: 'Left as they are:',
  leftReasons: {
    'no-answer': 'shows no answer that could be kept',
    refused: 'the sheet does not let it be changed',
  },
  thawTitle: 'Thaw',
  frozenNow: (count) => `${formulas(count)} can come back, wherever nobody has written since.`,
  thaw: 'Thaw',
  thawed: (count) => `Back in place: ${formulas(count)}.`,
  kept: 'Still frozen:',
  keptReasons: {
    edited: 'changed since; what was written stays',
    'sheet-gone': 'the sheet is gone',
    refused: 'the sheet does not let it be changed',
  },
  forget: 'Forget these formulas',
  repairTitle: 'Repair',
  lost: (count) => `${formulas(count)} show #NAME?, or lost the name of their function.`,
  repair: 'Enter them again',
  repaired: (repaired, lost) => `Repaired: ${repaired} of ${lost}.`,
  more: (count) => `and ${count} more`,
  working: 'One moment…',
  failed: 'This stopped before its end. What was frozen is kept with the workbook and can be thawed.',
};
