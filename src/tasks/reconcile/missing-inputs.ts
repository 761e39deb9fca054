/** The single place that says which reasons nobody could look for, because a file or a date was not given. */
import type { Subscription } from '../../sheets/index.ts';
import { isBilledElsewhere } from './facts/without-row/home-currency.ts';
import { isOfNoCurrency } from './parts/comparable-input.ts';
import type { NotJudged } from './not-judged.ts';
import type { FileKind, ReconcileInput } from './reconcile-input.ts';

type WholeFile = Extract<NotJudged, { readonly of: 'file' }>;

/** Reasons that nothing looks for in a file of another kind. */
const beyond: Readonly<Record<FileKind, readonly string[]>> = {
  licence: [],
  usage: ['MISSING_IN_FILE', 'FREQUENCY', 'TIMING', 'WRONG_PERIOD', 'PRICE', 'LIMIT'],
  'new-commerce': ['MISSING_IN_FILE', 'CHARGE_TYPE', 'TIMING', 'WRONG_PERIOD', 'PRICE', 'LIMIT'],
};

const byList = ['MISSING_IN_FILE', 'MISSING_IN_LIST', 'NO_CUSTOMER', 'QTY', 'SILENT_EXPECTED', 'PROMO', 'LIMIT'];

interface ReadFile {
  readonly kind: FileKind;
  /** The list is of another month. */
  readonly listLeftOut: boolean;
  readonly lines: number;
  /** Of the file, upper case. */
  readonly currencies: readonly (string | null)[];
}

/** What the whole check lacked; nothing where everything was given. */
export function missingInputs(
  input: ReconcileInput,
  { kind, listLeftOut, lines, currencies }: ReadFile,
): readonly WholeFile[] {
  const isElsewhere = (listed: Subscription): boolean => listed.active && isBilledElsewhere(listed, currencies);
  const lacked: readonly (WholeFile | false)[] = [
    lines === 0 && { of: 'file', lacks: 'rows', reasons: [] },
    input.list === null && { of: 'file', lacks: 'subscription-list', reasons: byList },
    listLeftOut && { of: 'file', lacks: 'list-of-that-month', reasons: byList },
    !listLeftOut &&
      input.list?.subscriptions.some(isElsewhere) === true && {
        of: 'file',
        lacks: 'lines-in-currency',
        reasons: [],
      },
    kind !== 'licence' && { of: 'file', lacks: 'layout', reasons: beyond[kind] },
    input.invoiceTotals.size === 0 && { of: 'file', lacks: 'invoice-total', reasons: [] },
  ];
  return [...lacked.filter((each) => each !== false), ...(kind === 'licence' ? ofLicences(input, currencies) : [])];
}

/** What only a licence-based file is held against. */
function ofLicences(
  { prices, matrix, billingDate }: ReconcileInput,
  currencies: ReadFile['currencies'],
): readonly WholeFile[] {
  const lacked: readonly (WholeFile | false)[] = [
    prices === null && { of: 'file', lacks: 'price-list', reasons: ['PRICE'] },
    prices !== null &&
      isOfNoCurrency(prices, currencies) && { of: 'file', lacks: 'price-currency', reasons: ['PRICE'] },
    matrix === null && { of: 'file', lacks: 'offer-matrix', reasons: ['FREQUENCY', 'LIMIT'] },
    billingDate === null && {
      of: 'file',
      lacks: 'billing-date',
      reasons: ['MISSING_IN_FILE', 'SILENT_EXPECTED', 'TIMING', 'LIMIT'],
    },
  ];
  return lacked.filter((each) => each !== false);
}
