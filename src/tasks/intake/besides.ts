/**
 * The single place that finds, among what was given along with a reconciliation file, what it is held against: our own
 * list, the offer matrix, the price list, the totals of the invoice. Of several of a kind the first one counts.
 */
import {
  isHarmless,
  readInvoiceTotals,
  readOfferMatrix,
  readPriceList,
  readSubscriptionList,
  type InvoiceTotals,
  type SheetKind,
  type SheetProblem,
  type Table,
} from '../../sheets/index.ts';
import type { ReconcileInput } from '../reconcile/reconcile-input.ts';
import type { TakenIn } from './take-in.ts';

/** What a reconciliation file can be held against, in the order in which it is told. */
export const besideKinds = ['subscription-list', 'offer-matrix', 'price-list', 'invoice-totals'] as const;

/** A table that is held against the file. */
export interface BesideTable {
  readonly kind: SheetKind;
  readonly table: Table;
}

/** Everything a file is held against. */
export interface Besides extends Pick<ReconcileInput, 'list' | 'matrix' | 'prices' | 'invoiceTotals'> {
  readonly tables: readonly BesideTable[];
  /** Kinds that were given and cannot be read whole: half a list would make every other line a false alarm. */
  readonly broken: readonly SheetKind[];
  readonly problems: readonly SheetProblem[];
}

/** The first of each kind. */
export function usedBesides(taken: readonly TakenIn[]): readonly TakenIn[] {
  return besideKinds.flatMap((kind) => taken.find(({ how }) => how.kind === kind) ?? []);
}

/** Reads what was given along with the file. */
export function readBesides(taken: readonly TakenIn[]): Besides {
  const given = usedBesides(taken);
  const of = (kind: SheetKind): TakenIn | undefined => given.find(({ how }) => how.kind === kind);
  function read<V>(kind: SheetKind, reader: (table: Table) => V): V | null {
    const table = of(kind)?.table ?? null;
    return table === null ? null : reader(table);
  }
  const list = read('subscription-list', readSubscriptionList);
  const matrix = read('offer-matrix', readOfferMatrix);
  const prices = read('price-list', readPriceList);
  const totals = read('invoice-totals', readInvoiceTotals);
  const isHalf = (kind: SheetKind, found: Read | null): boolean =>
    [...(of(kind)?.problems ?? []), ...(found?.problems ?? [])].some((problem) => !isHarmless(problem));
  const [halfList, halfMatrix] = [isHalf('subscription-list', list), isHalf('offer-matrix', matrix)];
  return {
    list: halfList ? null : list,
    matrix: halfMatrix ? null : matrix,
    prices,
    invoiceTotals: totals?.totals ?? new Map<string | null, InvoiceTotals>(),
    tables: given.flatMap(({ how: { kind }, table }) => (kind === null || table === null ? [] : [{ kind, table }])),
    broken: [...(halfList ? ['subscription-list' as const] : []), ...(halfMatrix ? ['offer-matrix' as const] : [])],
    problems: [...given.flatMap(({ problems }) => problems), ...[list, matrix, prices, totals].flatMap(problemsOf)],
  };
}

interface Read {
  readonly problems: readonly SheetProblem[];
}

function problemsOf(read: Read | null): readonly SheetProblem[] {
  return read?.problems ?? [];
}
