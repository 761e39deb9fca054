/**
 * The single list of English phrases that problems carry as data, for languages to have them all: what was wanted,
 * what was found, where. Names, keywords and types stay as the rule file writes them.
 */

/** Phrases as the compiler and the targets say them. */
export type Phrase =
  | 'a value' | 'a value or `not stated`' | 'a name' | 'a date' | 'a number' | 'a text' | 'a percentage' | 'a percent'
  | 'an item such as `rule`, `inputs` or `source`' | 'a clause such as `when`, `let` or `example`' | 'a clause'
  | 'the end of the block' | 'something else' | 'a rounding mode' | 'a text in quotes' | 'a table row' | 'a comparison'
  | '`=` at the start of a line' | 'one value' | 'a plain number' | 'a quantity' | 'a quantity or a date'
  | 'a quantity, a date or a list of quantities' | 'a quantity that is no money' | 'one factor that is no money' | 'yes or no' | 'something unreadable'
  | 'a written whole number from -6 to 9' | 'a currency such as USD' | 'money, number, percent, text or a choice'
  | 'an amount of money' | 'a list' | 'a condition' | 'a number of months' | 'a list of quantities'
  | 'a date and a number of months' | 'two dates' | 'two dates and a basis such as "30E/360"'
  | 'one or more values of one type, or a list' | 'a condition and two values'
  | 'a quantity, a number of decimals from -6 to 9 and perhaps a mode'
  | 'a quantity and a number of decimals from -6 to 9' | 'a year, a month and a day'
  | 'an amount of money and a list of weights' | 'an amount of money, a rate and a currency' | 'a list and a value'
  | 'a date and a day of the month' | 'as a default' | 'in an example' | 'last in CONVERT'
  | 'after `otherwise` of a line block' | 'a clause of this pack' | 'a clause of this rule' | 'a unit' | 'a rule'
  | 'a table' | 'a param' | 'an input' | 'a choice' | 'a source' | 'this row' | 'this example' | 'result' | 'rule'
  | 'parameters' | 'what is added to a date' | 'rounded' | 'exact' | 'added' | 'subtracted' | 'compared'
  | 'a non-breaking space' | 'a narrow non-breaking space' | 'a thin space' | 'the minus sign U+2212' | 'a dash'
  | 'a typographic quote' | 'the first date' | 'a parameter' | 'a column' | 'a line' | 'a `let`' | 'an item' | 'monthly' | 'annual'; // prettier-ignore

/** Every phrase in one language, and the words around a name that follows. */
export interface Phrasebook {
  readonly phrases: Readonly<Record<Phrase, string>>;
  readonly around: Readonly<
    Record<
      | 'a list of'
      | 'as the decimals of'
      | 'as the result of'
      | 'as'
      | 'in'
      | 'after'
      | 'before'
      | 'beside'
      | 'line'
      | 'to be added with'
      | 'to be subtracted with'
      | 'to be compared with',
      string
    >
  >;
  readonly or: string;
  /** After a part: `a column of this table`. */
  readonly ofThis: Readonly<Record<'rule' | 'table' | 'choice' | 'line' | 'block' | 'pack' | 'example', string>>;
  /** Before a literal as it was written. */
  readonly written: Readonly<Record<'text' | 'number' | 'percent' | 'date', string>>;
  /** After a place: `in IF, like its neighbours`. */
  readonly likeOthers: string;
}

const withName =
  /^(to be \w+ with|a list of|as the decimals of|as the result of|as|in|after|before|beside|line) (.+)$/s;

const ofThis = /^(.+) of this (rule|table|choice|line|block|pack|example)$/;

/** A phrase with something before or after it; null where the text is none. */
function composed(book: Phrasebook, text: string): string | null {
  const [, part, owner] = ofThis.exec(text) ?? [];
  if (part !== undefined) return `${phraseIn(book, part)} ${book.ofThis[owner as keyof Phrasebook['ofThis']]}`;
  const [, place] = /^(.+), like its neighbours$/.exec(text) ?? [];
  if (place !== undefined) return `${phraseIn(book, place)}${book.likeOthers}`;
  const [, kind, literal] = /^the (text|number|percent|date) (.+)$/s.exec(text) ?? [];
  if (kind !== undefined) return `${book.written[kind as keyof Phrasebook['written']]} ${literal ?? ''}`;
  const [, around, name] = withName.exec(text) ?? [];
  if (around === undefined || name === undefined) return null;
  return `${book.around[around as keyof Phrasebook['around']]} ${phraseIn(book, name)}`;
}

/** The phrase in the words of the book; what is no phrase is a name, a keyword or a type, and stays. */
export function phraseIn(book: Phrasebook, text: string): string {
  if (Object.hasOwn(book.phrases, text)) return book.phrases[text as Phrase];
  const made = composed(book, text);
  if (made !== null) return made;
  if (text.includes(' or ')) {
    const parts = text.split(' or ').map((part) => phraseIn(book, part));
    return parts.join(` ${book.or} `);
  }
  return text.replace(/^an? (?=[A-Z`])/, '');
}
