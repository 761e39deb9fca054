/** What is said in Swedish about payments and their invoices. */
import { pluralsOf } from '../plural.ts';
import { listed as listedWith } from '../translated/wording.ts';
import type { AllocationTexts } from './allocation-texts.ts';

const plural = pluralsOf('sv');
const listed = (words: readonly string[]): string => listedWith(words, 'och');

export const sv: AllocationTexts = {
  locale: 'sv-SE',
  reasons: {
    'reference-exact': ({ invoices }) => `Referensen nämner ${listed(invoices)}, och beloppen stämmer.`,
    'reference-part': ({ invoices }) => `Referensen nämner ${listed(invoices)}; betalningen är en del av det.`,
    'reference-over': ({ invoices }) => `Referensen nämner ${listed(invoices)}; betalningen är mer än det.`,
    'exact-one': ({ invoices }) => `Betalningen är exakt ${listed(invoices)}, och inga andra fakturor ger samma summa.`,
    'exact-several': ({ invoices }) =>
      `Betalningen är exakt ${listed(invoices)} tillsammans, och inga andra fakturor ger samma summa.`,
    'exact-after-others': ({ invoices }) =>
      `Betalningen är exakt ${listed(invoices)} när de andra betalningarna har fått sina fakturor.`,
    'exact-with-credit-notes': ({ invoices }) =>
      `Betalningen är exakt ${listed(invoices)} när kreditfakturorna har dragits av.`,
    'several-payments': ({ invoices }) => `Flera betalningar är tillsammans exakt ${listed(invoices)}.`,
    'within-tolerance': ({ invoices }) => `Betalningen är nästan ${listed(invoices)}; titta på skillnaden.`,
    'part-to-oldest': ({ invoices }) =>
      `Inga fakturor ger betalningens summa; den föreslås för dem som förfaller först: ${listed(invoices)}.`,
    'part-search-cut': ({ invoices }) =>
      `Sökningen avbröts innan den fann fakturor som ger betalningens summa; den föreslås för dem som förfaller först: ${listed(invoices)}.`,
    'more-than-open': () => 'Betalningen är mer än allt som är öppet i den här valutan.',
    'several-solutions': ({ alternatives }) =>
      `Flera val ger betalningens summa: ${alternatives.map(listed).join('; eller ')}. Välj ett.`,
    'perhaps-others': ({ alternatives }) =>
      `${alternatives.map(listed).join('; eller ')}: det är exakt betalningen. Sökningen avbröts, så det kan finnas fler; kontrollera innan du väljer.`,
    'no-open-invoice': () => 'Ingen faktura är öppen i den här valutan.',
  },
  cut: 'Sökningen avbröts: det kan finnas fler.',
  problems: {
    'assigned-over-invoice': ({ invoice, found, most }) =>
      `${found} är fördelat på ${invoice}; ${most} av den är öppet. Skriv högst det.`,
    'assigned-over-payment': ({ found, most }) => `${found} är fördelat; betalningen är ${most}. Minska ett belopp.`,
    'assigned-wrong-sign': ({ invoice, found }) =>
      `${found} har fel tecken för ${invoice}. En kreditfaktura får ett belopp under 0, en faktura ett över 0.`,
    'assigned-other-currency': ({ invoice, found, expected }) =>
      `${invoice} är i ${found}, betalningen i ${expected}. Välj en faktura i samma valuta.`,
  },
  nextSteps: {
    draft: () => 'Skicka begäran och anteckna sedan dagen.',
    sent: ({ from, by }) => `Inget att göra ännu: sidan Fakturering ska visa det från ${from} till ${by}.`,
    due: ({ by, expected }) =>
      `Titta på sidan Fakturering nu, till och med ${by}: ${expected} ska förbli ej allokerat.`,
    overdue: ({ by }) => `Det skulle synas senast ${by}. Skicka påminnelsen, som citerar den första begäran.`,
    updated: ({ expected, found }) =>
      `Sidan Fakturering visar ${found} och borde visa ${expected}. Fråga vilken faktura som användes.`,
    closed: () => 'Saldot är som väntat. Inget återstår att göra.',
  },
  mail: {
    unnamed: '[partnerns namn]',
    unnumbered: '[partner-id]',
    subject: ({ partner, amount, day }) => `${partner}: allokera vår betalning på ${amount} från ${day}`,
    followUpSubject: ({ partner, amount, day }) =>
      `Påminnelse, ${partner}: allokera vår betalning på ${amount} från ${day}`,
    colon: ': ',
    greeting: 'Hej!',
    ask: (invoices) =>
      plural(invoices, {
        one: 'Partnercenter visar en av våra betalningar som ej allokerad. Vänligen allokera den till fakturan nedan.',
        other:
          'Partnercenter visar en av våra betalningar som ej allokerad. Vänligen allokera den till fakturorna nedan.',
      }),
    followUp: ({ sent, expectedBy }) =>
      `Vi bad om detta ${sent} och väntade oss att sidan Fakturering skulle visa det senast ${expectedBy}. Det gör den inte ännu. Vår begäran löd:`,
    partner: 'Partnerns namn',
    partnerId: 'Partner-id',
    paidOn: 'Betalningsdatum',
    amount: 'Betalt belopp',
    reference: 'Bankreferens',
    noReference: '(saknas)',
    applyTo: 'Ska allokeras till:',
    remains: 'Förblir ej allokerat',
    closing: 'Med vänlig hälsning',
  },
};
