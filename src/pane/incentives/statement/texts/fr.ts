/** What is said of a statement beside the estimate, in French. */
import type { StatementTexts } from './statement-texts.ts';

export const fr: StatementTexts = {
  title: 'À côté d’un relevé',
  lead: 'Facultatif\u202f: ce qui a été versé, par client et semestre, à côté de votre estimation.',
  pasted: 'Relevé collé',
  hint: 'Avec les en-têtes Customer, Period (un jour du semestre) et Paid\u202f; Currency et Description s’il y en a',
  problems: 'Ces cellules sont illisibles\u202f; leurs lignes ne sont pas comparées.',
  period: (end, currency) => `Semestre jusqu’au ${end}, ${currency}`,
  columns: { customer: 'Client', estimated: 'Estimé', paid: 'Versé', difference: 'Écart' },
  noCustomer: 'client non indiqué',
  total: 'Ensemble',
  adjustments: 'Ajustements',
  adjustmentsLead:
    'Lignes qui ne nomment ni client ni semestre, ou l’un sans l’autre\u202f; elles ne sont comptées à personne.',
  line: (row, description) => `${description === '' ? 'Poste' : description} (ligne ${row})`,
};
