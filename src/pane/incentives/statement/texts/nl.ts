/** What is said of a statement beside the estimate, in Dutch. */
import type { StatementTexts } from './statement-texts.ts';

export const nl: StatementTexts = {
  title: 'Naast een overzicht',
  lead: 'Optioneel: wat is uitbetaald, per klant en halfjaar, naast uw schatting.',
  pasted: 'Geplakt overzicht',
  hint: 'Met de koppen Customer, Period (een dag van het halfjaar) en Paid; Currency en Description als die er zijn',
  problems: 'Deze cellen zijn niet te lezen; hun regels worden niet vergeleken.',
  period: (end, currency) => `Halfjaar tot en met ${end}, ${currency}`,
  columns: { customer: 'Klant', estimated: 'Geschat', paid: 'Betaald', difference: 'Verschil' },
  noCustomer: 'geen klant vermeld',
  total: 'Samen',
  adjustments: 'Correcties',
  adjustmentsLead: 'Regels die geen klant of geen halfjaar noemen; ze tellen bij niemand mee.',
  line: (row, description) => `${description === '' ? 'Post' : description} (rij ${row})`,
};
