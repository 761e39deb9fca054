/** What stands around the drafts to customers, in English. */
import type { MailTexts } from './mail-texts.ts';

export const en: MailTexts = {
  title: (count) => `E-mails to customers (${count})`,
  lead: 'Drafts to copy, to open in your mail program, or to save. Nothing is sent from here.',
  body: (customer, day) => `E-mail to ${customer}, ${day}`,
};
