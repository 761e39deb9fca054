/** What the incentive estimate says, in English. */
import { pluralsOf } from '../../../messages/index.ts';
import type { IncentiveTexts } from './incentive-texts.ts';

const plural = pluralsOf('en');

export const en: IncentiveTexts = {
  title: 'Estimate incentives',
  detail: 'Billed revenue by half-year, times your own rates: what should come, and when',
  steps: { revenue: 'Billed revenue', rates: 'Your rates', estimate: 'Estimate', result: 'Sheets' },
  badge: 'Estimate. Rates are yours, not Microsoft’s.',
  missing: {
    sheet: 'Choose a sheet with billed revenue',
    rows: 'No row of the sheet has a day and an amount',
    global: 'Add a global rate: without one nothing is known to be earned',
  },
  sheet: 'Sheet with billed revenue',
  sheetHint: 'As it was billed, without tax; later adjustments do not count.',
  noSheet: 'No sheet has the columns this needs: Date and Revenue (or Amount), one row an invoice.',
  read: ({ rows, from, to, column }) =>
    `${plural(rows, { one: '# row', other: '# rows' })}, ${from} to ${to}; revenue from the column “${column}”.`,
  problems: 'These cells cannot be read; their rows are not counted.',
  notRead: (rows) =>
    plural(rows, {
      one: '# row could not be read and is missing here.',
      other: '# rows could not be read and are missing here.',
    }),
  region: 'Your part of the world',
  noRegion: 'not needed',
  regions: {
    north_america: 'North America',
    latin_america: 'Latin America',
    emea: 'Europe, Middle East and Africa',
    asia_pacific: 'Asia Pacific',
    japan: 'Japan',
  },
  ratesLead: 'Each rate holds from a day to a day. None is given here: take them from your incentive guide.',
  rate: {
    name: (number) => `Rate ${number}`,
    kind: 'Kind',
    kinds: { global: 'Global rate', accelerator: 'Local accelerator', campaign: 'Campaign' },
    percent: 'Per cent',
    from: 'From',
    to: 'To',
    toHint: 'Empty: until further notice',
    source: 'Where it is from',
    sourceHint: 'Guide, page, date',
    add: 'Add a rate',
    remove: (number) => `Remove rate ${number}`,
    wrong: {
      percent: (number) => `Rate ${number}: give per cent from 0 to 100, such as 4.5`,
      from: (number) => `Rate ${number}: give the day from which it holds`,
      to: (number) => `Rate ${number}: give a day, or leave it empty`,
    },
    ends: (number) => `Rate ${number} ends before it begins`,
    overlap: (kind, first, second) =>
      `Rates ${first} and ${second}: ${kind} holds twice on some days. End one of them.`,
  },
  semester: (end, currency) => `Half-year to ${end}, ${currency}`,
  noCurrency: 'no currency given',
  revenue: 'Billed revenue',
  unrated: 'Of it without a global rate',
  earned: 'Earned',
  notKnown: 'not known',
  payout: 'Paid out on',
  sensitivity: 'If things go otherwise',
  pointMore: 'Global rate one point higher',
  revenueLess: 'Revenue a tenth less',
  revenueMore: 'Revenue a tenth more',
  assumed: 'Half-years end on 30 June and 31 December; payout is 45 days later. The rule is from 2019.',
  contact: (source, dated) => `Questions (address from “${source}”, ${dated}; check that it still holds): `,
  total: (semesters) => plural(semesters, { one: '# half-year', other: '# half-years' }),
  write: 'Write the sheets',
  plan: 'This writes new sheets and nothing else.',
};
