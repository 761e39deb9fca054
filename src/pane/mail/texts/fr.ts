/** What stands around every drafted e-mail, in French. */
import type { DraftedMailTexts } from './drafted-mail-texts.ts';

export const fr: DraftedMailTexts = {
  language: 'Langue des courriels',
  copy: 'Copier',
  copied: 'Copié',
  mail: 'Ouvrir dans la messagerie',
  tooLong: 'Trop long pour un lien\u202f: copiez le texte ou enregistrez le fichier.',
  save: 'Enregistrer .eml',
  calendar: 'Enregistrer les jours en .ics',
};
