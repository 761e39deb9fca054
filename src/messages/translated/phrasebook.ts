/**
 * The single list of English phrases that problems carry as data, for languages to have them all: what was wanted,
 * what was found, where. Names, keywords and types stay as the rule file writes them.
 */

/** Phrases as the compiler and the targets say them. */
export type Phrase =
  | 'an operator such as `*`, or a new line' | 'an operator' | 'the key of a source' | 'the name of a column'
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
  | 'a sign of another notation' | 'a word in capitals'
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
  /** Before an example: `a date such as 2019-10-29`. */
  readonly suchAs: string;
  /** After a part: `a column of this table`. */
  readonly ofThis: Readonly<Record<'rule' | 'table' | 'choice' | 'line' | 'block' | 'pack' | 'example', string>>;
  /** Before a literal as it was written. */
  readonly written: Readonly<Record<'text' | 'number' | 'percent' | 'date', string>>;
  /** After a place: `in IF, like its neighbours`. */
  readonly likeOthers: string;
}

type Made = (book: Phrasebook, first: string, second: string) => string;

/** Phrases with something before or after them, the first that fits. */
const composed: readonly (readonly [form: RegExp, made: Made])[] = [
  [
    /^(.+) of this (rule|table|choice|line|block|pack|example)$/,
    (book, part, owner) => `${phraseIn(book, part)} ${book.ofThis[owner as keyof Phrasebook['ofThis']]}`,
  ],
  [/^(.+), like its neighbours$/, (book, place) => `${phraseIn(book, place)}${book.likeOthers}`],
  [/^(an? .+?) such as (.+)$/, (book, kind, examples) => `${phraseIn(book, kind)} ${book.suchAs} ${examples}`],
  [
    /^the (text|number|percent|date) (.+)$/s,
    (book, kind, literal) => `${book.written[kind as keyof Phrasebook['written']]} ${literal}`,
  ],
  [
    /^(to be \w+ with|a list of|as the decimals of|as the result of|as|in|after|before|beside|line) (.+)$/s,
    (book, around, name) => `${book.around[around as keyof Phrasebook['around']]} ${phraseIn(book, name)}`,
  ],
];

/** The phrase in the words of the book; what is no phrase is a name, a keyword or a type, and stays. */
export function phraseIn(book: Phrasebook, text: string): string {
  if (Object.hasOwn(book.phrases, text)) return book.phrases[text as Phrase];
  for (const [form, made] of composed) {
    const [, first, second = ''] = form.exec(text) ?? [];
    if (first !== undefined) return made(book, first, second);
  }
  if (text.includes(' or ')) {
    const parts = text.split(' or ').map((part) => phraseIn(book, part));
    return parts.join(` ${book.or} `);
  }
  return text.replace(/^an? (?=[A-Z`])/, '');
}
