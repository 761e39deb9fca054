/** The single place that says which reasons nobody could look for, because a file or a date was not given. */
import type { ReconcileInput } from './reconcile-input.ts';
import type { Means } from './row-facts.ts';
import type { NotJudged } from './not-judged.ts';

type WholeFile = Extract<NotJudged, { readonly of: 'file' }>;

const byList = ['MISSING_IN_FILE', 'MISSING_IN_LIST', 'NO_CUSTOMER', 'QTY', 'SILENT_EXPECTED', 'PROMO'];

/** What the whole check lacked; nothing where everything was given. */
export function missingInputs(input: ReconcileInput, means: Means): readonly WholeFile[] {
  const lacked: readonly (WholeFile | false)[] = [
    input.file.lines.length === 0 && { of: 'file', lacks: 'rows', reasons: [] },
    input.list === null && { of: 'file', lacks: 'subscription-list', reasons: byList },
    input.list !== null && means.list === null && { of: 'file', lacks: 'list-of-that-month', reasons: byList },
    input.prices === null && { of: 'file', lacks: 'price-list', reasons: ['PRICE'] },
    input.matrix === null && { of: 'file', lacks: 'offer-matrix', reasons: ['FREQUENCY'] },
    input.billingDate === null && {
      of: 'file',
      lacks: 'billing-date',
      reasons: ['MISSING_IN_FILE', 'SILENT_EXPECTED', 'TIMING'],
    },
    input.invoiceTotals.size === 0 && { of: 'file', lacks: 'invoice-total', reasons: [] },
  ];
  return lacked.filter((each) => each !== false);
}
