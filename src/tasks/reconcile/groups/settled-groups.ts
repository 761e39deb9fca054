/**
 * The single place that settles in columns the subscriptions of a large file whose lines all tie, events and all: an
 * example of each shape is judged by the reconciliation itself, and of the others only what prices and licences change is
 * asked of the rules. What is not surely settled is not settled.
 */
import type { LicenceFile } from '../../../sheets/index.ts';
import type { JudgedRow } from '../currency-report.ts';
import type { OfferLimits } from '../facts/offer-limits.ts';
import { addDaysShown, noDaysShown } from '../facts/habit/day-habit.ts';
import { habitFrom, type RoundingHabit } from '../facts/habit/rounding-habit.ts';
import type { AskedRules } from '../line/asked-rules.ts';
import type { RateOf } from '../screen/columns-tie.ts';
import { at, numberAt, type PlainFile, type PlainLines } from '../screen/plain-lines.ts';
import type { ScreenInput } from '../screen/screen-input.ts';
import { groupShapes } from './group-shapes.ts';
import { amountsOf, mayTie, type LinesTogether } from './group-ties.ts';
import { manyDays, shapeLines, type Part, type ShapeLine, type Told } from './shape-lines.ts';

/** The file of some rows of a chunk, in their order, with every cell. */
export type FileOf = (rows: readonly number[]) => LicenceFile;

/** Settles chunks, each with all lines of its subscriptions. */
export interface SettledGroups {
  /** Ones for the lines that tie and of which nothing is to be told. */
  settle(chunk: PlainLines, fileOf: FileOf): Uint8Array;
  /** What the settled lines show of rounding. */
  habit(): RoundingHabit;
}

/** What groups are settled with, besides the input. */
export interface SettledBy {
  readonly rules: AskedRules;
  readonly rateOf: RateOf;
  readonly limits: OfferLimits;
  /** Judges lines as the reconciliation does. */
  readonly judge: (file: LicenceFile) => readonly JudgedRow[];
}

/** After so many examples in which something was found, a shape is looked at line by line. */
const MOST_EXAMPLES = 3;

/** The lines of one subscription, and their shape. */
interface Group extends LinesTogether {
  readonly shape: number;
}

/** What is known of shapes, by their codes: the lines of an example, or how many examples had something to tell. */
type Learnt = (readonly ShapeLine[] | number)[];

/** By the rule's own rounding. */
export function settledGroups(input: ScreenInput, plain: PlainFile, by: SettledBy): SettledGroups {
  const { rules, judge } = by;
  const shapes = shapeLines(rules);
  const shapeOf = groupShapes(input, plain);
  const may = mayTie(input, plain, by);
  const amountOf = amountsOf(input, plain, rules, shapes);
  const habit = countedHabit(rules);
  const learnt: Learnt = [];

  const groupsIn = (chunk: PlainLines): readonly Group[] => {
    const groups: Group[] = [];
    for (const rows of bySubscription(chunk)) {
      const shape = may({ chunk, rows }) ? shapeOf(chunk, rows) : null;
      if (shape !== null) groups.push({ chunk, rows, shape });
    }
    return groups;
  };

  /** One example of each shape that is not known, judged together. */
  const learn = (examples: readonly Group[], fileOf: FileOf): void => {
    if (examples.length === 0) return;
    const file = fileOf(examples.flatMap(({ rows }) => rows));
    const isRead = file.lines.length === file.table.rows.length;
    const judged = isRead ? judge(file) : [];
    let from = 0;
    for (const { shape, rows } of examples) {
      const lines = isRead ? shapes.learn(judged.slice(from, from + rows.length)) : null;
      from += rows.length;
      learnt[shape] = lines ?? examplesOf(learnt, shape) + 1;
    }
  };

  const isSettled = (group: Group): boolean => {
    const lines = learnt[group.shape];
    if (typeof lines !== 'object') return false;
    const told: Told[] = [];
    for (const [place, line] of lines.entries()) {
      const one = amountOf(group, place, line);
      if (one === null) return false;
      told.push(one);
    }
    for (let place = 0; place < told.length; place += 1)
      habit.add(told[place]?.part ?? null, Math.abs(numberAt(group.chunk.numbers.amount, group.rows[place] ?? 0)));
    return true;
  };

  return {
    settle: (chunk, fileOf) => {
      const settled = new Uint8Array(chunk.size);
      const groups = groupsIn(chunk);
      learn(unknownIn(groups, learnt), fileOf);
      for (const group of groups) if (isSettled(group)) for (const row of group.rows) settled[row] = 1;
      return settled;
    },
    habit: habit.told,
  };
}

/** Examples of a shape in which something was found; as many as are looked at where it is known. */
function examplesOf(learnt: Learnt, shape: number): number {
  const known = learnt[shape] ?? 0;
  return typeof known === 'number' ? known : MOST_EXAMPLES;
}

/** The first group of each shape of which more is to be learnt. */
function unknownIn(groups: readonly Group[], learnt: Learnt): readonly Group[] {
  const examples = new Map<number, Group>();
  for (const group of groups)
    if (examplesOf(learnt, group.shape) < MOST_EXAMPLES && !examples.has(group.shape)) examples.set(group.shape, group);
  return [...examples.values()];
}

/** Counts how many parts of periods each convention of rounding gives, and on how many each of days is no other. */
function countedHabit({ defaultProfile, otherProfiles }: AskedRules) {
  const fits = [defaultProfile, ...otherProfiles].map((profile) => ({ profile, rows: 0 }));
  const counts = new Map<Part['days'], number>();
  let prorated = 0;
  return {
    add: (part: Part | null, billed: number): void => {
      if (part === null || billed === 0) return;
      prorated += 1;
      fits.forEach((fit, i) => {
        if (part.byProfile[i] === billed) fit.rows += 1;
      });
      counts.set(part.days, (counts.get(part.days) ?? 0) + 1);
    },
    told: (): RoundingHabit => {
      const days = [...counts].map(([shown, rows]) => manyDays(shown, rows)).reduce(addDaysShown, noDaysShown);
      return habitFrom(fits, prorated, days);
    },
  };
}

/** The lines of each subscription, in the order of the file. */
function bySubscription({ subscription }: PlainLines): Iterable<readonly number[]> {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < subscription.length; i += 1) {
    const code = at(subscription, i);
    const known = groups.get(code);
    if (known === undefined) groups.set(code, [i]);
    else known.push(i);
  }
  return groups.values();
}
