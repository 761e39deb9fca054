/**
 * The reconciliation of a file that is too large to be held at once: what was counted as its columns passed, and what its
 * parts came to, put together. The outcome is that of the whole file, but that of lines which tie only the numbers are kept.
 */
import type { LicenceFile, Subscription } from '../../../sheets/index.ts';
import { noChanges } from '../facts/changes/changes.ts';
import { billingCalendar } from '../facts/billing-calendar.ts';
import { offerLimits, type OfferLimits } from '../facts/offer-limits.ts';
import { askedRules, remembering, type AskedRulebook } from '../line/asked-rules.ts';
import { homeCurrency } from '../facts/without-row/home-currency.ts';
import type { ReconcileInput } from '../reconcile-input.ts';
import { besideTheLines, type Reconciliation } from '../reconcile.ts';
import { silences, type HomeOf, type Silence } from '../silence.ts';
import type { Screened } from '../screen/screen.ts';
import { comparable } from './comparable-input.ts';
import type { ExpectedHabits, JudgedParts } from './judge-parts.ts';
import { begun, ended, together, type GrowingReport } from './parted-report.ts';

/** A file of which all is known. */
export interface PartedInput {
  /** Its file has the header and the columns, without lines. */
  readonly input: ReconcileInput & { readonly file: LicenceFile };
  readonly screened: Screened;
  readonly habits: ExpectedHabits;
  readonly parts: JudgedParts;
  readonly unbilled: Unbilled;
}

/** What the list has and the file has not. */
export interface Unbilled {
  readonly entries: readonly Subscription[];
  /** Currency, in upper case, that a customer was last billed in; undefined for one the file does not name. */
  readonly currencyOf: (customerId: string | null) => string | null | undefined;
}

/** The outcome, and the habits that the file shows and was not judged by; null for none. */
export interface PartedOutcome {
  readonly told: Reconciliation;
  readonly shown: ExpectedHabits | null;
}

/** Puts a file together. */
export function partedFile(parted: PartedInput, asked: AskedRulebook): PartedOutcome {
  const rulebook = remembering(asked);
  const { screened, habits, parts, unbilled } = parted;
  const input = comparable(parted.input, screened.currencies);
  const limits = offerLimits(input, askedRules(rulebook));
  const reports = reportsOf(parted);
  const { habit, unreadable } = parts;
  const expected = { ...habit, ...habits };
  const read = reports.reduce((lines, [, report]) => lines + report.lines.lines, 0);
  const home: HomeOf = (listed) =>
    homeCurrency(listed, { currencies: screened.currencies, lastOf: unbilled.currencyOf });
  const silent = silencesOf(input, parted, { rulebook, limits, home });
  const [only] = reports.length === 1 ? [input.invoiceTotals.get(null)] : [];
  const told = {
    file: fileOf(parted, reports),
    part: null,
    rows: { inFile: screened.rows, read, unreadable },
    currencies: reports.map(([currency, report]) =>
      ended(report, {
        currency,
        invoice: input.invoiceTotals.get(currency) ?? only ?? null,
        unreadable,
        expected,
        silences: silent.filter(({ listed }) => home(listed) === currency),
      }),
    ),
    ...besideTheLines(parted.input, rulebook, { lines: read, limits, currencies: screened.currencies }),
    habit: expected,
    billingDate: input.billingDate,
  };
  const isNew = habit.profile !== null || habit.days.monthly !== null || habit.days.annual !== null;
  return { told, shown: isNew ? { profile: habit.profile, days: habit.days } : null };
}

type Reports = readonly (readonly [currency: string | null, report: GrowingReport])[];

/** One of each currency, in the order of the file. */
function reportsOf({ screened: { counted, currencies }, parts }: PartedInput): Reports {
  return currencies.map((currency) => {
    const own = counted.get(currency);
    return [currency, together([...(own === undefined ? [] : [begun(own)]), ...(parts.reports.get(currency) ?? [])])];
  });
}

/** The file with the lines that are told, and their rows. */
function fileOf({ input: { file }, parts }: PartedInput, reports: Reports): LicenceFile {
  const rows = [...parts.rows].sort((a, b) => a.row - b.row);
  const lines = reports.flatMap(([, report]) => report.rows.map(({ facts }) => facts.line));
  return { ...file, table: { ...file.table, rows }, lines: lines.sort((a, b) => a.row - b.row) };
}

function silencesOf(
  input: ReconcileInput,
  { screened: { learnt }, habits, unbilled }: PartedInput,
  { rulebook, limits, home }: { readonly rulebook: AskedRulebook; readonly limits: OfferLimits; readonly home: HomeOf },
): readonly Silence[] {
  const { billingDate, list, matrix, prices } = input;
  if (list === null || billingDate === null) return [];
  const rules = askedRules(rulebook, { habit: habits.profile });
  const calendar = billingCalendar(billingDate, rules, learnt.startsInAdvance);
  const means = {
    rules,
    list,
    matrix,
    prices,
    calendar,
    ...noRows,
    changingFrequency: learnt.changingFrequency,
    limits: { ...limits, at: new Map() },
  };
  return silences(unbilled.entries, means, home);
}

const noRows = {
  rowsOf: () => null,
  taxRates: () => null,
  ...noChanges,
  isConverted: () => false,
  repeats: new Map(),
  inAdvance: new Map(),
  chargedAgain: new Map(),
  periodShares: new Map(),
  stopRows: new Map(),
} as const;
