/** What stands around every drafted e-mail, in Dutch. */
import type { DraftedMailTexts } from './drafted-mail-texts.ts';

export const nl: DraftedMailTexts = {
  language: 'Taal van de e-mails',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  mail: 'Openen in mail',
  tooLong: 'Te lang voor een maillink: kopieer de tekst of sla het bestand op.',
  save: '.eml opslaan',
  calendar: 'Dagen opslaan als .ics',
};
