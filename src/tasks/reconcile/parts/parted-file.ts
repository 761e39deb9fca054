/**
 * The reconciliation of a file that is too large to be held at once: it comes in parts, each with all rows of its
 * subscriptions, and what was counted as columns comes before them. The outcome is that of the whole file, but that of
 * lines which tie only the numbers are kept.
 */
import type { LicenceFile, Subscription, SubscriptionList, TableRow } from '../../../sheets/index.ts';
import { byCurrency } from '../currency-report.ts';
import { billingCalendar } from '../facts/billing-calendar.ts';
import { offerLimits, type OfferLimits } from '../facts/offer-limits.ts';
import { noDayHabits, type DayHabits } from '../facts/habit/day-habit.ts';
import { addHabits, noHabit, type RoundingHabit } from '../facts/habit/rounding-habit.ts';
import { askedRules, remembering, type AskedRulebook } from '../line/asked-rules.ts';
import type { ReconcileInput } from '../reconcile-input.ts';
import { besideTheLines, ofThatMonth, type Reconciliation } from '../reconcile.ts';
import { silences, type Silence } from '../silence.ts';
import { settledGroups, type FileOf } from '../groups/settled-groups.ts';
import type { PlainFile, PlainLines } from '../screen/plain-lines.ts';
import { judgeLines, type JudgedLines, type JudgedWith } from './judge-lines.ts';
import { begun, ended, grown, isToTell, type CountedLines, type GrowingReport } from './parted-report.ts';
import type { WholeFile } from './whole-file.ts';

/** What is known before the parts come. */
export interface PartedInput {
  /** Its file has the header and the columns; its lines and rows come with the parts. */
  readonly input: ReconcileInput & { readonly file: LicenceFile };
  readonly whole: WholeFile;
  /** Rows of the file. */
  readonly rows: number;
  readonly counted: ReadonlyMap<string | null, CountedLines>;
  /** Whether the counts hold a row already. */
  readonly isCounted: (row: number) => boolean;
  /** Convention of rounding to expect; null: the rule's own. */
  readonly profile: string | null;
  /** How to expect days to be counted; left out: by the rules. */
  readonly days?: DayHabits;
  /** The file as its columns pass. */
  readonly plain: PlainFile;
}

/** What the list has and the file has not. */
export interface Unbilled {
  readonly entries: readonly Subscription[];
  /** Currency, in upper case, that a customer was last billed in; undefined for one the file does not name. */
  readonly currencyOf: (customerId: string | null) => string | null | undefined;
}

/** Takes parts, then tells the whole. */
export interface PartedFile {
  readonly add: (file: LicenceFile) => void;
  /** Ones for lines of a part, passing as columns, that tie and need not be added; zeros for the others. */
  readonly settle: (chunk: PlainLines, fileOf: FileOf) => Uint8Array;
  /** What the parts so far show of rounding; another convention than the expected one asks for a second run. */
  habit(): RoundingHabit;
  end(unbilled: Unbilled): Reconciliation;
}

