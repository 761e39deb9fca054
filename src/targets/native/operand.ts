/**
 * The single place where an argument enters a formula of the spreadsheet: as whole units, a serial, a word or a truth,
 * with the tests by which a cell outside of the input's domain is refused as the rule refuses it.
 */
import { firstDate, unreachable } from '../../values/index.ts';
import type { InputPlan } from '../numbers/plan/plan.ts';
import { atom, fixed, type Linear } from './linear.ts';
import { notNative } from './not-native.ts';

/** What was written for an input. */
export type Operand =
  /** A reference, or an expression in brackets. */
  | { readonly kind: 'cell'; readonly text: string }
  /** A day that is written out as `DATE` of figures. */
  | { readonly kind: 'day'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'yesno'; readonly yes: boolean };

/** An operand as an input of its kind. */
export type Entered =
  | { readonly kind: 'number'; readonly of: Linear }
  /** `known` where it is written out; else a text of the formula, one of the words given. */
  | { readonly kind: 'word'; readonly known: string | null; readonly text: string; readonly words: readonly string[] }
  | { readonly kind: 'yesno'; readonly known: boolean | null; readonly text: string };

/** What an input became, and what must hold for it. */
export interface Entry {
  readonly entered: Entered;
  readonly guards: readonly string[];
}

/** Serial of 1970-01-01, from which days of a plan are counted. */
export const EPOCH = 25_569;

/** Serials before 61 are none of our days, and there are none after the year 9999. */
const [FIRST_SERIAL, SERIALS] = [61, 2_958_466];

export function enter(plan: InputPlan, operand: Operand, words: readonly string[]): Entry {
  switch (plan.kind) {
    case 'units':
      return units(plan, operand);
    case 'day':
      return day(operand);
    case 'yesno':
      if (operand.kind === 'yesno') return { entered: { ...operand, known: operand.yes, text: '' }, guards: [] };
      return {
        entered: { kind: 'yesno', known: null, text: cellOf(operand) },
        guards: [`ISLOGICAL(${cellOf(operand)})`],
      };
    case 'word':
      return word(
        plan.codes.map((code) => words[code] ?? ''),
        operand,
      );
    case 'text':
      if (operand.kind === 'word') return { entered: { ...operand, known: operand.text, words: [] }, guards: [] };
      return {
        entered: { kind: 'word', known: null, text: cellOf(operand), words: [] },
        guards: [`ISTEXT(${cellOf(operand)})`],
      };
    case 'list':
      return notNative('rule');
    default:
      return unreachable(plan);
  }
}

function units({ scale, min, max }: Extract<InputPlan, { kind: 'units' }>, operand: Operand): Entry {
  if (operand.kind === 'number') {
    const inUnits = operand.value * scale;
    const whole = Math.floor(inUnits + 0.5);
    // A decimal that has no more digits than its unit is off by the rounding of its double at most.
    const isWhole = Math.abs(inUnits - whole) <= Math.abs(whole) * 2 ** -52;
    if (!isWhole || whole < min || whole > max) return notNative('argument');
    return { entered: { kind: 'number', of: fixed(whole) }, guards: [] };
  }
  const cell = cellOf(operand);
  const shown = scale === 1 ? `INT(${cell})=${cell}` : `ROUND(${cell},${placesOf(scale)})=${cell}`;
  const of = atom(scale === 1 ? cell : `ROUND(${cell}*${scale},0)`, min, max);
  return {
    entered: { kind: 'number', of },
    guards: [`ISNUMBER(${cell})`, shown, `${cell}>=${min / scale}`, `${cell}<=${max / scale}`],
  };
}

/** Places behind the point of a power of ten. */
const placesOf = (scale: number): number => `${scale}`.length - 1;

/** A time of day does not move a day. */
function day(operand: Operand): Entry {
  const serial = (text: string): Linear => {
    const { terms } = atom(text, FIRST_SERIAL, SERIALS - 1);
    return { terms, constant: -EPOCH };
  };
  if (operand.kind === 'day') return { entered: { kind: 'number', of: serial(operand.text) }, guards: [] };
  if (operand.kind === 'number') {
    const days = Math.floor(operand.value) - EPOCH;
    if (days < firstDate || operand.value >= SERIALS) return notNative('argument');
    return { entered: { kind: 'number', of: fixed(days) }, guards: [] };
  }
  const cell = cellOf(operand);
  return {
    entered: { kind: 'number', of: serial(`INT(${cell})`) },
    guards: [`ISNUMBER(${cell})`, `${cell}>=${FIRST_SERIAL}`, `${cell}<${SERIALS}`],
  };
}

function word(words: readonly string[], operand: Operand): Entry {
  if (operand.kind === 'word') {
    const known = words.find((each) => each.toLowerCase() === operand.text.trim().toLowerCase());
    return known === undefined
      ? notNative('argument')
      : { entered: { kind: 'word', known, text: '', words }, guards: [] };
  }
  const cell = cellOf(operand);
  const either = words.map((each) => `${cell}=${quoted(each)}`).join(',');
  return { entered: { kind: 'word', known: null, text: cell, words }, guards: [`OR(${either})`] };
}

function cellOf(operand: Operand): string {
  return operand.kind === 'cell' ? operand.text : notNative('argument');
}

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
