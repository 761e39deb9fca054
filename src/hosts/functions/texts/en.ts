/** English texts of the custom functions. */
import { pluralsOf, type Count } from '../../../messages/index.ts';
import { either, type FunctionTexts } from './function-texts.ts';

const plural = pluralsOf('en');
const rowsIn = (count: Count): string => plural(count, { one: '# row', other: '# rows' });
const or = (items: readonly string[]): string => either('en-GB', items);

export const en: FunctionTexts = {
  problems: {
    'argument-empty': (where) => `${where} is empty.`,
    'argument-kind': (where, { found, wanted }) => `${where} is "${found}"; write ${en.wanted[wanted]}.`,
    'argument-comma': (where, { found, write }) =>
      `${where} is "${found}", but the decimal mark is a dot; write ${or(write)}.`,
    'argument-currency': (where, { found, write }) =>
      `${where} is "${found}", but only amounts have a currency; write ${write}.`,
    'argument-percent-sign': (where, { found, write }) =>
      `${where} is "${found}", but takes no percentage; write ${write}.`,
    'argument-date-order': (where, { found, write }) =>
      `${where} is "${found}", which does not say what is day and what is month; write ${or(write)}, or use a date cell.`,
    'argument-serial': (where, { found }) =>
      `${where} is ${found}, which is no date from 1900-03-01 to 9999-12-31; use a date cell.`,
    'argument-digits': (where) =>
      `${where} is a number of more than 15 digits, of which Excel keeps 15; format the column as text and enter it again.`,
    'argument-choice': (where, { found, names }) => `${where} is "${found}"; write ${or(names)}.`,
    'arguments-lengths': (where, { length, other, otherLength }) =>
      `${where} has ${length} rows, ${other} has ${otherLength}; give columns of one length.`,
    'argument-block': (where, { rows, columns }) =>
      `${where} is a block of ${rowsIn(rows)} and ${plural(columns, { one: '# column', other: '# columns' })}; give one column.`,
    'arguments-rows': (where, { rows, most }) =>
      `${where} has ${rowsIn(rows)}; a function takes ${most}. Use the Tieout pane for more.`,
    'argument-unknown': (where, { rule, names }) => `${rule} has no input "${where}"; write ${or(names)}.`,
    'argument-twice': (where) => `${where} is given twice.`,
    'argument-unpaired': (where) => `${where} has no value; after the rule come pairs of name and value.`,
    'argument-single': (where, { rows }) =>
      `${where} is a block of ${plural(rows, { one: '# cell', other: '# cells' })}; give one cell.`,
    'rule-unknown': (_, { rule, pack }) => `The pack ${pack} has no rule ${rule}.`,
    'pack-unknown': (_, { pack, packs }) => `There is no pack ${pack}; write ${or(packs)}.`,
    'functions-outdated': () => 'Reload Tieout: Excel still uses an older function list.',
    'functions-unreachable': () => 'This function could not be loaded: check the connection, then recalculate.',
    'date-not-shown': (_, { date }) => `${date} is before the first day of this workbook, which counts from 1904.`,
  },
  wanted: {
    amount: 'an amount such as 8.50 or 8.50 USD',
    number: 'a number such as 12',
    percent: 'a percentage such as 15%',
    date: 'a date such as 2019-10-29, or use a date cell',
    text: 'a text',
    choice: 'one of its names',
    list: 'words with commas between them',
    yesno: 'TRUE or FALSE',
  },
  inRow: (name, row) => `${name} (row ${row})`,
  ofRow: (row, sentence) => `Row ${row}: ${sentence}`,
  internal: (code) => `Internal error, code ${code}; see Diagnostics.`,
  steps: {
    defaulted: (name) => `${name} (left out)`,
    chosen: (number, of) => `Case ${number} of ${of}`,
    called: (rule) => `Rule ${rule}`,
    unrounded: 'Before rounding',
    result: 'Result',
    rounded: (mode, places) =>
      `Result, rounded ${mode} to ${plural(places, { one: '# decimal', other: '# decimals' })}`,
    modes: {
      'half-up': 'half away from zero',
      'half-even': 'half to even',
      'half-down': 'half towards zero',
      up: 'away from zero',
      down: 'towards zero',
      ceiling: 'up',
      floor: 'down',
    },
    notStated: 'Not stated',
    source: 'Source',
    assumption: 'Assumption',
  },
};
