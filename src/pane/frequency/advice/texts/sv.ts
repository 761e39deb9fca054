/** Det som hjälper att besluta om en ändrad frekvens, på svenska. */
import { pluralsOf } from '../../../../messages/index.ts';
import type { AdviceTexts } from './advice-texts.ts';

const plural = pluralsOf('sv');

export const sv: AdviceTexts = {
  customerDays: {
    title: 'Dag i månaden för varje kund',
    hint: '1 till 31; i en kortare månad gäller dess sista dag',
  },
  cost: {
    title: (currency) => `Vad det kostar dag för dag, ${currency}`,
    lowest: ({ day, cost, chosen, chosenCost, days }) =>
      `Av ${plural(days, { one: '# dag', other: '# dagar' })} kostar ${day} minst: ${cost}, mot ${chosenCost} den ${chosen}.`,
    chosenIsLowest: ({ day, cost, days }) =>
      `Av ${plural(days, { one: '# dag', other: '# dagar' })} kostar ${day} minst: ${cost}.`,
    noDay: 'Ingen av dessa dagar kan en vald prenumeration ändras.',
    asking: (done, days) => `Frågar reglerna: ${done} av ${plural(days, { one: '# dag', other: '# dagar' })}`,
    take: (day) => `Ta ${day}`,
    reading:
      'Varje stapel är den nya avgiften minus krediten om alla ändras den dagen; den lägsta är fylld. Under dem: faktureringsdatum (triangel), slut på en period (punkt), helg (streck).',
    marks: { 'billing-date': 'faktureringsdatum', 'term-end': 'en period slutar', weekend: 'helg' },
    fewer: (able, of) => `bara ${able} av ${of} kan ändras`,
    columns: { day: 'Dag', also: 'Dessutom', cost: 'Avgift minus kredit' },
  },
  tabs: {
    label: 'Delar av förhandsvisningen',
    lines: 'Rader',
    cash: 'Kassaflöde',
    compare: 'Jämför',
    warnings: 'Varningar',
  },
  compare: {
    title: (currency) => `Stanna eller byta, ${currency}`,
    what: 'Vad',
    first: 'Första fakturan',
    all: (invoices) => plural(invoices, { one: 'Den # faktura som visas', other: 'Alla # fakturor som visas' }),
    largest: 'Största fakturan, betald i förskott',
    kept: 'Priset gäller i',
    keptFor: { annual: 'tolv månader', monthly: 'en månad' },
    cancelled:
      'Vid uppsägning, i båda fallen: allt krediteras de första 30 dagarna av perioden, sedan dagarna som är kvar.',
  },
  reasons: {
    title: {
      annual: 'Vad som talar för årlig fakturering',
      monthly: 'Vad som talar för månadsvis fakturering',
    },
    annual: [
      'Färre avgifter att följa där många prenumerationer faktureras varje månad.',
      'Prenumerationer kan samlas på ett faktureringsdatum.',
      'Priset gäller i tolv månader, och valutans svängningar väger mindre.',
      'Faktureringen kostar mindre att sköta.',
      'Fler sätt att betala, och det passar bättre till hur kunder faktureras.',
    ],
    monthly: [
      'Faktureringsdatum kan anpassas till varje kund.',
      'Mindre betalas i förskott.',
      'Verksamhetens behov har ändrats.',
    ],
    source: 'MS004, Change billing frequency (2019-11-25)',
  },
  checklist: {
    title: 'Innan du byter',
    sheet: 'Checklista',
    tasks: {
      sales: 'Väg in hur det påverkar försäljningen.',
      team: 'Informera teamet.',
      processes: 'Uppdatera interna processer och program som lägger order (BillingCycle för en order).',
      customer: 'Berätta för kunden.',
      change: 'Ändra hela ordern i Partnercenter på dess dag.',
      review: 'Granska fakturan och avstämningsfilen som följer.',
    },
  },
};
