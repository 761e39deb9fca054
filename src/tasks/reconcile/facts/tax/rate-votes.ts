/**
 * The single place that tells which tax rate most rows of a customer, an offer or a subscription show. A group takes nine
 * bytes, however many rows it has: rows for the leading rate and rows against it cancel out.
 */

/** What the rows of a group show. */
export interface RateVote {
  /** Number of the rate that leads. */
  readonly rate: number;
  readonly rows: number;
  /** Rows that show it; where rows show three rates, as many as may. */
  readonly fits: number;
}

/** The groups of one kind, by their codes. */
export interface RateVotes extends CountedVotes {
  add(group: number, rate: number): void;
  /** What groups show, each with how many show it; few things stand for many groups. */
  all(): readonly VoteOfGroups[];
  /** As they stand now. */
  kept(): KeptVotes;
}

/** What so many groups show. */
export interface VoteOfGroups extends RateVote {
  readonly groups: number;
}

/** Votes that are counted. */
export interface CountedVotes {
  /** Null for a group without rows. */
  of(group: number): RateVote | null;
}

/** Votes as plain values, by the codes of groups. */
export interface KeptVotes {
  readonly rates: Uint8Array;
  /** Rows for the rate, less those against it. */
  readonly leads: Int32Array;
  readonly rows: Int32Array;
}

const FIRST_GROUPS = 256;

/** No rows yet. */
export function rateVotes(): RateVotes {
  let rates = new Uint8Array(FIRST_GROUPS);
  let leads = new Int32Array(FIRST_GROUPS);
  let rows = new Int32Array(FIRST_GROUPS);
  let groups = 0;

  const grow = (least: number): void => {
    const size = 2 * Math.max(least, rates.length);
    const [widerRates, widerLeads, widerRows] = [new Uint8Array(size), new Int32Array(size), new Int32Array(size)];
    widerRates.set(rates);
    widerLeads.set(leads);
    widerRows.set(rows);
    [rates, leads, rows] = [widerRates, widerLeads, widerRows];
  };

  const of = (group: number): RateVote | null => voteOf({ rates, leads, rows }, group);

  return {
    add: (group, rate) => {
      if (group >= rates.length) grow(group);
      if (group >= groups) groups = group + 1;
      const lead = leads[group] ?? 0;
      rows[group] = (rows[group] ?? 0) + 1;
      if (lead === 0) rates[group] = rate;
      leads[group] = lead === 0 || rates[group] === rate ? lead + 1 : lead - 1;
    },
    of,
    kept: () => ({ rates, leads, rows }),
    all: () => together({ rates, leads, rows }, groups),
  };
}

/** Votes that were kept. */
export function countedVotes(kept: KeptVotes): CountedVotes {
  return { of: (group) => voteOf(kept, group) };
}

function voteOf({ rates, leads, rows }: KeptVotes, group: number): RateVote | null {
  const all = rows[group] ?? 0;
  return all === 0 ? null : { rate: rates[group] ?? 0, rows: all, fits: (all + (leads[group] ?? 0)) >> 1 };
}

/** Groups of fewer rows are alike by the thousand. */
const FEW = 8;

/** The votes of so many groups, those that are alike together. */
function together(kept: KeptVotes, groups: number): readonly VoteOfGroups[] {
  const many: VoteOfGroups[] = [];
  /** Groups of few rows, and one that stands for them, by what they show. */
  const [alike, example] = [new Int32Array(RATES * FEW * FEW), new Int32Array(RATES * FEW * FEW)];
  for (let group = 0; group < groups; group += 1) {
    const place = placeOfFew(kept, group);
    if (place === null) many.push(...votesOf(kept, group, 1));
    else {
      alike[place] = (alike[place] ?? 0) + 1;
      example[place] = group;
    }
  }
  const few = Array.from(alike.keys()).filter((place) => alike[place] !== 0);
  return [...many, ...few.flatMap((place) => votesOf(kept, example[place] ?? 0, alike[place] ?? 0))];
}

/** By rate, rows and lead; null for a group of more rows. */
function placeOfFew({ rates, leads, rows }: KeptVotes, group: number): number | null {
  const all = rows[group] ?? 0;
  return all < FEW ? ((rates[group] ?? 0) * FEW + all) * FEW + (leads[group] ?? 0) : null;
}

/** Numbers of rates take one byte. */
const RATES = 256;

function votesOf(kept: KeptVotes, group: number, groups: number): readonly VoteOfGroups[] {
  const vote = voteOf(kept, group);
  return vote === null ? [] : [{ ...vote, groups }];
}
