/**
 * The single place that tells which tax rate most rows of a customer, an offer or a subscription show. A group takes twelve
 * bytes beside each other, however many rows it has: rows for the leading rate and rows against it cancel out.
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

/** Votes as plain values: the rate of each group, its rows for that rate less those against it, and all its rows. */
export type KeptVotes = Int32Array;

/** Numbers of a group. */
const NUMBERS = 3;
const [LEAD, ROWS] = [1, 2] as const;
const FIRST_GROUPS = 256;
/** Room that is not used yet takes no memory, and each time it grows all is moved. */
const GROWTH = 4;

/** No rows yet. */
export function rateVotes(): RateVotes {
  let votes = new Int32Array(NUMBERS * FIRST_GROUPS);
  let groups = 0;

  const grow = (least: number): void => {
    const wider = new Int32Array(GROWTH * Math.max(least, votes.length));
    wider.set(votes);
    votes = wider;
  };

  return {
    add: (group, rate) => {
      const place = NUMBERS * group;
      if (place >= votes.length) grow(place);
      if (group >= groups) {
        // Not read first: memory of zeros that is read, and written then, is given twice.
        groups = group + 1;
        votes[place] = rate;
        votes[place + LEAD] = 1;
        votes[place + ROWS] = 1;
        return;
      }
      const lead = votes[place + LEAD] ?? 0;
      votes[place + ROWS] = (votes[place + ROWS] ?? 0) + 1;
      if (lead === 0) votes[place] = rate;
      votes[place + LEAD] = lead === 0 || votes[place] === rate ? lead + 1 : lead - 1;
    },
    of: (group) => voteOf(votes, group),
    kept: () => votes,
    all: () => together(votes, groups),
  };
}

/** Votes that were kept. */
export function countedVotes(kept: KeptVotes): CountedVotes {
  return { of: (group) => voteOf(kept, group) };
}

function voteOf(votes: KeptVotes, group: number): RateVote | null {
  const place = NUMBERS * group;
  const rows = votes[place + ROWS] ?? 0;
  return rows === 0 ? null : { rate: votes[place] ?? 0, rows, fits: (rows + (votes[place + LEAD] ?? 0)) >> 1 };
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
function placeOfFew(votes: KeptVotes, group: number): number | null {
  const place = NUMBERS * group;
  const rows = votes[place + ROWS] ?? 0;
  return rows < FEW ? ((votes[place] ?? 0) * FEW + rows) * FEW + (votes[place + LEAD] ?? 0) : null;
}

/** Numbers of rates take one byte. */
const RATES = 256;

function votesOf(kept: KeptVotes, group: number, groups: number): readonly VoteOfGroups[] {
  const vote = voteOf(kept, group);
  return vote === null ? [] : [{ ...vote, groups }];
}
