/**
 * The only decoder of arguments: what a spreadsheet hands over for one input of a rule becomes a typed value,
 * an empty argument, an error passed through, or one problem. It knows the cell, not the rule's domain.
 */
import {
  fromDouble,
  listOfText,
  nameOfText,
  parseDate,
  parseDecimal,
  printDate,
  printDecimal,
  rational,
  unreachable,
  wordsOfText,
} from '../../values/index.ts';
import type { ArgumentPlace, Rational, Value } from '../../values/index.ts';
import { billingVocabulary } from '../../billing/index.ts';
import type { CoreInput, CoreType } from '../../language/index.ts';
import {
  argumentProblem,
  type ArgumentProblem,
  type ArgumentProblemCode,
  type ArgumentProblemDetails,
  type Wanted,
} from './argument-problem.ts';
import type { Cell, CellError } from './custom-function.ts';
import { fromSerial, type DateSystem } from './serial-date.ts';

/** A value, nothing given, an error from another cell, or what is wrong. */
export type Decoded =
  Value | CellError | typeof empty | { readonly kind: 'problem'; readonly problem: ArgumentProblem };

/** The cell holds nothing: the input's default answers, or the argument is missing. */
export const empty = { kind: 'empty' } as const;

/** An integer this large may already have lost digits: Excel keeps fifteen. */
const FIFTEEN_DIGITS = 1e15;

/** Reads one cell for one input; `place` names the argument, and its row where the argument is a column. */
export function decode(cell: Cell, input: CoreInput, place: ArgumentPlace, system: DateSystem): Decoded {
  if (cell === null || cell === undefined) return cell === null ? nothing(input.type) : empty;
  if (typeof cell === 'object') return cell;
  if (typeof cell === 'string') return decodeText(cell, input.type, place);
  if (typeof cell === 'number') return decodeNumber(cell, input.type, place, system);
  if (input.type.kind === 'yesno') return { kind: 'yesno', yes: cell };
  return refuse('argument-kind', place, { found: cell ? 'TRUE' : 'FALSE', wanted: wanted(input.type) });
}

/** A blank cell is an empty list, as the offer matrix leaves blank what a trial has not; of all other kinds it is none. */
function nothing(type: CoreType): Decoded {
  return type.kind === 'list' ? { kind: 'list', items: [] } : empty;
}

function decodeNumber(cell: number, type: CoreType, place: ArgumentPlace, system: DateSystem): Decoded {
  switch (type.kind) {
    case 'money':
    case 'number':
    case 'percent': {
      const amount = fromDouble(cell);
      return amount === null
        ? refuse('argument-kind', place, { found: `${cell}`, wanted: wanted(type) })
        : quantity(type.kind, amount, null);
    }
    case 'date':
      return decodeSerial(cell, place, system);
    case 'text':
      return decodeDigits(cell, place);
    case 'list': {
      const amount = type.items === undefined ? null : fromDouble(cell);
      if (type.items !== undefined && amount) return { kind: 'list', items: [quantity(type.items, amount, null)] };
      return cell === 0 ? nothing(type) : refuse('argument-kind', place, { found: `${cell}`, wanted: wanted(type) });
    }
    case 'choice':
    case 'yesno':
      return cell === 0 ? nothing(type) : refuse('argument-kind', place, { found: `${cell}`, wanted: wanted(type) });
    default:
      return unreachable(type.kind);
  }
}

function decodeSerial(cell: number, place: ArgumentPlace, system: DateSystem): Decoded {
  if (cell === 0) return empty;
  const date = fromSerial(cell, system);
  return date === null ? refuse('argument-serial', place, { found: `${cell}` }) : { kind: 'date', date };
}

/** A number where a text is due: an id typed as a number is right only while no digit is lost. */
function decodeDigits(cell: number, place: ArgumentPlace): Decoded {
  if (cell === 0) return empty;
  const exact = fromDouble(cell);
  if (exact === null || Math.abs(cell) >= FIFTEEN_DIGITS) return refuse('argument-digits', place, { found: `${cell}` });
  return { kind: 'text', text: printDecimal(exact, 0, 20) };
}

function decodeText(cell: string, type: CoreType, place: ArgumentPlace): Decoded {
  const text = cell.replace(/[\u00a0\u202f\u2007\u2009]/g, ' ').trim();
  if (text === '' || (type.kind !== 'text' && isNone(text, type))) return nothing(type);
  switch (type.kind) {
    case 'money':
    case 'number':
    case 'percent':
      return decodeQuantity(text, type, place);
    case 'date':
      return decodeIsoDate(text, place);
    case 'text':
      return { kind: 'text', text };
    case 'choice':
      return decodeChoice(text, type.values ?? [], place);
    case 'yesno':
      return decodeYesNo(text, place);
    case 'list':
      return decodeList(text, type, place);
    default:
      return unreachable(type.kind);
  }
}

