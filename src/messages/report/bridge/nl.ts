/** What stands on the sheet Bridge, in Dutch. */
import { pluralsOf } from '../../plural.ts';
import type { BridgeTexts } from './bridge-texts.ts';

const plural = pluralsOf('nl');

export const nl: BridgeTexts = {
  title: (file) => `Wat er is veranderd sinds ${file}`,
  convention:
    'Licenties tellen tegen de prijs van vorige maand, de prijs voor de licenties van deze maand. Jaarkosten van vorige maand zijn niet opnieuw verschuldigd en zijn geen opzegging. Een deel van een licentiewijziging, een creditering of een terugbetaling hoort alleen bij zijn maand.',
  holds: 'Vorige maand en de wijzigingen zijn samen deze maand, tot op de cent',
  fails: 'Vorige maand en de wijzigingen zijn samen niet deze maand',
  behind: (currency) => `Achter elke oorzaak, de grootste eerst, ${currency}`,
  headings: {
    whose: 'Klant en aanbieding',
    cause: 'Oorzaak',
    change: 'Wijziging',
    last: 'Vorige maand',
    now: 'Deze maand',
    licencesLast: 'Lic. eerder',
    licencesNow: 'Lic. nu',
    priceLast: 'Prijs eerder',
    priceNow: 'Prijs nu',
    rowLast: 'Regel eerder',
    rowNow: 'Regel nu',
    subscription: 'Abonnement',
  },
  others: (subscriptions) => plural(subscriptions, { one: '# ander abonnement', other: '# andere abonnementen' }),
};
