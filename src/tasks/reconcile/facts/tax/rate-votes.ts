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
export interface RateVotes {
  add(group: number, rate: number): void;
  /** Null for a group without rows. */
  of(group: number): RateVote | null;
  all(): Iterable<RateVote>;
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

  const of = (group: number): RateVote | null => {
    const all = rows[group] ?? 0;
    return all === 0 ? null : { rate: rates[group] ?? 0, rows: all, fits: (all + (leads[group] ?? 0)) >> 1 };
  };

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
    all: function* () {
      for (let group = 0; group < groups; group += 1) {
        const vote = of(group);
        if (vote !== null) yield vote;
      }
    },
  };
}
