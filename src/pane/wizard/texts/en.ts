/** What every wizard says, in English. */
import { pluralsOf } from '../../../messages/index.ts';
import type { WizardTexts } from './wizard-texts.ts';

const plural = pluralsOf('en');

export const en: WizardTexts = {
  title: 'Plan a change',
  lead: 'See every line, date and cent before you act in Partner Center.',
  step: (number, of, title) => `Step ${number} of ${of}: ${title}`,
  next: 'Next',
  back: 'Back',
  close: 'All plans',
  restart: 'Start again',
  restored: 'Your draft is as you left it.',
  missing: (count) => plural(count, { one: 'One thing is missing', other: '# things are missing' }),
  dryRun: 'This writes a plan. Microsoft changes only when you act in Partner Center or send the payload yourself.',
  outcomes: { ready: 'Ready', warning: 'Ready with warning', blocked: 'Blocked', 'not-known': 'Not known' },
  summary: (counts, selected) =>
    `${selected} selected: ${counts.ready} ready, ${counts.warning} with a warning, ${counts.blocked} blocked, ${counts['not-known']} not known`,
  rule: (rule, source, paragraph) => `Rule ${rule}; ${source}, “${paragraph}”`,
  writing: 'Writing…',
  failed: 'Nothing was written.',
  written: (sheets) => `Written: ${sheets}`,
  showHidden: (sheet) => `Show the hidden sheet “${sheet}”`,
  remove: 'Remove this run',
  removed: 'The run was removed. Your own sheets are as they were.',
  edited: (count, first) =>
    `${plural(count, { one: 'One cell was edited since and would be lost:', other: '# cells were edited since and would be lost, first' })} ${first}.`,
  removeAnyway: 'Remove with my edits',
  keep: 'Keep the sheets',
};
