/** What stands around the drafts to customers, in English. */
import type { MailTexts } from './mail-texts.ts';

export const en: MailTexts = {
  title: (count) => `E-mails to customers (${count})`,
  lead: 'Drafts to copy, to open in your mail program, or to save. Nothing is sent from here.',
  language: 'Language of the e-mails',
  body: (customer, day) => `E-mail to ${customer}, ${day}`,
  copy: 'Copy',
  copied: 'Copied',
  mail: 'Open in mail',
  save: 'Save .eml',
  calendar: 'Save the days as .ics',
};
