/** The single judge of parts of a file that is too large to be held at once, each with all rows of its subscriptions. */
import type { LicenceFile, SubscriptionList, TableRow } from '../../../sheets/index.ts';
import { byCurrency } from '../currency-report.ts';
import { offerLimits } from '../facts/offer-limits.ts';
import { noDayHabits } from '../facts/habit/day-habit.ts';
import { addHabits, noHabit, type RoundingHabit } from '../facts/habit/rounding-habit.ts';
import { askedRules, remembering, type AskedRulebook } from '../line/asked-rules.ts';
import type { ReconcileInput } from '../reconcile-input.ts';
import { settledGroups, type FileOf } from '../groups/settled-groups.ts';
import { comparable } from './comparable-input.ts';
import { wholeOf, type LearntFile } from './learnt-file.ts';
import type { PlainFile, PlainLines } from '../screen/plain-lines.ts';
import { judgeLines, type JudgedLines, type JudgedWith } from './judge-lines.ts';
import { isToTell, reportOf, type GrowingReport } from './parted-report.ts';
import { waitingLines } from './waiting-lines.ts';

/** Habits by which a file is judged. */
export interface ExpectedHabits {
  /** Convention of rounding to expect; null: the rule's own. */
  readonly profile: string | null;
  /** How to expect days to be counted. */
  readonly days: RoundingHabit['days'];
}

/** By the rules: what is expected of a file that shows no habit. */
export const noHabits: ExpectedHabits = { profile: null, days: noDayHabits };

/** What parts are judged with. */
export interface JudgePartsInput {
  /** Its file has the header and the columns; its lines and rows come with the parts. */
  readonly input: ReconcileInput & { readonly file: LicenceFile };
  readonly learnt: LearntFile;
  readonly habits: ExpectedHabits;
  /** The file as its columns pass. */
  readonly plain: PlainFile;
  /** Of which rows the counts of the whole file hold already. */
  readonly isCounted: (row: number) => boolean;
}

/** What parts come to. */
export interface JudgedParts {
  /** By currency, one of each part that has it. */
  readonly reports: ReadonlyMap<string | null, readonly GrowingReport[]>;
  /** Rows of the lines that are told. */
  readonly rows: readonly TableRow[];
  /** What they show of rounding. */
  readonly habit: RoundingHabit;
  readonly unreadable: number;
}

/** Takes parts, then tells of all of them. */
export interface PartsJudge {
  readonly add: (file: LicenceFile) => void;
  /** Ones for lines of a part, passing as columns, that tie and need not be added; zeros for the others. */
  settle(chunk: PlainLines, fileOf: FileOf): Uint8Array;
  end(): JudgedParts;
}

/** A judge that has seen no part. */
export function judgeParts(
  { input: given, learnt, habits, plain, isCounted }: JudgePartsInput,
  asked: AskedRulebook,
): PartsJudge {
  const rulebook = remembering(asked);
  const input = comparable(given, learnt.currencies);
  const rules = askedRules(rulebook);
  const limits = offerLimits(input, rules);
  const { rateOf, ...whole } = wholeOf(learnt, plain);
  const judge = judgeOf(input, rulebook, { whole, ...habits, limits });
  const judged = (file: LicenceFile) => judge(file).rows;
  const { profile, days } = habits;
  const groups = settledGroups({ ...input, file: given.file, profile }, plain, {
    rules,
    rateOf,
    limits,
    judge: judged,
  });
  const isByRules = profile === null && days.monthly === null && days.annual === null;
  const reports = new Map<string | null, GrowingReport[]>();
  const rows: TableRow[] = [];
  let habit = noHabit;
  let unreadable = 0;
  const waiting = waitingLines(given.file, (file) => {
    const part = judge(file);
    for (const report of byCurrency(part.rows, {
      ...{ ...noneBeside, columns: part.columns, isConverted: whole.isConverted },
    })) {
      const known = reports.get(report.currency);
      const own = reportOf(report, isCounted);
      if (known === undefined) reports.set(report.currency, [own]);
      else known.push(own);
    }
    const toTell = new Set(part.rows.filter(isToTell).map(({ facts }) => facts.line.row));
    rows.push(...file.table.rows.filter(({ row }) => toTell.has(row)));
    habit = addHabits(habit, part.habit());
    unreadable += file.unreadable;
  });
  return {
    // Where a file has habits of its own its lines are looked at one by one.
    settle: (chunk, fileOf) => (isByRules ? groups.settle(chunk, fileOf) : new Uint8Array(chunk.size)),
    add: waiting.add,
    end: () => {
      waiting.end();
      return { reports, rows, habit: habitWith(groups.habit(), habit), unreadable };
    },
  };
}

/** What several judges found, each of its own parts, as one of them. */
export function joinedParts(first: JudgedParts, others: readonly JudgedParts[]): JudgedParts {
  return others.reduce(
    (a, b) => ({
      reports: joinedReports(a.reports, b.reports),
      rows: [...a.rows, ...b.rows],
      habit: addHabits(a.habit, b.habit),
      unreadable: a.unreadable + b.unreadable,
    }),
    first,
  );
}

function joinedReports(a: JudgedParts['reports'], b: JudgedParts['reports']): JudgedParts['reports'] {
  const currencies = new Set([...a.keys(), ...b.keys()]);
  return new Map([...currencies].map((currency) => [currency, [a, b].flatMap((own) => own.get(currency) ?? [])]));
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

/** The list with the entries of these lines alone; it still finds all others. */
function entriesOf({ lines }: LicenceFile, list: SubscriptionList): SubscriptionList {
  const ids = new Set(lines.map(({ subscription }) => subscription));
  return { ...list, subscriptions: [...ids].flatMap((id) => list.find(id) ?? []) };
}

/** What lies outside of a part is told of the whole. */
const noneBeside = { silences: () => [], invoiceTotals: new Map(), habit: noHabit, unreadable: 0 } as const;
