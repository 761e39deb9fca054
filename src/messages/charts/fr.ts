/** French texts of the charts. */
import type { Takeaway } from '../../tasks/index.ts';
import { pluralsOf } from '../plural.ts';
import type { ChartTexts } from './chart-texts.ts';
import { fr as months } from './months/fr.ts';

const plural = pluralsOf('fr');

const titles = {
  bridge: 'Des lignes à la facture',
  months: months.title,
  types: 'Frais et avoirs par type, hors taxe',
  reasons: 'Ce que valent les exceptions, par motif',
  differences: 'Lignes qui diffèrent, selon l’ampleur de l’écart',
} as const;

const reasons: ChartTexts['reasons'] = {
  DUPLICATE: 'Ligne en double',
  NO_CUSTOMER: 'Sans client',
  MISSING_IN_LIST: 'Absent de notre liste',
  UNKNOWN: 'Inexpliqué',
  FREQUENCY: 'Fréquence',
  CHARGE_TYPE: 'Type de frais',
  TIMING: 'Mauvaise facture',
  WRONG_PERIOD: 'Mauvaise période',
  QTY: 'Quantité',
  PRICE: 'Prix',
  DAYS: 'Nombre de jours',
  FX: 'Taux de change',
  ROUNDING: 'Arrondi',
  HABIT: 'Habitude du fichier',
  PROMO: 'Remise',
  TAX: 'Taxe',
  LIMIT: 'Trop d’une offre',
  MISSING_IN_FILE: 'Absent du fichier',
  SILENT_EXPECTED: 'Sans ligne à juste titre',
};

export const fr: ChartTexts = {
  title: (kind, currency) => `${titles[kind]}, ${currency ?? 'sans devise'}`,
  takeaway: (told) => {
    switch (told.kind) {
      case 'bridge':
        return bridge(told);
      case 'months':
        return months.takeaway(told);
      case 'types':
        return told.credits === null
          ? `Les frais s’élèvent à ${told.charges} hors taxe, et rien n’a été crédité.`
          : `Des frais de ${told.charges} moins des avoirs de ${told.credits} font ${told.net} hors taxe.`;
      case 'reasons':
        return `«\u202f${reasons[told.reason]}\u202f» représente ${told.share}\u202f% de tous les écarts, ${told.amount} sur ${told.total}, dans ${told.findings} de ${plural(told.of, { one: '# constat', many: '# de constats', other: '# constats' })}.`;
      case 'differences':
        return `Au centime près ${plural(told.agree, { one: 'concorde #', many: 'concordent #', other: 'concordent #' })} de ${plural(told.judged, { one: '# ligne recalculée', many: '# de lignes recalculées', other: '# lignes recalculées' })}, ${plural(told.over, { one: '# facture', many: '# facturent', other: '# facturent' })} trop et ${told.under} trop peu, l’écart le plus grand étant de ${told.largest}.`;
    }
  },
  alt: ({ title, figures, takeaway }) => `${title}. ${takeaway} Chiffres\u202f: ${figures}.`,
  captions: {
    step: 'Étape',
    amount: 'Montant',
    base: 'Base',
    sum: 'Total',
    adds: 'Ajoute',
    takes: 'Retranche',
    label: 'Étiquette',
    type: 'Type de frais',
    charges: 'Frais',
    credits: 'Avoirs',
    reason: 'Motif',
    over: 'Trop facturé',
    under: 'Trop peu',
    findings: 'Constats',
    difference: 'Écart',
  },
  steps: {
    lines: 'Lignes hors taxe',
    tax: 'Taxe',
    columns: 'Colonnes qui ne concordent pas',
    adjustments: 'Ajustements',
    rounding: 'Arrondi de la taxe',
    unexplained: 'Inexpliqué',
    invoice: 'Facture',
    'with-tax': 'Lignes avec taxe',
  },
  months: months.steps,
  reasons,
  otherTypes: (types) => plural(types, { one: '# autre type', many: '# d’autres types', other: '# autres types' }),
  noType: 'Sans type',
  upTo: (bound) => `jusqu’à ${bound}`,
  beyond: (bound) => `au-delà de ${bound}`,
  sheetTitle: 'Graphiques',
  table: 'Chiffres',
  legend:
    'L’orange facture ou ajoute, le bleu crédite ou retranche. Chaque graphique est tracé d’après le tableau voisin.',
  nothing: 'Aucune ligne n’a été lue\u202f: il n’y a rien à tracer.',
};

function bridge(told: Extract<Takeaway, { readonly kind: 'bridge' }>): string {
  const { verdict, end, hasInvoice, rounding, unexplained, exceeds } = told;
  if (!hasInvoice)
    return `Les lignes s’élèvent à ${end} avec taxe, et aucun total de facture n’a été donné pour les comparer.`;
  switch (verdict) {
    case 'ties':
      return `Les lignes, leur taxe et les ajustements font la facture de ${end} au centime près.`;
    case 'ties-within-rounding':
      return `Les lignes et leur taxe font la facture de ${end}, à ${rounding} d’arrondi de la taxe près.`;
    case 'does-not-tie':
      return exceeds
        ? `Le fichier dépasse de ${unexplained} la facture de ${end}.`
        : `Aucune ligne n’explique ${unexplained} de la facture de ${end}.`;
    case 'not-checked':
      return `Des lignes n’ont pu être lues\u202f: nul ne peut dire si les lignes font la facture de ${end}.`;
  }
}
