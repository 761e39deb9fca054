/** What stands around the drafts to customers, in Dutch. */
import type { MailTexts } from './mail-texts.ts';

export const nl: MailTexts = {
  title: (count) => `E-mails aan klanten (${count})`,
  lead: 'Concepten om te kopiëren, in het mailprogramma te openen of op te slaan. Hiervandaan wordt niets verzonden.',
  language: 'Taal van de e-mails',
  body: (customer, day) => `E-mail aan ${customer}, ${day}`,
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  mail: 'Openen in mail',
  save: '.eml opslaan',
  calendar: 'Dagen opslaan als .ics',
};
