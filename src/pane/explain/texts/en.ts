/** What the explanation of a cell says in English. */
import { pluralsOf } from '../../../messages/index.ts';
import type { ExplainTexts } from './explain-texts.ts';

const plural = pluralsOf('en');

export const en: ExplainTexts = {
  pick: 'Select a cell with an amount',
  pickDetail: 'A cell that holds a CSP function is explained here: steps, rule and source.',
  noFunction: (place) => `${place} holds no CSP function.`,
  instead:
    'Select a cell whose formula calls a function that begins with CSP., or a row of a report’s sheets Exceptions, Trace or Rounding.',
  part: (number, of, block) => `Cell ${number} of the ${of} that one formula fills (${block})`,
  functions: 'Functions in this formula',
  cellsOf: (input) => `Cells of ${input}`,
  goTo: (place) => `Show ${place} in the sheet`,
  back: (place) => `Back to ${place}`,
  notFollowed: 'Only the spreadsheet knows what this function was given',
  notFollowedDetail:
    'An argument is a calculation of its own, and the cell was last calculated before this page was opened. Select the cell, press F2 and Enter: then it is explained here.',
  days: 'The days',
  between: (days) => plural(days, { one: 'then # day', other: 'then # days' }),
  ruleText: (file, line) => `The rule as written (${file}, from line ${line}); the lines used are marked`,
  given: 'Given',
  steps: 'Steps',
  byDefault: 'by default',
  chosen: (number, of) => `Case ${number} of ${of} applies`,
  computed: 'Computed as',
  before: 'Before rounding',
  rounded: (mode, places) => `Rounded ${mode} to ${plural(places, { one: '# decimal', other: '# decimals' })}`,
  result: 'Result',
  modes: {
    'half-up': 'half away from zero',
    'half-even': 'half to even',
    'half-down': 'half towards zero',
    up: 'away from zero',
    down: 'towards zero',
    ceiling: 'up',
    floor: 'down',
  },
  source: 'Source',
  assumes: 'Assumed, since the source is silent',
  version: 'Rule version',
  notStated: 'Not stated',
  notStatedDetail: 'The rule gives no answer here. That is an answer, not an error.',
  error: 'What to change',
  yes: 'yes',
  no: 'no',
  per: (unit) => `per ${unit}`,
  units: {
    day: { one: 'day', many: 'days' },
    month: { one: 'month', many: 'months' },
    licence: { one: 'licence', many: 'licences' },
  },
};
