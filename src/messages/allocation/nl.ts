/** What is said in Dutch about payments and their invoices. */
import { pluralsOf } from '../plural.ts';
import { listed as listedWith } from '../translated/wording.ts';
import type { AllocationTexts } from './allocation-texts.ts';

const plural = pluralsOf('nl');
const listed = (words: readonly string[]): string => listedWith(words, 'en');

export const nl: AllocationTexts = {
  locale: 'nl-NL',
  reasons: {
    'reference-exact': ({ invoices }) => `De omschrijving noemt ${listed(invoices)}, en de bedragen kloppen.`,
    'reference-part': ({ invoices }) => `De omschrijving noemt ${listed(invoices)}; de betaling is een deel daarvan.`,
    'reference-over': ({ invoices }) => `De omschrijving noemt ${listed(invoices)}; de betaling is meer dan dat.`,
    'exact-one': ({ invoices }) =>
      `De betaling is precies ${listed(invoices)}, en geen andere facturen komen op dit bedrag uit.`,
    'exact-several': ({ invoices }) =>
      `De betaling is precies ${listed(invoices)} samen, en geen andere facturen komen op dit bedrag uit.`,
    'exact-after-others': ({ invoices }) =>
      `De betaling is precies ${listed(invoices)} zodra de andere betalingen hun facturen hebben.`,
    'exact-with-credit-notes': ({ invoices }) =>
      `De betaling is precies ${listed(invoices)} na aftrek van creditnota’s.`,
    'several-payments': ({ invoices }) => `Meerdere betalingen samen zijn precies ${listed(invoices)}.`,
    'within-tolerance': ({ invoices }) => `De betaling is bijna ${listed(invoices)}; bekijk het verschil.`,
    'part-to-oldest': ({ invoices }) =>
      `Geen facturen komen op de betaling uit; ze wordt voorgesteld voor wat het eerst vervalt: ${listed(invoices)}.`,
    'part-search-cut': ({ invoices }) =>
      `De zoektocht is afgebroken voordat er facturen waren gevonden die op de betaling uitkomen; ze wordt voorgesteld voor wat het eerst vervalt: ${listed(invoices)}.`,
    'more-than-open': () => 'De betaling is meer dan alles wat in deze valuta openstaat.',
    'several-solutions': ({ alternatives }) =>
      `Meerdere keuzes komen op de betaling uit: ${alternatives.map(listed).join('; of ')}. Kies er één.`,
    'perhaps-others': ({ alternatives }) =>
      `${alternatives.map(listed).join('; of ')}: dat is precies de betaling. De zoektocht is afgebroken, dus er kunnen andere zijn; controleer voordat u kiest.`,
    'no-open-invoice': () => 'In deze valuta staat geen factuur open.',
  },
  cut: 'De zoektocht is afgebroken: er kunnen andere zijn.',
  problems: {
    'assigned-over-invoice': ({ invoice, found, most }) =>
      `Aan ${invoice} is ${found} toegewezen; ${most} daarvan staat open. Schrijf hoogstens dat bedrag.`,
    'assigned-over-payment': ({ found, most }) =>
      `Er is ${found} toegewezen; de betaling is ${most}. Verlaag een bedrag.`,
    'assigned-wrong-sign': ({ invoice, found }) =>
      `${found} heeft het verkeerde teken voor ${invoice}. Een creditnota krijgt een bedrag onder 0, een factuur een bedrag boven 0.`,
    'assigned-other-currency': ({ invoice, found, expected }) =>
      `${invoice} is in ${found}, de betaling in ${expected}. Kies een factuur in dezelfde valuta.`,
  },
  nextSteps: {
    draft: () => 'Verstuur het verzoek en noteer daarna de dag.',
    sent: ({ from, by }) => `Nog niets te doen: de pagina Facturering toont het van ${from} tot en met ${by}.`,
    due: ({ by, expected }) =>
      `Bekijk nu de pagina Facturering, tot en met ${by}: ${expected} moet niet-toegewezen blijven.`,
    overdue: ({ by }) =>
      `Het moest uiterlijk ${by} zichtbaar zijn. Verstuur de herinnering, die het eerste verzoek aanhaalt.`,
    updated: ({ expected, found }) =>
      `De pagina Facturering toont ${found} en zou ${expected} moeten tonen. Vraag welke factuur is gebruikt.`,
    closed: () => 'Het saldo is zoals verwacht. Er is niets meer te doen.',
  },
  mail: {
    unnamed: '[naam van de partner]',
    unnumbered: '[partner-id]',
    subject: ({ partner, amount, day }) => `${partner}: graag onze betaling van ${amount} van ${day} toewijzen`,
    followUpSubject: ({ partner, amount, day }) =>
      `Herinnering, ${partner}: graag onze betaling van ${amount} van ${day} toewijzen`,
    colon: ': ',
    greeting: 'Hallo,',
    ask: (invoices) =>
      plural(invoices, {
        one: 'Het Partnercentrum toont een betaling van ons als niet-toegewezen. Wilt u deze toewijzen aan onderstaande factuur?',
        other:
          'Het Partnercentrum toont een betaling van ons als niet-toegewezen. Wilt u deze toewijzen aan onderstaande facturen?',
      }),
    followUp: ({ sent, expectedBy }) =>
      `Wij hebben hier op ${sent} om gevraagd en verwachtten dat de pagina Facturering het uiterlijk ${expectedBy} zou tonen. Dat is nog niet zo. Ons verzoek luidde:`,
    partner: 'Naam van de partner',
    partnerId: 'Partner-id',
    paidOn: 'Betaaldatum',
    amount: 'Betaald bedrag',
    reference: 'Bankkenmerk',
    noReference: '(geen)',
    applyTo: 'Graag toewijzen aan:',
    remains: 'Blijft niet-toegewezen',
    closing: 'Met vriendelijke groet',
  },
};
