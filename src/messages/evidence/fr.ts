/** What an evidence pack says, in French. */
import { pluralsOf } from '../plural.ts';
import type { EvidenceTexts } from './evidence-texts.ts';

const plural = pluralsOf('fr');

export const fr: EvidenceTexts = {
  title: 'Justificatif de facturation',
  file: 'Fichier de rapprochement',
  billingDate: 'Date de facturation',
  lines: 'Lignes',
  rules: 'Règles',
  signs:
    'Les frais sont positifs, les avoirs négatifs. Les montants sont hors taxes, sauf si une autre colonne est indiquée. Les jours sont en UTC, bornes comprises.',
  nothing: 'Rien n’a été trouvé qui mérite une contestation.',
  credits: {
    heading: 'Facturé en trop',
    lead: (count, total) =>
      `${plural(count, { one: '# ligne facturée', many: '# de lignes facturées', other: '# lignes facturées' })} en trop. Nous demandons un avoir de ${total} au total.`,
  },
  questions: {
    heading: 'À expliquer ou à corriger',
    lead: 'Aucun montant n’est réclamé pour ces lignes\u202f: elles se contredisent, rien ne les explique, ou elles appartiennent à un autre fichier.',
  },
  owed: {
    heading: 'Facturé en moins',
    lead: 'Indiqué par souci d’exhaustivité. Rien n’est demandé\u202f; des frais ultérieurs sont attendus et provisionnés.',
  },
  credit: (amount) => `Nous demandons un avoir de ${amount}.`,
  question: 'Veuillez nous dire à quoi correspond cette ligne, ou la corriger.',
  tooLittle: (amount) => `Facturé ${amount} en moins\u202f; des frais ultérieurs sont attendus.`,
  columns: {
    credit: 'Avoir',
    number: 'Nº',
    row: 'Ligne',
    customer: 'Client',
    reason: 'Motif',
    billed: 'Facturé',
    expected: 'Attendu',
    difference: 'Écart',
    total: 'Total',
  },
  labels: {
    subscription: 'Abonnement',
    offer: 'Offre',
    dates: 'Dates des frais',
    licences: 'Licences',
    column: 'Colonne',
    calculation: 'Comment s’obtient le montant attendu',
    noCalculation: 'Aucune règle n’a dû être consultée\u202f: la phrase ci-dessus dit ce qui est attendu.',
    source: 'Source',
    rawLine: 'La ligne telle qu’elle figure dans le fichier',
    noLine: 'Le fichier n’a aucune ligne pour cet abonnement.',
    rulesUsed: 'Les règles consultées',
  },
  place: (row, line) => (line === null ? `ligne ${row}` : `ligne ${row} (ligne ${line} du fichier)`),
  footer: 'Établi par Tieout à partir du fichier ci-dessus. Rien n’a été modifié dans le fichier.',
};
