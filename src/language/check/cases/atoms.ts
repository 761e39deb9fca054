/**
 * The single place that says what a condition is made of: numbers and dates as variables of linear forms with their
 * declared domains, everything else as a word out of a finite list. A call that cannot be opened is a variable of its
 * own, held by what is known of its function.
 */
import {
  addMonths,
  compare,
  dateOf,
  daysBetween,
  divide,
  isWhole,
  multiply,
  negate,
  parseDate,
  parseDecimal,
  rational,
  type Rational,
} from '../../../values/index.ts';
import type { MonthEnds } from '../../syntax/ast.ts';
import type { CheckedExpression, CheckedInput } from '../checked.ts';
import type { Constraint, Variable } from './solving/feasible.ts';
import { constantForm, difference, scaled, sumOf, variableForm, type LinearForm } from './solving/linear.ts';
import { keyOf } from './unfold.ts';

/** Any text that no condition names. */
export const otherText = 'another text';

/** The variables of one rule, gathered while its conditions are read. */
export class Atoms {
  readonly variables = new Map<string, Variable>();
  /** Words by the key of what holds one of them. */
  readonly words = new Map<string, readonly string[]>();
  /** Calls that stayed closed, by the key of their variable. */
  readonly calls = new Map<string, CheckedExpression>();
  /** Domains of inputs, and what is known of calls. */
  readonly known: Constraint[] = [];
  /** In the order of the rule. */
  readonly inputNames: readonly string[];
  readonly #inputs: ReadonlyMap<string, CheckedInput>;
  readonly #monthEnds: MonthEnds;

  constructor(inputs: readonly CheckedInput[], monthEnds: MonthEnds) {
    this.#monthEnds = monthEnds;
    this.inputNames = inputs.map(({ name }) => name);
    this.#inputs = new Map(inputs.map((input) => [input.name, input]));
  }

  /** The expression as a linear form; what is not linear becomes a variable. */
  formOf(expression: CheckedExpression): LinearForm {
    switch (expression.kind) {
      case 'number':
        return constantForm(expression.value);
      case 'date':
        return constantForm(rational(BigInt(expression.date)));
      case 'input':
        return this.#inputForm(expression.name);
      case 'negate':
        return scaled(this.formOf(expression.of), rational(-1n));
      case 'binary':
        return this.#binaryForm(expression);
      default:
        return this.#opaque(expression);
    }
  }

  /** The words an expression may have: of its choice, yes and no, or the texts a condition names. */
  wordsOf(expression: CheckedExpression, named: readonly string[] = []): string {
    const key = keyOf(expression);
    const input = expression.kind === 'input' ? this.#inputs.get(expression.name) : undefined;
    const values = input?.core.values ?? (expression.type.kind === 'yesno' ? ['yes', 'no'] : []);
    const open = expression.type.kind === 'text' || values.length === 0 ? [otherText] : [];
    this.words.set(key, [...new Set([...(this.words.get(key) ?? []), ...values, ...named, ...open])]);
    return key;
  }

  #binaryForm(expression: Extract<CheckedExpression, { kind: 'binary' }>): LinearForm {
    const [left, right] = [this.formOf(expression.left), this.formOf(expression.right)];
    switch (expression.op) {
      case '+':
        return sumOf(left, right);
      case '-':
        return difference(left, right);
      case '*':
        if (left.terms.size === 0) return scaled(right, left.constant);
        return right.terms.size === 0 ? scaled(left, right.constant) : this.#opaque(expression);
      case '/':
        return right.terms.size === 0 && right.constant.n !== 0n
          ? scaled(left, divide(rational(1n), right.constant))
          : this.#opaque(expression);
      default:
        return this.#opaque(expression);
    }
  }

  /** Inputs are counted in their smallest step, so that they are whole. */
  #inputForm(name: string): LinearForm {
    const input = this.#inputs.get(name);
    const places = input?.core.places ?? 0;
    const step = rational(1n, 10n ** BigInt(places));
    const form = variableForm(name, step);
    if (!input || this.variables.has(name)) return form;
    const [from, to] = [boundOf(input.core.from), boundOf(input.core.to)];
    const isDate = input.type.kind === 'date';
    this.variables.set(name, { whole: true, isDate, liked: isDate ? rational(likedDay) : divide(rational(1n), step) });
    if (from) this.known.push(atMost(difference(constantForm(from), form)));
    if (to) this.known.push(atMost(difference(form, constantForm(to))));
    return form;
  }

  #opaque(expression: CheckedExpression): LinearForm {
    const key = keyOf(expression);
    const form = variableForm(key, rational(1n));
    if (this.variables.has(key)) return form;
    const isDate = expression.type.kind === 'date';
    const whole = isDate || (expression.kind === 'library' && wholeFunctions.has(expression.name));
    this.variables.set(key, { whole, isDate, liked: rational(0n) });
    this.calls.set(key, expression);
    if (expression.kind === 'library') this.known.push(...this.#knownOf(expression, form));
    if (expression.kind === 'binary' && expression.op === '*')
      this.known.push(...this.#knownOfProduct(expression, form));
    return form;
  }

  /** A product lies between the least and the greatest of the products of its ends. */
  #knownOfProduct({ left, right }: Extract<CheckedExpression, { kind: 'binary' }>, form: LinearForm): Constraint[] {
    const ends = this.#endsOf(left).flatMap((a) => this.#endsOf(right).map((b) => multiply(a, b)));
    const [least, ...more] = ends.sort(compare);
    return least ? between(form, constantForm(least), constantForm(more.at(-1) ?? least)) : [];
  }

  /** The declared ends of an input, the value of a written number; none of what is not known. */
  #endsOf(expression: CheckedExpression): readonly Rational[] {
    if (expression.kind === 'number') return [expression.value];
    if (expression.kind !== 'input') return [];
    const core = this.#inputs.get(expression.name)?.core;
    return [boundOf(core?.from), boundOf(core?.to)].flatMap((end) => end ?? []);
  }

  /** Bounds of what a library function gives, as far as they are linear. */
  #knownOf(call: Extract<CheckedExpression, { kind: 'library' }>, form: LinearForm): Constraint[] {
    const fixed = fixedRanges[call.name];
    if (fixed) return between(form, constantForm(rational(fixed[0])), constantForm(rational(fixed[1])));
    const [first, second] = call.args;
    if (!first) return [];
    const shift = shiftOf(call.name, second);
    if (shift === null) return [];
    // A day that a month lacks may become the first of the next.
    const later = this.#monthEnds === 'next-day' ? 1n : 0n;
    const argument = this.formOf(first);
    return between(
      form,
      sumOf(argument, constantForm(rational(shift[0]))),
      sumOf(argument, constantForm(rational(shift[1] + later))),
    );
  }
}

