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
  all(): Iterable<RateVote>;
  /** As they stand now. */
  kept(): KeptVotes;
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
    all: function* () {
      for (let group = 0; group < groups; group += 1) {
        const vote = of(group);
        if (vote !== null) yield vote;
      }
    },
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