/** A reconciliation that waits for its parts. */
export function partedFile(parted: PartedInput, asked: AskedRulebook): PartedFile {
  const rulebook = remembering(asked);
  const { whole, counted, isCounted, profile, days = noDayHabits } = parted;
  const input = ofThatMonth(parted.input);
  const limits = offerLimits(input, askedRules(rulebook));
  const growing = new Map(
    [...counted].map(([currency, lines]): [string | null, GrowingReport] => [currency, begun(lines)]),
  );
  let habit = noHabit;
  let unreadable = 0;
  const told: TableRow[] = [];
  const judge = judgeOf(input, rulebook, { whole, profile, days, limits });
  const groups = settledGroups({ ...input, file: parted.input.file, profile }, parted.plain, {
    rules: askedRules(rulebook),
    whole,
    limits,
    judge: (file) => judge(file).rows,
  });
  const isByRules = profile === null && days.monthly === null && days.annual === null;
  const habitOfAll = (): RoundingHabit => habitWith(groups.habit(), habit);
  return {
    // Where a file has habits of its own its lines are looked at one by one.
    settle: (chunk, fileOf) => (isByRules ? groups.settle(chunk, fileOf) : new Uint8Array(chunk.size)),
    add: (file) => {
      const judged = judge(file);
      const beside = { ...noneBeside, columns: judged.columns };
      for (const report of byCurrency(judged.rows, beside))
        growing.set(report.currency, grown(growing.get(report.currency) ?? null, report, isCounted));
      const toTell = new Set(judged.rows.filter(isToTell).map(({ facts }) => facts.line.row));
      told.push(...file.table.rows.filter(({ row }) => toTell.has(row)));
      habit = addHabits(habit, judged.habit);
      unreadable += file.unreadable;
    },
    habit: habitOfAll,
    end: (unbilled) => {
      const reports = [...growing].sort(([, a], [, b]) => a.firstRow - b.firstRow);
      const silent = silencesOf(input, parted, { rulebook, unbilled, limits });
      const expected = { ...habitOfAll(), profile, days };
      const [only] = reports.length === 1 ? [input.invoiceTotals.get(null)] : [];
      const [[first] = [null]] = reports;
      const read = reports.reduce((lines, [, report]) => lines + report.lines.lines, 0);
      return {
        file: fileOf(parted.input.file, told, reports),
        part: null,
        rows: { inFile: parted.rows, read, unreadable },
        currencies: reports.map(([currency, report]) =>
          ended(report, {
            currency,
            invoice: input.invoiceTotals.get(currency) ?? only ?? null,
            unreadable,
            expected,
            silences: silent.filter(({ listed }) => (unbilled.currencyOf(listed.customerId) ?? first) === currency),
          }),
        ),
        ...besideTheLines(parted.input, rulebook, { lines: read, limits }),
        habit: expected,
        billingDate: input.billingDate,
      };
    },
  };
}

/** Judges a part by the entries of its lines alone. */
function judgeOf(input: ReconcileInput, rulebook: AskedRulebook, by: JudgedWith): (file: LicenceFile) => JudgedLines {
  return (file) => {
    const list = input.list === null ? null : entriesOf(file, input.list);
    return judgeLines({ ...input, file, list }, rulebook, by);
  };
}

/** Of settled lines, and of those that were added. */
function habitWith(settled: RoundingHabit, added: RoundingHabit): RoundingHabit {
  return settled.prorated === 0 ? added : addHabits(settled, added);
}

/** The file with the lines that are told, and their rows. */
function fileOf(
  file: LicenceFile,
  told: readonly TableRow[],
  reports: readonly (readonly [string | null, GrowingReport])[],
): LicenceFile {
  const rows = [...told].sort((a, b) => a.row - b.row);
  const lines = reports.flatMap(([, report]) => report.rows.map(({ facts }) => facts.line));
  return { ...file, table: { ...file.table, rows }, lines: lines.sort((a, b) => a.row - b.row) };
}

/** The list with the entries of these lines alone; it still finds all others. */
function entriesOf({ lines }: LicenceFile, list: SubscriptionList): SubscriptionList {
  const ids = new Set(lines.map(({ subscription }) => subscription));
  return { ...list, subscriptions: [...ids].flatMap((id) => list.find(id) ?? []) };
}

function silencesOf(
  input: ReconcileInput,
  { whole, profile, counted }: PartedInput,
  { rulebook, unbilled, limits }: Readonly<{ rulebook: AskedRulebook; unbilled: Unbilled; limits: OfferLimits }>,
): readonly Silence[] {
  const { billingDate, list, matrix, prices } = input;
  if (list === null || billingDate === null) return [];
  const rules = askedRules(rulebook, { habit: profile });
  const calendar = billingCalendar(billingDate, rules, whole.startsInAdvance);
  const means = {
    rules,
    list,
    matrix,
    prices,
    calendar,
    ...noRows,
    taxRates: whole.taxRates,
    limits: { ...limits, at: new Map() },
  };
  const [first = null] = counted.keys();
  return silences(unbilled.entries, means, ({ customerId }) => unbilled.currencyOf(customerId) ?? first);
}

/** What lies outside of a part is told of the whole. */
const noneBeside = { silences: () => [], invoiceTotals: new Map(), habit: noHabit, unreadable: 0 } as const;

const noRows = { rowsOf: () => null, repeats: new Map() } as const;
