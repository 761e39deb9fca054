/**
 * The check of what a person gave, from tables to verdicts: which of it is the reconciliation file, and what that is
 * held against; what must be asked first; then every line judged and every currency tied to its invoice.
 */
import {
  isHarmless,
  readLicenceFile,
  readNewCommerceFile,
  readUsageFile,
  type SheetKind,
  type SheetProblem,
  type Table,
} from '../../sheets/index.ts';
import type { CalendarDate } from '../../values/index.ts';
import { sinceLastMonth, type SinceLastMonth } from '../bridge/since-last-month.ts';
import type { AskedRulebook } from '../reconcile/line/asked-rules.ts';
import type { NotJudged } from '../reconcile/not-judged.ts';
import type { ReconcileInput, ReconciliationFile } from '../reconcile/reconcile-input.ts';
import { reconcile, type Reconciliation } from '../reconcile/reconcile.ts';
import { chartFigures, type ChartFigures } from '../reconcile/report/charts/chart-figures.ts';
import { monthFigures } from '../reconcile/report/charts/steps/month-figures.ts';
import type { TieOut } from '../reconcile/tie-out.ts';
import { besideKinds, readBesides, usedBesides, type Besides, type BesideTable } from './besides.ts';
import { billingDayInName } from './billing-day.ts';
import { disabledChecks, type DisabledCheck } from './disabled-checks.ts';
import { untiedInvoices, withTyped, type TypedInvoice } from './typed-invoice.ts';
import { takeIn, type GivenFile, type ReadHow, type TakenIn } from './take-in.ts';

/** The part of a file in one currency against its invoice. */
export interface TiedCurrency {
  readonly currency: string | null;
  readonly tieOut: TieOut;
}

/** The day the file was billed on, and who says so. */
export interface BillingDay {
  readonly date: CalendarDate | null;
  readonly by: 'said' | 'name' | 'nobody';
}

/** A reconciliation, with what was understood of the files it was made from. */
export interface CheckedGiven {
  readonly kind: 'checked';
  readonly how: readonly ReadHow[];
  readonly table: Table;
  readonly sheetKind: SheetKind;
  /** What the lines were held against. */
  readonly besides: readonly BesideTable[];
  readonly reconciliation: Reconciliation;
  /** One a currency; amounts of two never meet. */
  readonly tied: readonly TiedCurrency[];
  /** What is worth a picture, of each currency. */
  readonly charts: readonly ChartFigures[];
  /** Currencies of typed invoices that the file does not hold; null where none was named and it holds several. */
  readonly untied: readonly (string | null)[];
  readonly billingDay: BillingDay;
  /** What could not be looked for, in the whole file or for a subscription. */
  readonly notChecked: readonly Exclude<NotJudged, { readonly of: 'row' }>[];
  /** `BillingCycleType (AA)`: columns that no header names. */
  readonly byLetter: readonly string[];
  readonly disabled: readonly DisabledCheck[];
  readonly amountLetter: string;
  /** Letters of the columns that were found, by canonical name. */
  readonly letters: Readonly<Record<string, string>>;
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
  /** As a person says it; null leaves it to the name of the file. */
  readonly billingDate: CalendarDate | null;
  /** Name of the file or sheet that was given as last month's; left out or null: none was. */
  readonly lastMonth?: string | null;
  /** The invoice as a person says it, before what files and sheets tell; left out: not at all. */
  readonly invoices?: readonly TypedInvoice[];
  /** Told how much of the work is done, from 0 to 1. */
  readonly progress?: (share: number) => void;
}

/** Checks the reconciliation file among the files; without one the first file is told what it lacks. */
export function checkGiven(given: readonly GivenFile[], means: GivenMeans): GivenChecked {
  const all = given.map(takeIn);
  const last = all.find(({ how: { name } }) => name === means.lastMonth) ?? null;
  const taken = all.filter((each) => each !== last);
  const main = taken.find((each) => isReconciliation(each.how.kind)) ?? taken.find(isOfNoUse) ?? taken[0];
  if (main === undefined) return { kind: 'refused', how: [], file: '', problems: [] };
  const used = usedBesides(taken);
  const useOf = (each: TakenIn): ReadHow['use'] =>
    each === main ? 'checked' : each === last ? 'last-month' : used.includes(each) ? 'compared' : 'unused';
  const how = all.map((each): ReadHow => ({ ...each.how, use: useOf(each) }));
  if (how.some(({ use, questions }) => use !== 'unused' && questions.length > 0)) return { kind: 'asked', how };
  const refused = (problems: readonly SheetProblem[]): GivenChecked => ({
    kind: 'refused',
    how,
    file: main.how.name,
    problems,
  });
  if (main.table === null) return refused(main.problems);
  const file = readFileOf(main.table, main.how.kind);
  if (file.layout === null) return refused([...main.problems, ...file.problems]);
  return checked(file, { main, how, last, besides: readBesides(taken) }, means);
}

