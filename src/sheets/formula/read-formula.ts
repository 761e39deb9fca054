/**
 * The single reader of a cell's formula: which functions of ours it calls, wherever they stand in it, and what stands
 * in each argument. It reads what can be followed to a cell and leaves the rest as text; it calculates nothing.
 */
import { parseDecimal, toDouble } from '../../values/index.ts';
import type { Scalar } from '../workbook.ts';

/** One call of ours, as written. */
export interface WrittenCall {
  /** Id in capitals, without the name space. */
  readonly id: string;
  /** `CSP.ANNUALPRICE(A2)`. */
  readonly text: string;
  readonly args: readonly Expression[];
}

/** What stands in an argument. */
export type Expression =
  | { readonly kind: 'value'; readonly value: Scalar }
  /** `A2`, `A2:A9` or, spilled, `A2#`; the sheet is null where it is the formula's own. */
  | { readonly kind: 'cells'; readonly sheet: string | null; readonly a1: string; readonly spilled: boolean }
  | { readonly kind: 'call'; readonly call: WrittenCall }
  | { readonly kind: 'date'; readonly parts: readonly Expression[] }
  | { readonly kind: 'arithmetic'; readonly sign: Sign; readonly left: Expression; readonly right: Expression }
  /** Anything else: only the spreadsheet knows its value. */
  | { readonly kind: 'other'; readonly text: string };

export type Sign = '+' | '-' | '*' | '/';

