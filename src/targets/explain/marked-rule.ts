/**
 * The single place that finds in a rule file what an answer was made from: the lines of the rule, and of them those that
 * were used, by the texts a trace has as they are written.
 */
import type { Trace } from './trace.ts';

/** A line of the rule file. */
export interface RuleLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly used: boolean;
}

/** The rule without its examples; empty where the file has no such rule. */
export function markedRule(trace: Trace, file: string): readonly RuleLine[] {
  const lines = file.split(/\r?\n/);
  const first = trace.line - 1;
  const after = lines.findIndex((line, index) => index > first && endsRule(line));
  const own = lines.slice(first, after < 0 ? lines.length : after);
  while (own.at(-1)?.trim() === '') own.pop();
  const used = usedLines(trace, own);
  return own.map((text, index) => ({ number: trace.line + index, text, used: used.has(index) }));
}

/** The next thing of the file, or the examples of this one. */
function endsRule(line: string): boolean {
  return /^\S/.test(line) || /^\s+examples?\b/.test(line);
}

function usedLines(trace: Trace, lines: readonly string[]): ReadonlySet<number> {
  const { text, lineAt } = joined(lines);
  const used = new Set<number>([0]);
  const mark = (part: string, from = 0): number => {
    const start = part === '' ? -1 : text.indexOf(part, from);
    if (start < 0) return from;
    for (const line of lineAt.slice(start, start + part.length)) used.add(line);
    return start + part.length;
  };
  for (const { name, text: expression } of trace.lets) {
    const start = new RegExp(`\\blet ${name} = `).exec(text);
    if (start !== null) mark(`${start[0]}${expression}`, start.index);
  }
  const body = text.indexOf(' ', (lines[0] ?? '').length);
  mark(trace.formula === 'not stated' ? '' : trace.formula, chosenFrom(trace, text, mark, Math.max(0, body)));
  return used;
}

/** Marks the case that answered; where its answer is to be looked for. */
function chosenFrom(
  { chosen, formula, notStated }: Trace,
  text: string,
  mark: (part: string, from: number) => number,
  body: number,
): number {
  if (chosen !== null) return mark(chosen.condition, body);
  const otherwise = text.indexOf(' otherwise ', body);
  if (otherwise < 0) return Math.max(body, text.lastIndexOf(` = ${formula}`));
  if (notStated !== null) mark(`otherwise not stated "${notStated}"`, otherwise);
  return otherwise;
}

/** The lines as one text with single spaces, as notes have them, and the line of each of its characters. */
function joined(lines: readonly string[]): { readonly text: string; readonly lineAt: readonly number[] } {
  let text = '';
  const lineAt: number[] = [];
  for (const [index, line] of lines.entries()) {
    const words = ` ${line.trim().replace(/\s+/g, ' ')}`;
    text += words;
    lineAt.push(...new Array<number>(words.length).fill(index));
  }
  return { text, lineAt };
}
