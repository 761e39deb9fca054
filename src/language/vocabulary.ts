/**
 * The single door through which words of a trade enter the language, which itself knows none:
 * units beyond day and month, and other spellings of a choice's values.
 */

export interface UnitWords {
  /** Singular, as units are kept and printed. */
  readonly name: string;
  readonly words: readonly string[];
}

/** A column of the rows a line block gives. */
export interface LineColumn {
  readonly name: string;
  readonly kind: 'money' | 'number' | 'date' | 'text';
  /** Exponent by unit, as `{ licence: -1 }` for a price of one licence. */
  readonly unit: Readonly<Record<string, number>>;
  readonly optional: boolean;
}

export interface Vocabulary {
  readonly units: readonly UnitWords[];
  /** Value by other spelling, in lower case: `annually` is `annual`. */
  readonly synonyms: Readonly<Record<string, string>>;
  /** Columns of a line block, in their order; every line gives all that are not optional. */
  readonly lineColumns: readonly LineColumn[];
}

/** The units every pack has. */
export const calendarUnits: readonly UnitWords[] = [
  { name: 'day', words: ['day', 'days'] },
  { name: 'month', words: ['month', 'months'] },
];
