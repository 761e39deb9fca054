/** What stands around every drafted e-mail, in Swedish. */
import type { DraftedMailTexts } from './drafted-mail-texts.ts';

export const sv: DraftedMailTexts = {
  language: 'E-postens språk',
  copy: 'Kopiera',
  copied: 'Kopierat',
  mail: 'Öppna i e-post',
  tooLong: 'För lång för en e-postlänk: kopiera texten eller spara filen.',
  save: 'Spara .eml',
  calendar: 'Spara dagarna som .ics',
};
