/** What stands around the drafts to customers, in Italian. */
import type { MailTexts } from './mail-texts.ts';

export const it: MailTexts = {
  title: (count) => `E-mail ai clienti (${count})`,
  lead: 'Bozze da copiare, da aprire nel programma di posta o da salvare. Da qui non parte nulla.',
  body: (customer, day) => `E-mail a ${customer}, ${day}`,
};
