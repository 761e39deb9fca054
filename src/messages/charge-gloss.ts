/**
 * The single place that says what a charge type means: the type itself stays English, as the file has it, and its
 * event stands beside it in the reader's language.
 */
import type { LicenceLine } from '../sheets/index.ts';
import type { Language } from './plural.ts';

/** By event; an unknown type means nothing that could be said. */
type Gloss = Readonly<Record<Exclude<LicenceLine['chargeType']['event'], 'unknown'>, string>>;

const glosses: Readonly<Record<Language, Gloss>> = {
  en: {
    purchase: 'purchase',
    cycle: 'recurring charge',
    renewal: 'renewal',
    reactivation: 'reactivation',
    'licence-change': 'change of licences',
    cancellation: 'cancellation',
    'licence-change-cancellation': 'reversal at a change of licences',
    'frequency-change': 'change of billing frequency',
    refund: 'refund of another line',
    usage: 'usage',
  },
  it: {
    purchase: 'acquisto',
    cycle: 'addebito ricorrente',
    renewal: 'rinnovo',
    reactivation: 'riattivazione',
    'licence-change': 'modifica delle licenze',
    cancellation: 'annullamento',
    'licence-change-cancellation': 'storno per modifica delle licenze',
    'frequency-change': 'cambio della frequenza di fatturazione',
    refund: 'rimborso di un’altra riga',
    usage: 'consumo',
  },
  sv: {
    purchase: 'köp',
    cycle: 'återkommande debitering',
    renewal: 'förnyelse',
    reactivation: 'återaktivering',
    'licence-change': 'ändring av licenser',
    cancellation: 'uppsägning',
    'licence-change-cancellation': 'återföring vid ändring av licenser',
    'frequency-change': 'byte av faktureringsfrekvens',
    refund: 'återbetalning av en annan rad',
    usage: 'användning',
  },
  fr: {
    purchase: 'achat',
    cycle: 'frais récurrents',
    renewal: 'renouvellement',
    reactivation: 'réactivation',
    'licence-change': 'changement de licences',
    cancellation: 'annulation',
    'licence-change-cancellation': 'contre-passation lors d’un changement de licences',
    'frequency-change': 'changement de fréquence de facturation',
    refund: 'remboursement d’une autre ligne',
    usage: 'utilisation',
  },
  nl: {
    purchase: 'aankoop',
    cycle: 'terugkerende kosten',
    renewal: 'verlenging',
    reactivation: 'heractivering',
    'licence-change': 'wijziging van licenties',
    cancellation: 'opzegging',
    'licence-change-cancellation': 'tegenboeking bij wijziging van licenties',
    'frequency-change': 'wijziging van de factureringsfrequentie',
    refund: 'terugbetaling van een andere regel',
    usage: 'gebruik',
  },
};

/** What the type is for, in the language; null where it is not known. */
export function chargeGloss({ event }: Pick<LicenceLine['chargeType'], 'event'>, language: Language): string | null {
  return event === 'unknown' ? null : glosses[language][event];
}
