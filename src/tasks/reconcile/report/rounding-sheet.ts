/**
 * Rounding: how many prorated rows each convention gives, the rows that need another than the expected one or are a few
 * cents off, and what each convention sums to. Nothing that is tolerated is hidden.
 */
import { add, subtract, zero, type Rational } from '../../../values/index.ts';
import type { CurrencyReport } from '../currency-report.ts';
import { followsHabit } from '../facts/habit/file-habit.ts';
import type { Reconciliation } from '../reconcile.ts';
import { columnsOf, count, money, type ReportCell, type ReportSheet } from './report-sheet.ts';
import type { StableWords } from './words/report-words.ts';

const columns = columnsOf({
  LineId: 8,
  Subscription: 38,
  Billed: 13,
  Expected: 13,
  Difference: 13,
  Profile: 18,
  AlsoFit: 30,
  Currency: 9,
  RowsThatFit: 12,
  OfProrated: 12,
  Total: 13,
});

/** A difference that is tolerated. */
interface Rounded {
  readonly row: number;
  readonly subscription: string | null;
  readonly actual: Rational;
  readonly expected: Rational | null;
  readonly difference: Rational;
  /** The convention that explains it; null where it is a few cents of a listed price and none was asked. */
  readonly profile: string | null;
  readonly alsoFit: readonly string[];
}

/** What is listed of one currency: rows of another convention, and whole periods within a cent a licence of their price. */
export function roundedRows({ findings, rows }: CurrencyReport): readonly Rounded[] {
  const byProfile = findings.flatMap((finding): readonly Rounded[] => {
    const { row, subscription, actual, expected, difference } = finding;
    if (finding.code !== 'ROUNDING' || row === null || difference === null) return [];
    return [{ row, subscription, actual, expected, difference, ...finding.details }];
  });
  const byCents = rows.flatMap(({ facts: { line, check }, findings: own }): readonly Rounded[] => {
    const { expected, difference, verdict, basis } = check;
    // A price that is shown shortened makes no difference: it is only shown so.
    const isListed = basis?.priceFrom.kind === 'price-list';
    if (own.length > 0 || verdict !== 'within_rounding' || !isListed || difference === null) return [];
    const { row, subscription, amount: actual } = line;
    return [{ row, subscription, actual, expected, difference, profile: null, alsoFit: [] }];
  });
  return [...byProfile, ...byCents, ...byHabit({ findings, rows })].sort((a, b) => a.row - b.row);
}

/** Rows of the usual rounding of the file that the rules would round otherwise, unless the habit is a finding. */
function byHabit({ findings, rows }: Pick<CurrencyReport, 'findings' | 'rows'>): readonly Rounded[] {
  if (findings.some(({ code }) => code === 'HABIT')) return [];
  return rows.flatMap(({ facts: { line, check } }) => {
    const { ruled: expected, profile } = check;
    if (expected === undefined || !followsHabit(check)) return [];
    const { row, subscription, amount: actual } = line;
    return [{ row, subscription, actual, expected, difference: subtract(actual, expected), profile, alsoFit: [] }];
  });
}

/** What the tolerated differences of one currency sum to, the rounding of the tax among them. */
export function roundedTotal(part: CurrencyReport): Rational {
  const ofTax = subtract(zero, part.tieOut.taxRounding);
  return roundedRows(part).reduce((sum, { difference }) => add(sum, difference), ofTax);
}

/** The sheet; sums of a convention stand in a column of their own, so that Difference can be added up. */
export function roundingSheet(
  { currencies, habit }: Pick<Reconciliation, 'currencies' | 'habit'>,
  words: StableWords,
): ReportSheet {
  const learned = habit.fits.map(({ profile, rows }) =>
    rowOf({ Profile: profile, RowsThatFit: count(rows), OfProrated: count(habit.prorated) }),
  );
  return { name: 'Rounding', columns, rows: [...learned, ...currencies.flatMap((part) => partRows(part, words))] };
}

function partRows(part: CurrencyReport, words: StableWords): readonly (readonly ReportCell[])[] {
  const { currency } = part;
  const rounded = roundedRows(part);
  const rows = rounded.map((each) =>
    rowOf({
      LineId: count(each.row),
      Subscription: each.subscription,
      Billed: money(each.actual),
      Expected: money(each.expected),
      Difference: money(each.difference),
      Profile: each.profile,
      AlsoFit: each.alsoFit.join(', ') || null,
      Currency: currency,
    }),
  );
  return [...rows, ...taxRow(part), ...totalsOf(rounded, currency, words)];
}

/** Tax of the lines against tax of the invoice, where rounding each line makes them differ. */
function taxRow({ currency, tieOut: { totals, taxRounding } }: CurrencyReport): readonly (readonly ReportCell[])[] {
  if (taxRounding.n === 0n) return [];
  return [
    rowOf({
      Billed: money(totals.Tax),
      Expected: money(add(totals.Tax, taxRounding)),
      Difference: money(subtract(zero, taxRounding)),
      Profile: 'tax_on_the_total',
      Currency: currency,
    }),
  ];
}

function totalsOf(
  rounded: readonly Rounded[],
  currency: string | null,
  words: StableWords,
): readonly (readonly ReportCell[])[] {
  const totals = new Map<string | null, Rational>();
  for (const { profile, difference } of rounded) totals.set(profile, add(totals.get(profile) ?? zero, difference));
  return [...totals].map(([profile, total]) =>
    rowOf({ Subscription: words.total, Profile: profile, Currency: currency, Total: money(total) }),
  );
}

/** Cells by caption, in the order of the columns. */
function rowOf(cells: Readonly<Record<string, ReportCell>>): readonly ReportCell[] {
  return columns.map(({ caption }) => cells[caption] ?? null);
}
