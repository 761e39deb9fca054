/**
 * The single door through which words of a trade enter the language, which itself knows none:
 * units beyond day and month, and other spellings of a choice's values.
 */

export interface UnitWords {
  /** Singular, as units are kept and printed. */
  readonly name: string;
  readonly words: readonly string[];
}

export interface Vocabulary {
  readonly units: readonly UnitWords[];
  /** Value by other spelling, in lower case: `annually` is `annual`. */
  readonly synonyms: Readonly<Record<string, string>>;
}

/** The units every pack has. */
export const calendarUnits: readonly UnitWords[] = [
  { name: 'day', words: ['day', 'days'] },
  { name: 'month', words: ['month', 'months'] },
];
