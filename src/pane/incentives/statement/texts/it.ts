/** What is said of a statement beside the estimate, in Italian. */
import type { StatementTexts } from './statement-texts.ts';

export const it: StatementTexts = {
  title: 'Accanto a un estratto',
  lead: 'Facoltativo: quanto è stato pagato, per cliente e semestre, accanto alla tua stima.',
  pasted: 'Estratto incollato',
  hint: 'Con le intestazioni Customer, Period (un giorno del semestre) e Paid; Currency e Description se ci sono',
  problems: 'Queste celle non si possono leggere; le loro righe non sono confrontate.',
  period: (end, currency) => `Semestre fino al ${end}, ${currency}`,
  columns: { customer: 'Cliente', estimated: 'Stimato', paid: 'Pagato', difference: 'Differenza' },
  noCustomer: 'cliente non indicato',
  total: 'Insieme',
  adjustments: 'Rettifiche',
  adjustmentsLead: 'Righe che non indicano un cliente o un semestre; non sono attribuite a nessuno.',
  line: (row, description) => `${description === '' ? 'Voce' : description} (riga ${row})`,
};
