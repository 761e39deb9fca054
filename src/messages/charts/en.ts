/** English texts of the charts. */
import type { Takeaway } from '../../tasks/index.ts';
import { en as enReasons } from '../findings/reasons/en.ts';
import { pluralsOf } from '../plural.ts';
import type { ChartTexts } from './chart-texts.ts';
import { en as months } from './months/en.ts';

const plural = pluralsOf('en');

const titles = {
  bridge: 'From the lines to the invoice',
  months: months.title,
  types: 'Charges against credits by type, before tax',
  reasons: 'What the exceptions are worth, by reason',
  differences: 'Lines that differ, by size of the difference',
} as const;

/** As sheets and legends have them. */
const reasons = Object.fromEntries(
  Object.entries(enReasons).map(([code, { caption }]) => [code, caption]),
) as ChartTexts['reasons'];

export const en: ChartTexts = {
  title: (kind, currency) => `${titles[kind]}, ${currency ?? 'no currency'}`,
  takeaway: (told) => {
    switch (told.kind) {
      case 'bridge':
        return bridge(told);
      case 'months':
        return months.takeaway(told);
      case 'types':
        return told.credits === null
          ? `Charges come to ${told.charges} before tax, and nothing was credited.`
          : `Charges of ${told.charges} less credits of ${told.credits} come to ${told.net} before tax.`;
      case 'reasons':
        return `“${reasons[told.reason]}” makes up ${told.share} % of all differences, ${told.amount} of ${told.total}, in ${told.findings} of ${plural(told.of, { one: '# finding', other: '# findings' })}.`;
      case 'differences':
        return `${told.agree} of ${plural(told.judged, { one: '# recomputed line', other: '# recomputed lines' })} ${plural(told.agree, { one: 'agrees', other: 'agree' })} to the cent, ${plural(told.over, { one: '# bills', other: '# bill' })} too much and ${told.under} too little, the largest difference being ${told.largest}.`;
    }
  },
  alt: ({ title, figures, takeaway }) => `${title}. ${takeaway} Figures: ${figures}.`,
  captions: {
    step: 'Step',
    amount: 'Amount',
    base: 'Lifted by',
    sum: 'Total',
    adds: 'Adds',
    takes: 'Takes away',
    label: 'Label',
    type: 'Charge type',
    charges: 'Charges',
    credits: 'Credits',
    reason: 'Reason',
    over: 'Over-billed',
    under: 'Under-billed',
    findings: 'Findings',
    difference: 'Difference',
  },
  steps: {
    lines: 'Lines before tax',
    tax: 'Tax',
    columns: 'Columns that do not add up',
    adjustments: 'Adjustments',
    rounding: 'Rounding of tax',
    unexplained: 'Unexplained',
    invoice: 'Invoice',
    'with-tax': 'Lines with tax',
  },
  months: months.steps,
  reasons,
  otherTypes: (types) => plural(types, { one: '# other type', other: '# other types' }),
  noType: 'No type',
  upTo: (bound) => `to ${bound}`,
  beyond: (bound) => `beyond ${bound}`,
  sheetTitle: 'Charts',
  table: 'Figures',
  legend: 'Orange charges or adds, blue credits or takes away. Each chart is drawn from the table beside it.',
  nothing: 'No line was read, so there is nothing to draw.',
};

function bridge(told: Extract<Takeaway, { readonly kind: 'bridge' }>): string {
  const { verdict, end, hasInvoice, rounding, unexplained, exceeds } = told;
  if (!hasInvoice) return `The lines come to ${end} with tax, and no invoice total was given to hold against it.`;
  switch (verdict) {
    case 'ties':
      return `The lines, their tax and the adjustments make the invoice of ${end} to the cent.`;
    case 'ties-within-rounding':
      return `The lines and their tax make the invoice of ${end}, but for ${rounding} by which tax is rounded.`;
    case 'does-not-tie':
      return exceeds
        ? `The file comes to ${unexplained} more than the invoice of ${end}.`
        : `No line explains ${unexplained} of the invoice of ${end}.`;
    case 'not-checked':
      return `Rows could not be read, so nobody can say whether the lines make the invoice of ${end}.`;
  }
}