/** `None` says "not given" for an input that is no text, unless the choice has such a name. */
function isNone(text: string, type: CoreType): boolean {
  return text.toLowerCase() === 'none' && !(type.values ?? []).includes('none');
}

const DECIMAL = /^([+-]?\d+(?:\.\d+)?)\s*(%|[A-Za-z]{3})?$/;

function decodeQuantity(text: string, type: CoreType, place: ArgumentPlace): Decoded {
  const [, digits, mark] = DECIMAL.exec(text) ?? [];
  const amount = digits === undefined ? null : parseDecimal(digits);
  if (amount === null || digits === undefined) {
    const write = withoutCommas(text);
    if (write.length > 0) return refuse('argument-comma', place, { found: text, write });
    return refuse('argument-kind', place, { found: text, wanted: wanted(type) });
  }
  if (mark === undefined) return quantity(type.kind, amount, null);
  if (mark === '%') {
    if (type.kind !== 'percent') return refuse('argument-percent-sign', place, { found: text, write: digits });
    return quantity('percent', rational(amount.n, amount.d * 100n), null);
  }
  if (type.kind !== 'money') return refuse('argument-currency', place, { found: text, write: digits });
  return quantity('money', amount, mark.toUpperCase());
}

function quantity(kind: CoreType['kind'], amount: Rational, currency: string | null): Value {
  if (kind === 'money') return { kind, amount, currency };
  return kind === 'percent' ? { kind, amount } : { kind: 'number', amount };
}

/** The figures a text with a comma may stand for, written with a dot; none where it is no figure at all. */
function withoutCommas(text: string): readonly string[] {
  const [, figure = '', mark = ''] = /^([+-]?\d[\d.,' ]*?)\s*(%|[A-Za-z]{3})?$/.exec(text) ?? [];
  const comma = figure.lastIndexOf(',');
  if (comma < 0) return [];
  const end = mark === '' || mark === '%' ? mark : ` ${mark}`;
  const grouped = figure.replace(/[,' ]/g, '') + end;
  if (figure.lastIndexOf('.') > comma || figure.indexOf(',') < comma) return [grouped];
  const decimal = `${figure.slice(0, comma).replace(/[.' ]/g, '')}.${figure.slice(comma + 1)}${end}`;
  return /^[+-]?\d{1,3},\d{3}$/.test(figure) ? [decimal, grouped] : [decimal];
}

/** Orders in which people write a date with figures; each gives a reading to offer, none is taken. */
const figureDates = ['d/M/yyyy', 'M/d/yyyy', 'd-M-yyyy', 'M-d-yyyy', 'd.M.yyyy', 'yyyy/M/d', 'yyyy-M-d'] as const;

function decodeIsoDate(text: string, place: ArgumentPlace): Decoded {
  const date = parseDate(text);
  if (date !== null) return { kind: 'date', date };
  const figures = text.replace(/\b0(?=\d)/g, '');
  const readings = figureDates.map((pattern) => parseDate(figures, pattern)).filter((reading) => reading !== null);
  const write = [...new Set(readings.map(printDate))];
  if (write.length > 0) return refuse('argument-date-order', place, { found: text, write });
  return refuse('argument-kind', place, { found: text, wanted: 'date' });
}

function decodeChoice(text: string, names: readonly string[], place: ArgumentPlace): Decoded {
  const name = nameOfText(text, names, billingVocabulary.synonyms);
  return name === null ? refuse('argument-choice', place, { found: text, names }) : { kind: 'choice', name };
}

/** `Monthly or Annually` as the offer matrix writes it. */
function decodeList(text: string, type: CoreType, place: ArgumentPlace): Decoded {
  const { values, items } = type;
  if (items !== undefined) {
    const amounts = listOfText(text, { items, values: null, synonyms: {} });
    return amounts ?? refuse('argument-kind', place, { found: text, wanted: items === 'money' ? 'amount' : items });
  }
  const words = wordsOfText(text, values ?? null, billingVocabulary.synonyms);
  return {
    kind: 'list',
    items: words.map((word) => (values ? { kind: 'choice', name: word } : { kind: 'text', text: word })),
  };
}

function decodeYesNo(text: string, place: ArgumentPlace): Decoded {
  const folded = text.toLowerCase();
  if (folded === 'yes' || folded === 'true') return { kind: 'yesno', yes: true };
  if (folded === 'no' || folded === 'false') return { kind: 'yesno', yes: false };
  return refuse('argument-choice', place, { found: text, names: ['yes', 'no'] });
}

function wanted(type: CoreType): Wanted {
  return type.kind === 'money' ? 'amount' : type.kind;
}

function refuse<C extends ArgumentProblemCode>(
  code: C,
  place: ArgumentPlace,
  data: ArgumentProblemDetails[C],
): Decoded {
  return { kind: 'problem', problem: argumentProblem(code, place, data) };
}
