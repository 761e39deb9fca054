/** What stands around the drafts to customers, in Dutch. */
import type { MailTexts } from './mail-texts.ts';

export const nl: MailTexts = {
  title: (count) => `E-mails aan klanten (${count})`,
  lead: 'Concepten om te kopiëren, in het mailprogramma te openen of op te slaan. Hiervandaan wordt niets verzonden.',
  body: (customer, day) => `E-mail aan ${customer}, ${day}`,
};
