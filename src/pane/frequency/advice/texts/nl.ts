/** Wat helpt om over een andere frequentie te beslissen, in het Nederlands. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { AdviceTexts } from './advice-texts.ts';

const plural = pluralsOf('nl');

export const nl: AdviceTexts = {
  customerDays: {
    title: 'Dag van de maand van elke klant',
    hint: '1 tot en met 31; in een kortere maand telt de laatste dag',
  },
  cost: {
    title: (currency) => `Wat het per dag kost, ${currency}`,
    lowest: ({ day, cost, chosen, chosenCost, days }) =>
      `Van ${plural(days, { one: '# dag', other: '# dagen' })} kost ${day} het minst: ${cost}, tegen ${chosenCost} op ${chosen}.`,
    chosenIsLowest: ({ day, cost, days }) =>
      `Van ${plural(days, { one: '# dag', other: '# dagen' })} kost ${day} het minst: ${cost}.`,
    noDay: 'Op geen van deze dagen kan een gekozen abonnement wijzigen.',
    asking: (done, days) =>
      `De regels worden gevraagd: ${done} van ${plural(days, { one: '# dag', other: '# dagen' })}`,
    take: (day) => `${day} nemen`,
    reading:
      'Elke staaf is de nieuwe kosten min het tegoed als alles die dag wijzigt; de laagste is gevuld. Eronder: factureringsdatums (driehoek), einde van een periode (punt), weekend (streep).',
    marks: { 'billing-date': 'factureringsdatum', 'term-end': 'een periode eindigt', weekend: 'weekend' },
    fewer: (able, of) => `maar ${able} van ${of} kunnen wijzigen`,
    columns: { day: 'Dag', also: 'Ook', cost: 'Kosten min tegoed' },
  },
  tabs: {
    label: 'Delen van het voorbeeld',
    lines: 'Regels',
    cash: 'Kasstroom',
    compare: 'Vergelijken',
    warnings: 'Waarschuwingen',
  },
  compare: {
    title: (currency) => `Blijven of wijzigen, ${currency}`,
    what: 'Wat',
    first: 'Eerste factuur',
    all: (invoices) => plural(invoices, { one: 'De # getoonde factuur', other: 'Alle # getoonde facturen' }),
    largest: 'Grootste factuur, vooruitbetaald',
    kept: 'Prijs blijft gelden',
    keptFor: { annual: 'twaalf maanden', monthly: 'één maand' },
    cancelled:
      'Bij annulering, in beide gevallen: alles wordt gecrediteerd in de eerste 30 dagen van de periode, daarna de resterende dagen.',
  },
  reasons: {
    title: {
      annual: 'Wat voor jaarlijkse facturering pleit',
      monthly: 'Wat voor maandelijkse facturering pleit',
    },
    annual: [
      'Minder kosten om te volgen waar veel abonnementen maandelijks worden gefactureerd.',
      'Abonnementen kunnen op één factureringsdatum komen.',
      'De prijs geldt twaalf maanden, en koersschommelingen wegen minder.',
      'De facturering kost minder werk.',
      'Meer keuze in betalen, en het past beter bij hoe klanten worden gefactureerd.',
    ],
    monthly: [
      'Factureringsdatums kunnen bij elke klant passen.',
      'Er wordt minder vooruitbetaald.',
      'De behoeften van het bedrijf zijn veranderd.',
    ],
    source: 'MS004, Change billing frequency (2019-11-25)',
  },
  checklist: {
    title: 'Voor u wijzigt',
    sheet: 'Controlelijst',
    tasks: {
      sales: 'Weeg het effect op de verkoop.',
      team: 'Licht het team in.',
      processes: 'Werk interne processen bij, en programma’s die bestellen (BillingCycle van een bestelling).',
      customer: 'Licht de klant in.',
      change: 'Wijzig de hele bestelling in Partnercentrum op de dag zelf.',
      review: 'Controleer de factuur en het afstemmingsbestand die volgen.',
    },
  },
};
