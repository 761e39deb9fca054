/**
 * The one mapping from what went wrong to what a cell shows, for Excel and the browser workbook alike:
 * `#N/A` where no rule gives an answer, `#VALUE!` where an argument is bad, each with a sentence of at most 200 characters.
 */
import type { Outcome, Problem, Value } from '../../values/index.ts';
import type { Cell, CellError, Locale } from './custom-function.ts';
import { encode } from './encode.ts';
import type { Surroundings } from './surroundings.ts';
import { sentenceOf } from './texts/sentence.ts';
import { texts } from './texts/texts.ts';

/** Longest text Excel shows beside an error without cutting it. */
const LONGEST = 200;

/** A gap in the rules is no fault of the argument: the cell shows `#N/A`. */
const gaps: ReadonlySet<string> = new Set(['rule-unknown', 'pack-unknown']);

/** The cell of an answer: its value, `#N/A` with the rule's reason, or `#VALUE!` with what to write. */
export function toCell(outcome: Outcome<Value, unknown>, surroundings: Surroundings): Cell {
  if (outcome.kind === 'not-stated') return notStatedCell(outcome.reason);
  if (outcome.kind === 'problems') return problemCell(outcome.problems, surroundings.language);
  const shown = encode(outcome.value, surroundings.dateSystem);
  return typeof shown === 'object' ? problemCell([shown], surroundings.language) : shown;
}

/** `#N/A` with the reason why no answer is stated. */
export function notStatedCell(reason: string): CellError {
  return { kind: 'cell-error', code: '#N/A', message: shorten(reason) };
}

/** One error for all problems of a row, in the order they were found. */
export function problemCell(problems: readonly Problem[], language: Locale): CellError {
  const code = problems.every((problem) => gaps.has(problem.code)) ? '#N/A' : '#VALUE!';
  const sentences = problems.map((problem) => sentenceOf(problem, language));
  return { kind: 'cell-error', code, message: shorten(sentences.join(' ')) };
}

/** The cell of a defect of ours, with a code that is the same for the same defect. */
export function bugCell(thrown: unknown, language: Locale): CellError {
  return { kind: 'cell-error', code: '#VALUE!', message: texts[language].internal(bugCode(thrown)) };
}

/** `B-3f2a`: four hex digits of the message, by which Diagnostics finds the defect. */
export function bugCode(thrown: unknown): string {
  const text = thrown instanceof Error ? `${thrown.name} ${thrown.message}` : String(thrown);
  let hash = 0;
  for (const character of text) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return `B-${(hash & 0xffff).toString(16).padStart(4, '0')}`;
}

/** Cuts at the last word that fits and shows the cut. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
