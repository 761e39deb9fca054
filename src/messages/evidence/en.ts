/** What an evidence pack says, in English. */
import { pluralsOf } from '../plural.ts';
import type { EvidenceTexts } from './evidence-texts.ts';

const plural = pluralsOf('en');

export const en: EvidenceTexts = {
  title: 'Billing evidence',
  file: 'Reconciliation file',
  billingDate: 'Billing date',
  lines: 'Lines',
  rules: 'Rules',
  signs:
    'Charges are positive, credits negative. Amounts are before tax unless another column is named. Days are UTC, both ends counted.',
  nothing: 'Nothing was found that is worth a dispute.',
  credits: {
    heading: 'Billed too much',
    lead: (count, total) =>
      `${plural(count, { one: '# line was', other: '# lines were' })} billed too high. We ask for a credit of ${total} in all.`,
  },
  questions: {
    heading: 'To be explained or corrected',
    lead: 'No amount is claimed for these lines: they contradict themselves, nothing explains them, or they belong on another file.',
  },
  owed: {
    heading: 'Billed too little',
    lead: 'Told for completeness. Nothing is asked for; a later charge is expected and set aside.',
  },
  credit: (amount) => `We ask for a credit of ${amount}.`,
  question: 'Please tell us what this line is for, or correct it.',
  tooLittle: (amount) => `Billed too little by ${amount}; a later charge is expected.`,
  columns: {
    credit: 'Credit',
    number: 'No.',
    row: 'Row',
    customer: 'Customer',
    reason: 'Reason',
    billed: 'Billed',
    expected: 'Expected',
    difference: 'Difference',
    total: 'Total',
  },
  labels: {
    subscription: 'Subscription',
    offer: 'Offer',
    dates: 'Charge dates',
    licences: 'Licences',
    column: 'Column',
    calculation: 'How the expected amount is made',
    noCalculation: 'No rule had to be asked: the sentence above says what is expected.',
    source: 'Source',
    rawLine: 'The line as it stands in the file',
    noLine: 'The file has no line for this subscription.',
    rulesUsed: 'The rules that were asked',
  },
  place: (row, line) => (line === null ? `row ${row}` : `row ${row} (line ${line} of the file)`),
  footer: 'Made by Tieout from the file named above. Nothing in the file was changed.',
};