interface Taken {
  readonly main: TakenIn;
  readonly how: readonly ReadHow[];
  /** Given as last month's. */
  readonly last: TakenIn | null;
  readonly besides: Besides;
}

function checked(read: ReconciliationFile, { main, how, last, besides }: Taken, means: GivenMeans): CheckedGiven {
  const file = counting(read, main.problems);
  const { tables, broken, problems, ...against } = besides;
  const typed = means.invoices ?? [];
  const billingDay = billingDayOf(file, means.billingDate);
  const invoiceTotals = withTyped(against.invoiceTotals, typed);
  const input = { file, ...against, invoiceTotals, billingDate: billingDay.date };
  const since = sinceFile(last, input);
  const reconciliation = {
    ...reconcile(input, means.rulebook, means.progress),
    ...(since && { sinceLastMonth: since }),
  };
  const { currencies } = reconciliation;
  return {
    kind: 'checked',
    how: how.map((each) => ({ ...each, use: useAfter(each, { broken, since }) })),
    table: file.table,
    sheetKind: main.how.kind ?? 'licence-reconciliation',
    besides: tables,
    reconciliation,
    tied: currencies.map(({ currency, tieOut }) => ({ currency, tieOut })),
    charts: [...(since?.currencies ?? []).map(monthFigures), ...currencies.flatMap(chartFigures)],
    untied: untiedInvoices(
      typed,
      currencies.map(({ currency }) => currency),
    ),
    billingDay,
    notChecked: [...reconciliation.notChecked, ...currencies.flatMap(({ notJudged }) => notJudged)].filter(
      (each) => each.of !== 'row',
    ),
    byLetter: byLetter(file),
    disabled: main.how.kind === 'licence-reconciliation' ? disabledChecks(file.columns) : [],
    amountLetter: amountLetter(file),
    letters: Object.fromEntries(file.columns.map(({ column, letter }) => [column, letter])),
    unreadable: file.unreadable,
    problems: [...main.problems, ...file.problems, ...problems],
  };
}

/** What changed since the file given as last month's; null where it is none, or not all of it can be read. */
function sinceFile(last: TakenIn | null, { file, list }: Pick<ReconcileInput, 'file' | 'list'>): SinceLastMonth | null {
  const table = last?.table ?? null;
  if (last === null || table === null) return null;
  const before = readFileOf(table, last.how.kind);
  const isWhole = [...last.problems, ...before.problems].every(isHarmless);
  if (before.layout === null || !isWhole) return null;
  const since = sinceLastMonth(before, file, list);
  return typeof since === 'string' ? null : since;
}

/** What a file turned out to be to the check. */
function useAfter(
  { use, kind }: ReadHow,
  { broken, since }: { readonly broken: readonly SheetKind[]; readonly since: SinceLastMonth | null },
): ReadHow['use'] {
  if (use === 'last-month' && since === null) return 'not-last-month';
  return use === 'compared' && isIn(broken, kind) ? 'broken' : use;
}

function billingDayOf(file: ReconciliationFile, said: CalendarDate | null): BillingDay {
  if (said !== null) return { date: said, by: 'said' };
  const date = billingDayInName(file);
  return { date, by: date === null ? 'nobody' : 'name' };
}

function isIn(kinds: readonly SheetKind[], kind: SheetKind | null): boolean {
  return kind !== null && kinds.includes(kind);
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

function isReconciliation(kind: SheetKind | null): boolean {
  return kind?.endsWith('-reconciliation') ?? false;
}

function isOfNoUse({ how: { kind } }: TakenIn): boolean {
  return kind === null || !besideKinds.some((beside) => beside === kind);
}

function readFileOf(table: Table, kind: SheetKind | null): ReconciliationFile {
  if (kind === 'usage-reconciliation') return readUsageFile(table);
  return kind === 'new-commerce-reconciliation' ? readNewCommerceFile(table) : readLicenceFile(table);
}
