/** What the incentive estimate says, in Swedish. */
import { pluralsOf } from '../../../messages/index.ts';
import type { IncentiveTexts } from './incentive-texts.ts';

const plural = pluralsOf('sv');

export const sv: IncentiveTexts = {
  title: 'Uppskatta incitament',
  detail: 'Fakturerade intäkter per halvår gånger era egna satser: vad som bör komma, och när',
  steps: { revenue: 'Fakturerade intäkter', rates: 'Era satser', estimate: 'Uppskattning', result: 'Blad' },
  badge: 'Uppskattning. Satserna är era, inte Microsofts.',
  missing: {
    sheet: 'Välj ett blad med fakturerade intäkter',
    rows: 'Ingen rad i bladet har en dag och ett belopp',
    global: 'Lägg till en global sats: utan den är inget känt som intjänat',
  },
  sheet: 'Blad med fakturerade intäkter',
  sheetHint: 'Så som de fakturerades, utan moms; senare justeringar räknas inte.',
  noSheet: 'Inget blad har kolumnerna som behövs: Date och Revenue (eller Amount), en rad per faktura.',
  read: ({ rows, from, to, column }) =>
    `${plural(rows, { one: '# rad', other: '# rader' })}, ${from} till ${to}; intäkter från kolumnen ”${column}”.`,
  problems: 'De här cellerna går inte att läsa; deras rader räknas inte.',
  notRead: (rows) =>
    plural(rows, { one: '# rad kunde inte läsas och saknas här.', other: '# rader kunde inte läsas och saknas här.' }),
  region: 'Er del av världen',
  noRegion: 'behövs inte',
  regions: {
    north_america: 'Nordamerika',
    latin_america: 'Latinamerika',
    emea: 'Europa, Mellanöstern och Afrika',
    asia_pacific: 'Asien och Stillahavsområdet',
    japan: 'Japan',
  },
  ratesLead: 'Varje sats gäller från en dag till en dag. Här finns ingen: hämta dem ur er incitamentsguide.',
  rate: {
    name: (number) => `Sats ${number}`,
    kind: 'Slag',
    kinds: { global: 'Global sats', accelerator: 'Lokal accelerator', campaign: 'Kampanj' },
    percent: 'Procent',
    from: 'Från',
    to: 'Till',
    toHint: 'Tomt: tills vidare',
    source: 'Varifrån den är',
    sourceHint: 'Guide, sida, datum',
    add: 'Lägg till en sats',
    remove: (number) => `Ta bort sats ${number}`,
    wrong: {
      percent: (number) => `Sats ${number}: ange procent från 0 till 100, till exempel 4,5`,
      from: (number) => `Sats ${number}: ange från vilken dag den gäller`,
      to: (number) => `Sats ${number}: ange en dag eller lämna tomt`,
    },
    ends: (number) => `Sats ${number} slutar innan den börjar`,
    overlap: (kind, first, second) =>
      `Satserna ${first} och ${second}: ${kind} gäller dubbelt vissa dagar. Avsluta en av dem.`,
  },
  semester: (end, currency) => `Halvår till ${end}, ${currency}`,
  noCurrency: 'ingen valuta angiven',
  revenue: 'Fakturerade intäkter',
  unrated: 'Varav utan global sats',
  earned: 'Intjänat',
  notKnown: 'inte känt',
  payout: 'Betalas ut',
  sensitivity: 'Om det blir annorlunda',
  pointMore: 'Global sats en procentenhet högre',
  revenueLess: 'Intäkter en tiondel lägre',
  revenueMore: 'Intäkter en tiondel högre',
  assumed: 'Halvåren slutar den 30 juni och den 31 december; utbetalning sker 45 dagar senare. Regeln är från 2019.',
  contact: (source, dated) => `Frågor (adress från ”${source}”, ${dated}; kontrollera att den fortfarande gäller): `,
  total: (semesters) => `${semesters} halvår`,
  write: 'Skriv bladen',
  plan: 'Skriver nya blad och inget annat.',
};
