/**
 * The check of the files a person gave, from tables to verdicts: which of them is the reconciliation file, which its
 * price list and its invoice; what must be asked first; then every line judged and every currency tied to its invoice.
 */
import {
  readInvoiceTotals,
  readLicenceFile,
  readNewCommerceFile,
  readPriceList,
  readUsageFile,
  type InvoiceTotals,
  type PriceList,
  type SheetKind,
  type SheetProblem,
  type Table,
} from '../../sheets/index.ts';
import type { AskedRulebook } from '../reconcile/line/asked-rules.ts';
import type { LineCheck } from '../reconcile/line/line-check.ts';
import type { ReconciliationFile } from '../reconcile/reconcile-input.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import type { TieOut } from '../reconcile/tie-out.ts';
import { disabledChecks, type DisabledCheck } from './disabled-checks.ts';
import { takeIn, type GivenFile, type ReadHow, type TakenIn } from './take-in.ts';

/** The invoice where it stands in an open sheet; a file given along counts before it. */
export interface OpenInvoiceSheet {
  readonly source: string;
  readonly totals: ReadonlyMap<string | null, InvoiceTotals>;
}

/** The part of a file in one currency against its invoice. */
export interface TiedCurrency {
  readonly currency: string | null;
  readonly tieOut: TieOut;
}

/** Lines with their verdicts, and what they were held against. */
export interface CheckedGiven {
  readonly kind: 'checked';
  readonly how: readonly ReadHow[];
  readonly table: Table;
  readonly sheetKind: SheetKind;
  readonly prices: Table | null;
  readonly checks: readonly LineCheck[];
  /** One a currency; amounts of two never meet. */
  readonly tied: readonly TiedCurrency[];
  /** Where the totals of the invoice are from. */
  readonly invoice: string | null;
  /** `BillingCycleType (AA)`: columns that no header names. */
  readonly byLetter: readonly string[];
  readonly disabled: readonly DisabledCheck[];
  readonly amountLetter: string;
  readonly unreadable: number;
  readonly problems: readonly SheetProblem[];
}

/** What came of the files: a question, a refusal with its problems, or verdicts. */
export type GivenChecked =
  | { readonly kind: 'asked'; readonly how: readonly ReadHow[] }
  | {
      readonly kind: 'refused';
      readonly how: readonly ReadHow[];
      readonly file: string;
      readonly problems: readonly SheetProblem[];
    }
  | CheckedGiven;

/** What the check asks and knows beside the files. */
export interface GivenMeans {
  readonly rulebook: AskedRulebook;
  readonly invoice: OpenInvoiceSheet | null;
}

/** Checks the reconciliation file among the files; without one the first file is told what it lacks. */
export function checkGiven(given: readonly GivenFile[], means: GivenMeans): GivenChecked {
  const taken = given.map(takeIn);
  const how = taken.map((each) => each.how);
  const main = taken.find((each) => isReconciliation(each.how.kind)) ?? taken.find(isOfNoUse) ?? taken[0];
  if (main === undefined) return { kind: 'refused', how, file: '', problems: [] };
  const used = [main, ofKind(taken, 'price-list'), ofKind(taken, 'invoice-totals')];
  if (used.some((each) => (each?.how.questions.length ?? 0) > 0)) return { kind: 'asked', how };
  const refused = (problems: readonly SheetProblem[]): GivenChecked => ({
    kind: 'refused',
    how,
    file: main.how.name,
    problems,
  });
  if (main.table === null) return refused(main.problems);
  const file = readFileOf(main.table, main.how.kind);
  if (file.layout === null) return refused([...main.problems, ...file.problems]);
  return checked(file, { main, taken, how }, means);
}

interface Taken {
  readonly main: TakenIn;
  readonly taken: readonly TakenIn[];
  readonly how: readonly ReadHow[];
}

function checked(read: ReconciliationFile, { main, taken, how }: Taken, means: GivenMeans): CheckedGiven {
  const file = counting(read, main.problems);
  const { prices, invoice, problems } = besides(taken, means.invoice);
  const invoiceTotals = invoice?.totals ?? new Map<string | null, InvoiceTotals>();
  const input = { file, prices, matrix: null, list: null, billingDate: null, invoiceTotals };
  const { currencies } = reconcile(input, means.rulebook);
  return {
    kind: 'checked',
    how,
    table: file.table,
    sheetKind: main.how.kind ?? 'licence-reconciliation',
    prices: prices?.table ?? null,
    checks: inOrder(currencies.flatMap(({ rows }) => rows.map(({ facts }) => facts.check))),
    tied: currencies.map(({ currency, tieOut }) => ({ currency, tieOut })),
    invoice: invoice?.source ?? null,
    byLetter: byLetter(file),
    disabled: main.how.kind === 'licence-reconciliation' ? disabledChecks(file.columns) : [],
    amountLetter: amountLetter(file),
    unreadable: file.unreadable,
    problems: [...main.problems, ...file.problems, ...problems],
  };
}

interface Besides {
  readonly prices: PriceList | null;
  readonly invoice: OpenInvoiceSheet | null;
  readonly problems: readonly SheetProblem[];
}

/** What was given along with the file; a file of invoice totals counts before an open sheet. */
function besides(taken: readonly TakenIn[], open: OpenInvoiceSheet | null): Besides {
  const prices = tableOf(taken, 'price-list', readPriceList);
  const invoice = tableOf(taken, 'invoice-totals', (table) => ({ source: table.source, ...readInvoiceTotals(table) }));
  return { prices, invoice: invoice ?? open, problems: [...(prices?.problems ?? []), ...(invoice?.problems ?? [])] };
}

function tableOf<V>(taken: readonly TakenIn[], kind: SheetKind, read: (table: Table) => V): V | null {
  const table = ofKind(taken, kind)?.table ?? null;
  return table === null ? null : read(table);
}

/** Rows that could not be parted into cells are in no table, and in the file all the same. */
function counting<F extends ReconciliationFile>(file: F, problems: readonly SheetProblem[]): F {
  const lost = problems.filter(({ code }) => code === 'row-ragged' || code === 'quote-broken').length;
  return { ...file, unreadable: file.unreadable + lost };
}

/** The column of a line's amount, by the kind of file. */
const amountColumns: ReadonlySet<string> = new Set(['Amount', 'Subtotal', 'PretaxCharges']);

function amountLetter({ columns }: ReconciliationFile): string {
  return columns.find(({ column }) => amountColumns.has(column))?.letter ?? 'A';
}

function byLetter({ columns }: ReconciliationFile): readonly string[] {
  return columns.filter(({ by }) => by === 'letter').map(({ column, letter }) => `${column} (${letter})`);
}

function inOrder(checks: LineCheck[]): readonly LineCheck[] {
  return checks.sort((a, b) => a.line.row - b.line.row);
}

function isReconciliation(kind: SheetKind | null): boolean {
  return kind?.endsWith('-reconciliation') ?? false;
}

function isOfNoUse({ how: { kind } }: TakenIn): boolean {
  return kind !== 'price-list' && kind !== 'invoice-totals';
}

function ofKind(taken: readonly TakenIn[], kind: SheetKind): TakenIn | undefined {
  return taken.find(({ how }) => how.kind === kind);
}

function readFileOf(table: Table, kind: SheetKind | null): ReconciliationFile {
  if (kind === 'usage-reconciliation') return readUsageFile(table);
  return kind === 'new-commerce-reconciliation' ? readNewCommerceFile(table) : readLicenceFile(table);
}
