/** What is said of a statement beside the estimate, in Swedish. */
import type { StatementTexts } from './statement-texts.ts';

export const sv: StatementTexts = {
  title: 'Bredvid en avräkning',
  lead: 'Valfritt: vad som betalats ut, per kund och halvår, bredvid er uppskattning.',
  pasted: 'Inklistrad avräkning',
  hint: 'Med rubrikerna Customer, Period (en dag i halvåret) och Paid; Currency och Description om de finns',
  problems: 'De här cellerna går inte att läsa; deras rader jämförs inte.',
  period: (end, currency) => `Halvår till ${end}, ${currency}`,
  columns: { customer: 'Kund', estimated: 'Uppskattat', paid: 'Utbetalt', difference: 'Skillnad' },
  noCustomer: 'ingen kund angiven',
  total: 'Tillsammans',
  adjustments: 'Justeringar',
  adjustmentsLead: 'Rader som inte anger någon kund eller något halvår; de räknas inte till någon.',
  line: (row, description) => `${description === '' ? 'Post' : description} (rad ${row})`,
};
