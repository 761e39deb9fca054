/** What the wizards for an event say, in English. */
import { pluralsOf } from '../../../messages/index.ts';
import type { EventTexts } from './event-texts.ts';

const plural = pluralsOf('en');
const licencesIn = (count = ''): string => plural(count, { one: '# licence', other: '# licences' });

export const en: EventTexts = {
  events: {
    cancellation: {
      title: 'Cancel a subscription',
      detail: 'What comes back on which day, and until when all of it does',
      day: 'First day without service',
      sentence: ({ name, on }) => `${name} is cancelled on ${on}.`,
      always: [
        'The day of the cancellation counts as a day without service.',
        'To give back some of the licences, plan another number of licences instead.',
        'An earlier change in the same term cuts these rows into parts, which the list does not tell.',
      ],
      byHand: 'Cancel it in Partner Center; there is no request to copy.',
    },
    'licence-change': {
      title: 'Change the number of licences',
      detail: 'The line taken back, the parts billed again, and what the next period costs',
      day: 'First day with the new number',
      sentence: ({ name, on, licences }) => `${name} has ${licencesIn(licences)} from ${on}.`,
      always: [
        'The day of the change counts with the new number.',
        'An earlier change in the same term cuts these rows into parts, which the list does not tell.',
      ],
      byHand: 'Change the number in Partner Center, or send this request yourself.',
    },
    suspension: {
      title: 'Suspend and reactivate',
      detail: 'The credit, the charge of the way back, and the 90 days in between',
      day: 'First day of the suspension',
      sentence: ({ name, on }) => `The plan for ${name} begins on ${on}.`,
      always: [
        'The end of the term stays where it is, however long the subscription rests.',
        'The day of a suspension is a day without service, the day of a reactivation one with it.',
      ],
      byHand: 'Suspend and reactivate in Partner Center, or send these requests yourself, each on its day.',
    },
  },
  steps: {
    choose: 'Subscription',
    ask: 'What and when',
    preview: 'Preview',
    check: 'Check your answers',
    result: 'Plan',
  },
  source: 'Where it is written',
  sources: { list: 'In a sheet', typed: 'I type it' },
  typed: {
    name: 'Name or id',
    licencesNow: 'Licences now',
    start: 'First day of service',
    frequency: 'Billed',
    currency: 'Currency (optional)',
    price: 'Price of a licence for a month',
  },
  priceHint: {
    list: 'Leave it empty to take the price list. With a decimal point or comma: 8.50',
    typed: 'With a decimal point or comma: 8.50',
  },
  licences: 'New number of licences',
  back: 'Day of reactivation',
  backHint: 'Leave it empty while it stays suspended. Year, month, day: 2019-11-25',
  missing: {
    chosen: 'Choose a subscription',
    licencesNow: 'Give the number of licences, 1 or more',
    start: 'Give the first day of service, such as 2019-01-10',
    price: 'Give the price of a licence for a month, such as 8.50',
    licences: 'Give the new number of licences, a whole number',
    back: 'Give the day of reactivation such as 2019-11-25, or leave it empty',
    nothing: 'This cannot be planned: go back and change your answers',
  },
  notes: {
    ended: { why: ({ status }) => `The list says it is ${status}.`, fix: 'Choose one that runs.' },
    'not-active': { why: () => 'It is suspended.', fix: 'Reactivate it first.' },
    'before-service': {
      why: ({ start }) => `The day is before its service, which starts on ${start}.`,
      fix: 'Choose a later day.',
    },
    'same-number': { why: ({ licences }) => `It has ${licencesIn(licences)} already.`, fix: 'Give another number.' },
    'not-in-list': {
      why: ({ at, id }) => `The list has no subscription ${id} (pasted row ${at}).`,
      fix: 'Check the id, or add it to the list.',
    },
    'no-id': {
      why: ({ at }) => `Pasted row ${at} names no subscription.`,
      fix: 'Put its id into the first column.',
    },
    'number-unreadable': {
      why: ({ at, written }) =>
        written === ''
          ? `Pasted row ${at} gives no number of licences.`
          : `Pasted row ${at} gives “${written}”, which is no whole number.`,
      fix: 'Write it with digits alone, such as 1200.',
    },
    'given-otherwise': {
      why: ({ at, numbers }) => `Pasted rows ${at} give it different numbers: ${numbers}.`,
      fix: 'Keep the row that is right.',
    },
    'no-licences': { why: () => 'Without a licence nothing is left of it.', fix: 'Plan a cancellation.' },
    'already-suspended': {
      why: ({ on }) => `It has been suspended since ${on}.`,
      fix: 'Give the day on which it comes back.',
    },
    'back-too-early': {
      why: ({ on }) => `It cannot come back before it is suspended, on ${on}.`,
      fix: 'Choose a later day.',
    },
    'back-too-late': {
      why: ({ deadline }) => `The last day of a reactivation is ${deadline}, 90 days after the suspension.`,
      fix: 'Choose an earlier day, or buy anew.',
    },
    'refund-over': {
      why: ({ until }) => `In new commerce nothing comes back after ${until}.`,
      fix: 'Turn off its renewal and let it run out.',
    },
    'keeps-billing': {
      why: () => 'In new commerce a suspended subscription goes on being billed; there is no credit.',
      fix: 'Cancel it in its first seven days, or turn off its renewal.',
    },
    'refund-by-hours': {
      why: ({ until }) =>
        `In new commerce everything comes back within 24 hours of the purchase, a part until ${until}, then nothing; the list tells no hour.`,
      fix: 'Take the amount from Partner Center before you cancel.',
    },
    'seats-by-cycle': {
      why: () => 'In new commerce seats are billed by the charge cycle, and given back within seven days only.',
      fix: 'Take the amount from Partner Center.',
    },
    'frequency-unreadable': {
      why: () => 'The list does not say how it is billed.',
      fix: 'Write Monthly or Annual into the list.',
    },
    'suspended-day-unknown': {
      why: () => 'The list does not say since when it is suspended.',
      fix: 'Write the day into a column SuspendedOn.',
    },
    'no-price': {
      why: ({ offer }) => `No price list was chosen that has ${offer}.`,
      fix: 'Choose one, or type the price of a licence.',
    },
    'several-currencies': {
      why: ({ currencies }) => `The price list has it in ${currencies}.`,
      fix: 'Write its currency into the list.',
    },
    'old-price-unknown': {
      why: () => 'No price list reaches back to its running term.',
      fix: 'Add the list of that time, or type the price of a licence.',
    },
    'rule-silent': {
      why: ({ reason }) => `The rules give no answer here: ${reason ?? '-'}.`,
      fix: 'Check the days and the number in the list.',
    },
    'add-ons': {
      why: ({ ids }) => `Add-ons hang on it: ${ids}.`,
      fix: 'Plan them too; their lines are not in this plan.',
    },
    'discount-beside': {
      why: ({ share }) => `Its discount of ${share}% stands in a column of its own beside these amounts.`,
      fix: 'Take it off when you compare subtotals.',
    },
    'credited-before': {
      why: () => 'It is suspended: its credit came with the suspension, a cancellation brings none.',
      fix: 'Look for the credit on the invoice after the suspension.',
    },
    'after-thirty-days': {
      why: ({ until }) => `MS004 states the credit up to ${until} only; later it is prorated as published rows are.`,
      fix: 'Compare the row when it comes.',
    },
    'stays-suspended': {
      why: ({ deadline }) => `After ${deadline} it cannot come back.`,
      fix: 'Decide before that day.',
    },
    'billed-alike': {
      why: () => 'Licences that are added are billed annually, as the others are.',
      fix: 'For monthly licences buy a second subscription.',
    },
    'limit-reached': {
      why: ({ limit }) =>
        `Licences that are added are billed annually; column I allows a customer ${limit} of this offer, so no second one.`,
      fix: 'Add them here, or change the frequency of all.',
    },
  },
  linesTitle: 'Expected lines',
  noLines: 'No line is expected.',
  period: (from, to) => `Period ${from} to ${to}`,
  dayNumber: (number, left) => `Day ${number}; days left with it: ${left}`,
  fullCredit: (until) => `Day 30, the last with the whole credit: ${until}`,
  deadline: (until) => `Last day of a reactivation, 90 days after: ${until}`,
  next: ({ from, change, stay }) => `The period from ${from} costs ${change} instead of ${stay}.`,
  atRest: (days) => `Days without service: ${days}`,
  picture: 'Its days',
  marks: {
    start: 'first day of the period',
    'full-credit': 'last day of the whole credit',
    cancellation: 'cancelled',
    'licence-change': 'new number of licences',
    suspension: 'suspended',
    reactivation: 'back',
    'reactivation-until': 'last day to come back',
    invoice: 'invoice',
    renewal: 'renewal',
  },
  spans: { runs: 'runs', rests: 'suspended', over: 'over' },
  refund: 'What comes back, by day',
  refundColumns: { day: 'Day', date: 'Date', amount: 'Comes back' },
  refundOf: ({ on, number, amount }) => `On ${on}, day ${number}, ${amount} comes back.`,
  fullAhead: ({ until, left, after, amount }) =>
    `The whole credit lasts until ${until} (days left: ${left}); on ${after} it is ${amount}.`,
  fullOver: (until, amount) => `Until ${until} it was ${amount}.`,
  reading:
    'Day 30 counts as the last whole one: a reading of “the first 30 days”, which the source does not count out.',
  alwaysTitle: 'Good to know',
  ready: 'Nothing stands in the way.',
  understood: 'I have read what is to be known',
  request: 'Request for Partner Center',
};
