/** What stands around every drafted e-mail, in Italian. */
import type { DraftedMailTexts } from './drafted-mail-texts.ts';

export const it: DraftedMailTexts = {
  language: 'Lingua delle e-mail',
  copy: 'Copia',
  copied: 'Copiato',
  mail: 'Apri nella posta',
  tooLong: 'Troppo lungo per un collegamento: copiarlo o salvare il file.',
  save: 'Salva .eml',
  calendar: 'Salva i giorni come .ics',
};
