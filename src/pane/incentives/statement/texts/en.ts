/** What is said of a statement beside the estimate, in English. */
import type { StatementTexts } from './statement-texts.ts';

export const en: StatementTexts = {
  title: 'Beside a statement',
  lead: 'Optional: what was paid, by customer and half-year, beside what you estimate.',
  pasted: 'Pasted statement',
  hint: 'With headers Customer, Period (a day of the half-year) and Paid; Currency and Description if there are any',
  problems: 'These cells cannot be read; their lines are not compared.',
  period: (end, currency) => `Half-year to ${end}, ${currency}`,
  columns: { customer: 'Customer', estimated: 'Estimated', paid: 'Paid', difference: 'Difference' },
  noCustomer: 'no customer named',
  total: 'Together',
  adjustments: 'Adjustments',
  adjustmentsLead: 'Lines that name no customer or no half-year; they are counted to nobody.',
  line: (row, description) => `${description === '' ? 'Line' : description} (row ${row})`,
};
