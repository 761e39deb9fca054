/** What stands around the drafts to customers, in French. */
import type { MailTexts } from './mail-texts.ts';

export const fr: MailTexts = {
  title: (count) => `Courriels aux clients (${count})`,
  lead: 'Brouillons à copier, à ouvrir dans la messagerie ou à enregistrer. Rien n’est envoyé d’ici.',
  body: (customer, day) => `Courriel à ${customer}, ${day}`,
};