/** A day most examples of the trade are near to. */
const likedDay = BigInt(dateOf(2019, 1, 10));

const boundOf = (text: string | undefined): Rational | null => {
  const date = parseDate(text ?? '');
  return date === null ? parseDecimal(text ?? '') : rational(BigInt(date));
};

export const atMost = (form: LinearForm, strict = false): Constraint => ({ form, strict });

const between = (form: LinearForm, from: LinearForm, to: LinearForm): Constraint[] => [
  atMost(difference(from, form)),
  atMost(difference(form, to)),
];

/** What gives whole days, months, years or counts. */
const wholeFunctions: ReadonlySet<string> = new Set([
  'INT',
  'SIGN',
  'YEAR',
  'MONTH',
  'DAY',
  'DAYSINMONTH',
  'MONTHSBETWEEN',
]);

const fixedRanges: Readonly<Partial<Record<string, readonly [bigint, bigint]>>> = {
  YEAR: [1900n, 9999n],
  MONTH: [1n, 12n],
  DAY: [1n, 31n],
  DAYSINMONTH: [28n, 31n],
  SIGN: [-1n, 1n],
};

/** How far from its first argument a function's value may lie; null where that is not fixed. */
function shiftOf(name: string, second: CheckedExpression | undefined): readonly [bigint, bigint] | null {
  const months = second ? literalOf(second) : null;
  if (name === 'NEXTDAY') return [0n, 30n];
  if (name === 'INT') return [-1n, 0n];
  if (months === null || !isWhole(months)) return null;
  if (name === 'EDATE') return daysOfMonths(months.n);
  if (name === 'EOMONTH') return [daysOfMonths(months.n)[0], daysOfMonths(months.n)[1] + 30n];
  // Decimals of a rounding: a rounded value is less than one unit of its last place away.
  if (name.startsWith('ROUND') && months.n >= 0n) return [-1n, 1n];
  return null;
}

/** The value of a written number, also of `12 months * 2`. */
function literalOf(expression: CheckedExpression): Rational | null {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'negate') {
    const inner = literalOf(expression.of);
    return inner && negate(inner);
  }
  if (expression.kind !== 'binary' || expression.op !== '*') return null;
  const [left, right] = [literalOf(expression.left), literalOf(expression.right)];
  return left && right && multiply(left, right);
}

const spans = new Map<bigint, readonly [bigint, bigint]>();

/** The fewest and the most days that so many months take, wherever they begin. */
function daysOfMonths(months: bigint): readonly [bigint, bigint] {
  const known = spans.get(months);
  if (known) return known;
  const lengths = startDays.map((start) => daysBetween(start, addMonths(start, Number(months))));
  const span = [BigInt(Math.min(...lengths)), BigInt(Math.max(...lengths))] as const;
  spans.set(months, span);
  return span;
}

/** Every month end and beginning of eight years around a century that has no leap day, and around one that has. */
const startDays = [1996, 2096].flatMap((from) =>
  Array.from({ length: 8 * 12 * 5 }, (_, i) =>
    dateOf(from + Math.floor(i / 60), Math.floor((i % 60) / 5) + 1, dayOf(i)),
  ),
);

function dayOf(index: number): number {
  return [1, 27, 28, 29, 31][index % 5] ?? 1;
}
