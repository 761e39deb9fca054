/** What stands around every drafted e-mail, in English. */
import type { DraftedMailTexts } from './drafted-mail-texts.ts';

export const en: DraftedMailTexts = {
  language: 'Language of the e-mails',
  copy: 'Copy',
  copied: 'Copied',
  mail: 'Open in mail',
  tooLong: 'Too long for a mail link: copy it or save the file.',
  save: 'Save .eml',
  calendar: 'Save the days as .ics',
};
