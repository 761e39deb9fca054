/** What stands around the drafts to customers, in French. */
import type { MailTexts } from './mail-texts.ts';

export const fr: MailTexts = {
  title: (count) => `Courriels aux clients (${count})`,
  lead: 'Brouillons à copier, à ouvrir dans la messagerie ou à enregistrer. Rien n’est envoyé d’ici.',
  language: 'Langue des courriels',
  body: (customer, day) => `Courriel à ${customer}, ${day}`,
  copy: 'Copier',
  copied: 'Copié',
  mail: 'Ouvrir dans la messagerie',
  save: 'Enregistrer .eml',
  calendar: 'Enregistrer les jours en .ics',
};
