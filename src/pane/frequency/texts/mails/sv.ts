/** What stands around the drafts to customers, in Swedish. */
import type { MailTexts } from './mail-texts.ts';

export const sv: MailTexts = {
  title: (count) => `E-post till kunder (${count})`,
  lead: 'Utkast att kopiera, öppna i e-postprogrammet eller spara. Inget skickas härifrån.',
  body: (customer, day) => `E-post till ${customer}, ${day}`,
};
