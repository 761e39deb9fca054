/** What the sign-off says in English. */
import { pluralsOf } from '../../../messages/index.ts';
import type { SignOffTexts } from './sign-off-texts.ts';

const plural = pluralsOf('en');

export const en: SignOffTexts = {
  title: 'Sign-off',
  lead: 'Locking keeps a fingerprint of the lines, of what they were held against, of the exceptions and of the rules. Whoever opens the workbook later is told what moved.',
  prepared: 'Prepared by',
  reviewed: 'Reviewed by',
  day: 'Day of the review',
  states: {
    draft: 'Draft: nobody has prepared it yet',
    prepared: 'Prepared: somebody else should review it',
    reviewed: 'Reviewed: it can be locked',
    locked: 'Locked',
  },
  samePerson: 'One person prepared and reviewed this. A second pair of eyes sees more.',
  incomplete: 'To lock, name who prepared and who reviewed it, and the day of the review.',
  lock: 'Lock what was reviewed',
  lockedBy: (day, prepared, reviewed) => `Locked on ${day}, prepared by ${prepared}, reviewed by ${reviewed}.`,
  comparing: 'Comparing with what was reviewed',
  unchanged: 'Unchanged since the review',
  moved: 'Not as it was reviewed',
  rulesMoved: 'The rules are not those of the review.',
  gone: (sheet) => `The sheet “${sheet}” is gone.`,
  rowsMoved: (sheet, rows, before, now) =>
    `Sheet “${sheet}”, rows that differ: ${rows}; it had ${plural(before, { one: '# row', other: '# rows' })} and has ${now}.`,
  again: 'Compare again',
  unlock: 'Remove the lock',
  sheet: {
    name: 'Sign-off',
    what: 'What',
    value: 'Value',
    prepared: 'Prepared by',
    reviewed: 'Reviewed by',
    day: 'Day of the review',
    rules: 'Fingerprint of the rules',
    fingerprintOf: (sheet) => `Fingerprint of “${sheet}”`,
  },
};
