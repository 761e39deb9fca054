/** What the incentive estimate says, in Dutch. */
import { pluralsOf } from '../../../messages/index.ts';
import type { IncentiveTexts } from './incentive-texts.ts';

const plural = pluralsOf('nl');

export const nl: IncentiveTexts = {
  title: 'Incentives schatten',
  detail: 'Gefactureerde omzet per halfjaar, maal uw eigen percentages: wat er zou moeten komen, en wanneer',
  steps: { revenue: 'Gefactureerde omzet', rates: 'Uw percentages', estimate: 'Schatting', result: 'Bladen' },
  badge: 'Schatting. De percentages zijn van u, niet van Microsoft.',
  missing: {
    sheet: 'Kies een blad met gefactureerde omzet',
    rows: 'Geen rij van het blad heeft een dag en een bedrag',
    global: 'Voeg een wereldwijd percentage toe: zonder dat is niet bekend wat verdiend is',
  },
  sheet: 'Blad met gefactureerde omzet',
  sheetHint: 'Zoals gefactureerd, zonder btw; latere correcties tellen niet.',
  noSheet: 'Geen blad heeft de kolommen die nodig zijn: Date en Revenue (of Amount), één rij per factuur.',
  read: ({ rows, from, to, column }) =>
    `${plural(rows, { one: '# rij', other: '# rijen' })}, ${from} tot en met ${to}; omzet uit de kolom “${column}”.`,
  problems: 'Deze cellen zijn niet te lezen; hun rijen tellen niet mee.',
  notRead: (rows) =>
    plural(rows, {
      one: '# rij kon niet worden gelezen en ontbreekt hier.',
      other: '# rijen konden niet worden gelezen en ontbreken hier.',
    }),
  region: 'Uw deel van de wereld',
  noRegion: 'niet nodig',
  regions: {
    north_america: 'Noord-Amerika',
    latin_america: 'Latijns-Amerika',
    emea: 'Europa, Midden-Oosten en Afrika',
    asia_pacific: 'Azië en Stille Oceaan',
    japan: 'Japan',
  },
  ratesLead: 'Elk percentage geldt van een dag tot en met een dag. Hier staat er geen: neem ze uit uw incentivegids.',
  rate: {
    name: (number) => `Percentage ${number}`,
    kind: 'Soort',
    kinds: { global: 'Wereldwijd percentage', accelerator: 'Lokale accelerator', campaign: 'Campagne' },
    percent: 'Procent',
    from: 'Van',
    to: 'Tot en met',
    toHint: 'Leeg: tot nader order',
    source: 'Waar het vandaan komt',
    sourceHint: 'Gids, pagina, datum',
    add: 'Percentage toevoegen',
    remove: (number) => `Percentage ${number} verwijderen`,
    wrong: {
      percent: (number) => `Percentage ${number}: geef procent van 0 tot 100, bijvoorbeeld 4,5`,
      from: (number) => `Percentage ${number}: geef de dag vanaf wanneer het geldt`,
      to: (number) => `Percentage ${number}: geef een dag of laat het leeg`,
    },
    ends: (number) => `Percentage ${number} eindigt voordat het begint`,
    overlap: (kind, first, second) =>
      `Percentages ${first} en ${second}: ${kind} geldt op sommige dagen dubbel. Laat een van beide eindigen.`,
  },
  semester: (end, currency) => `Halfjaar tot en met ${end}, ${currency}`,
  noCurrency: 'geen valuta vermeld',
  revenue: 'Gefactureerde omzet',
  unrated: 'Waarvan zonder wereldwijd percentage',
  earned: 'Verdiend',
  notKnown: 'niet bekend',
  payout: 'Uitbetaald op',
  sensitivity: 'Als het anders loopt',
  pointMore: 'Wereldwijd percentage één punt hoger',
  revenueLess: 'Omzet een tiende lager',
  revenueMore: 'Omzet een tiende hoger',
  assumed: 'Halfjaren eindigen op 30 juni en 31 december; uitbetaling volgt 45 dagen later. De regel is van 2019.',
  contact: (source, dated) => `Vragen (adres uit “${source}”, ${dated}; controleer of het nog klopt): `,
  total: (semesters) => plural(semesters, { one: '# halfjaar', other: '# halfjaren' }),
  write: 'Bladen schrijven',
  plan: 'Dit schrijft nieuwe bladen en verder niets.',
};
