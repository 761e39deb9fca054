/** The lives that the story tests tell: one kind of life each, with the file its invoices are held against. */
import type { Story } from '../support/stories.ts';

const annual = { on: '2019-01-10', licences: 10, price: '8.50', billingDay: 15, frequency: 'annual' } as const;
const monthly = { ...annual, frequency: 'monthly' } as const;

export const stories: Readonly<Record<string, Story>> = {
  'bought annually and left alone': {
    bought: { ...annual, on: '2019-10-29', billingDay: 1, licences: 2 },
    until: '2021-12-31',
  },
  'bought monthly and left alone': { bought: monthly, until: '2019-07-31' },
  'bought monthly on a 31st': { bought: { ...monthly, on: '2020-01-31', billingDay: 31 }, until: '2020-07-31' },
  'bought annually on a 29 February': { bought: { ...annual, on: '2020-02-29' }, until: '2024-03-31' },
  'grown annually': { bought: annual, then: [['2019-04-15', '13 licences']], until: '2020-02-28' },
  'shrunk annually': { bought: annual, then: [['2019-04-15', '7 licences']], until: '2020-02-28' },
  'grown monthly': { bought: monthly, then: [['2019-03-20', '13 licences']], until: '2019-06-30' },
  'changed twice in a month': {
    bought: monthly,
    then: [
      ['2019-03-20', '13 licences'],
      ['2019-03-25', '12 licences'],
    ],
    until: '2019-05-31',
  },
  'changed twice in a year': {
    bought: annual,
    then: [
      ['2019-03-20', '13 licences'],
      ['2019-09-02', '12 licences'],
    ],
    until: '2020-02-28',
  },
  'changed on the first day of a cycle': {
    bought: monthly,
    then: [['2019-03-10', '13 licences']],
    until: '2019-05-31',
  },
  'switched to annual': {
    bought: { ...monthly, on: '2019-09-10', price: { '2019-01-01': '8.50', '2019-11-01': '9.00' } },
    then: [['2019-11-25', 'annual']],
    until: '2021-01-31',
  },
  'switched to monthly': {
    bought: { ...annual, price: { '2019-01-01': '8.50', '2019-11-01': '9.00' } },
    then: [['2019-11-25', 'monthly']],
    until: '2020-03-31',
  },
  'switched both ways': {
    bought: monthly,
    then: [
      ['2019-03-01', 'annual'],
      ['2019-06-20', 'monthly'],
      ['2019-08-01', 'annual'],
    ],
    until: '2020-09-30',
  },
  'suspended and back within 30 days, annual': {
    bought: { ...annual, on: '2019-01-01', licences: 1 },
    then: [
      ['2019-01-25', 'suspended'],
      ['2019-01-29', 'back'],
    ],
    until: '2020-02-28',
  },
  'suspended and back within 30 days, monthly': {
    bought: { ...monthly, on: '2019-01-01', licences: 1 },
    then: [
      ['2019-01-25', 'suspended'],
      ['2019-01-29', 'back'],
    ],
    until: '2019-03-31',
  },
  'suspended later and back in another cycle': {
    bought: monthly,
    then: [
      ['2019-04-02', 'suspended'],
      ['2019-06-25', 'back'],
    ],
    until: '2019-08-31',
  },
  'suspended and never back': {
    bought: annual,
    then: [
      ['2019-04-02', 'suspended'],
      ['2019-07-02', 'back'],
    ],
    until: '2020-02-28',
  },
  'suspended over the renewal': {
    bought: annual,
    then: [
      ['2019-12-02', 'suspended'],
      ['2020-01-10', 'back'],
    ],
    until: '2020-03-31',
  },
  'grown, then suspended within 30 days': {
    bought: annual,
    then: [
      ['2019-01-20', '100 licences'],
      ['2019-02-01', 'suspended'],
      ['2019-02-05', 'back'],
      ['2019-02-08', 'cancelled'],
    ],
    until: '2019-04-30',
  },
  'renewed at the new price, a lower list ignored until then': {
    bought: {
      ...annual,
      price: { '2018-01-01': '9.00', '2019-03-01': '8.00', '2019-12-01': '8.75', '2020-02-01': '8.00' },
    },
    until: '2021-02-28',
  },
  'priced by the month': {
    bought: { ...monthly, price: { '2019-01-01': '8.50', '2019-03-01': '8.00', '2019-03-20': '9.00' } },
    until: '2019-05-31',
  },
  'bought before its first price list': {
    bought: { ...monthly, price: { '2019-03-01': '8.00' } },
    then: [['2019-02-20', '12 licences']],
    until: '2019-04-30',
  },
  'cancelled on day 30': { bought: annual, then: [['2019-02-08', 'cancelled']], until: '2019-05-31' },
  'cancelled on day 31': { bought: annual, then: [['2019-02-09', 'cancelled']], until: '2019-05-31' },
  'cancelled monthly': { bought: monthly, then: [['2019-04-20', 'cancelled']], until: '2019-06-30' },
  'renewed, then cancelled': { bought: annual, then: [['2020-03-01', 'cancelled']], until: '2020-05-31' },
  'renewed from a 29 February, then cancelled in the leap year': {
    bought: { ...annual, on: '2020-02-29', licences: 1 },
    then: [['2023-06-01', 'cancelled']],
    until: '2023-08-31',
  },
  'what cannot happen': {
    bought: annual,
    then: [
      ['2019-01-09', '11 licences'],
      ['2019-03-01', 'back'],
      ['2019-03-02', '10 licences'],
      ['2019-03-03', 'annual'],
      ['2019-04-01', '12 licences'],
      ['2019-04-01', '14 licences'],
      ['2019-05-01', 'suspended'],
      ['2019-05-02', '11 licences'],
      ['2019-06-01', 'cancelled'],
      ['2019-06-02', 'back'],
      ['2030-01-01', 'cancelled'],
    ],
    until: '2019-12-31',
  },
};