const CALL = /^([A-Za-z_][\w.]*)\(/;
const OURS = /^(?:_xldudf_)?CSP[._]/i;
const NUMBER = /^(?:\d+(?:\.\d+)?|\.\d+)$/;
const CELLS =
  /^(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(#?)$/iu;

/** A name of ours, as it is or as Excel keeps it without the add-in; a sheet of that name is none. */
const OUR_NAME = /^(?:_xldudf_CSP_|CSP\.)[A-Z][\w.]*(?![\w.!])/i;

/** Whether a formula needs a function of ours, called or handed on by its name. */
export function needsUs(formula: string): boolean {
  let found = false;
  forEachMark(formula, (at) => {
    found ||= !/[\w.]/.test(formula[at - 1] ?? '') && OUR_NAME.test(formula.slice(at));
  });
  return found;
}

/** The calls of a formula, the outer before those inside of it, from left to right. */
export function callsIn(formula: string): readonly WrittenCall[] {
  const found: WrittenCall[] = [];
  forEachMark(formula, (at) => {
    if (/[\w.]/.test(formula[at - 1] ?? '')) return;
    const call = callAt(formula, at);
    if (call !== null) found.push(call);
  });
  return found;
}

/** The formula with another text in the place of each outermost call. */
export function withCalls(formula: string, replaced: (call: WrittenCall) => string): string {
  let [text, from] = ['', 0];
  forEachMark(formula, (at) => {
    if (at < from || /[\w.]/.test(formula[at - 1] ?? '')) return;
    const call = callAt(formula, at);
    if (call === null) return;
    text += formula.slice(from, at) + replaced(call);
    from = at + call.text.length;
  });
  return text + formula.slice(from);
}

/** The arguments of a call as they are written; an empty text stands for one that is left blank. */
export function argumentTexts({ text }: Pick<WrittenCall, 'text'>): readonly string[] {
  const inside = text.slice(text.indexOf('(') + 1, -1);
  return inside.trim() === '' ? [] : partsOf(inside).map((part) => part.trim());
}

/** The call of ours that begins at a place; null where another thing does. */
function callAt(formula: string, at: number): WrittenCall | null {
  const rest = formula.slice(at);
  const name = CALL.exec(rest)?.[1];
  if (name === undefined || !OURS.test(name)) return null;
  const end = closing(rest, name.length);
  if (end === null) return null;
  const inside = rest.slice(name.length + 1, end);
  const args = inside.trim() === '' ? [] : partsOf(inside).map(expressionOf);
  return { id: name.replace(OURS, '').toUpperCase(), text: rest.slice(0, end + 1), args };
}

function expressionOf(written: string): Expression {
  const text = written.trim();
  return literal(text) ?? cells(text) ?? made(text) ?? arithmetic(text) ?? { kind: 'other', text };
}

function literal(text: string): Expression | null {
  if (text === '') return { kind: 'value', value: null };
  const number = NUMBER.test(text) ? parseDecimal(text.replace(/^\./, '0.')) : null;
  if (number !== null) return { kind: 'value', value: toDouble(number) };
  if (/^(TRUE|FALSE)$/i.test(text)) return { kind: 'value', value: text.toUpperCase() === 'TRUE' };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  return quoted === null ? null : { kind: 'value', value: (quoted[1] ?? '').replaceAll('""', '"') };
}

function cells(text: string): Expression | null {
  const match = CELLS.exec(text);
  if (match === null) return null;
  const [, sheet, a1 = '', spilled] = match;
  return {
    kind: 'cells',
    sheet: sheet === undefined ? null : sheet.replace(/^'|'$/g, '').replaceAll("''", "'"),
    a1: a1.replaceAll('$', '').toUpperCase(),
    spilled: spilled === '#',
  };
}

/** A call as a whole, `DATE` of parts, or brackets around something. */
function made(text: string): Expression | null {
  if (text.startsWith('(') && closing(text, 0) === text.length - 1) return expressionOf(text.slice(1, -1));
  const name = CALL.exec(text)?.[1];
  if (name === undefined || closing(text, name.length) !== text.length - 1) return null;
  const call = callAt(text, 0);
  if (call !== null) return { kind: 'call', call };
  if (name.toUpperCase() !== 'DATE') return null;
  return { kind: 'date', parts: partsOf(text.slice(name.length + 1, -1)).map(expressionOf) };
}

const NOTHING: Expression = { kind: 'value', value: 0 };

/** Operators that are left to the spreadsheet, and the brackets of names and lists. */
const OTHERS = '&<>=^%@#{[';

/** Two sides of the sign that is applied last; null where another operator stands on the same level. */
function arithmetic(text: string): Expression | null {
  const signs: number[] = [];
  const others: number[] = [];
  forEachMark(text, (at, depth) => {
    if (depth > 0) return;
    if (OTHERS.includes(text[at] ?? '')) others.push(at);
    else if (appliesBetween(text, at)) signs.push(at);
  });
  const last = signs.filter((at) => isSum(text[at])).at(-1) ?? signs.at(-1);
  if (others.length > 0 || last === undefined) return null;
  const [left, sign, right] = [text.slice(0, last).trim(), text[last] as Sign, text.slice(last + 1).trim()];
  if (right === '' || (left === '' && !isSum(sign))) return null;
  return { kind: 'arithmetic', sign, left: left === '' ? NOTHING : expressionOf(left), right: expressionOf(right) };
}

function isSum(mark: string | undefined): boolean {
  return mark === '+' || mark === '-';
}

/** A plus or minus behind another sign, or behind the E of a number, belongs to what follows. */
function appliesBetween(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '*' || mark === '/') return true;
  return isSum(mark) && !/[+\-*/(]\s*$|\d\.?E$/i.test(text.slice(0, at));
}

/** The arguments of a list; commas inside of brackets, names and texts part nothing. */
function partsOf(list: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  forEachMark(list, (at, depth) => {
    if (list[at] !== ',' || depth > 0) return;
    parts.push(list.slice(start, at));
    start = at + 1;
  });
  return [...parts, list.slice(start)];
}

/** Where the bracket that opens at a place is closed; null where it never is. */
function closing(text: string, opening: number): number | null {
  const ends: number[] = [];
  forEachMark(text.slice(opening), (at, depth) => {
    if (depth === 1 && text[opening + at] === ')') ends.push(opening + at);
  });
  return ends[0] ?? null;
}

/** Visits every character that is in no text and no quoted name, with the brackets open around it. */
function forEachMark(text: string, visit: (at: number, depth: number) => void): void {
  let depth = 0;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (quote !== '') {
      if (mark === quote) quote = '';
      continue;
    }
    if (mark === '"' || mark === "'") {
      quote = mark;
      continue;
    }
    visit(at, depth);
    if ('([{'.includes(mark)) depth += 1;
    else if (')]}'.includes(mark)) depth -= 1;
  }
}
