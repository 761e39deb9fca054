/** What stands around the drafts to customers, in Swedish. */
import type { MailTexts } from './mail-texts.ts';

export const sv: MailTexts = {
  title: (count) => `E-post till kunder (${count})`,
  lead: 'Utkast att kopiera, öppna i e-postprogrammet eller spara. Inget skickas härifrån.',
  language: 'E-postens språk',
  body: (customer, day) => `E-post till ${customer}, ${day}`,
  copy: 'Kopiera',
  copied: 'Kopierat',
  mail: 'Öppna i e-post',
  save: 'Spara .eml',
  calendar: 'Spara dagarna som .ics',
};
