/** The single way for a fix to look at a diagnostic's place: its text, its formula, the rule around it. */
import type { Span } from '../../../values/index.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Expression, RuleItem } from '../../syntax/ast.ts';
import type { Diagnostic, DiagnosticDetails } from '../../text/diagnostic.ts';
import type { Edit } from '../edit.ts';

/** A diagnostic with a place, and the pack it was found in. */
export interface Fault<C extends keyof DiagnosticDetails = keyof DiagnosticDetails> {
  readonly pack: Pack;
  readonly at: Span;
  readonly with: DiagnosticDetails[C];
}

/** Ways to mend a fault, the likeliest first; each is tried before it is offered. */
export type Mend<C extends keyof DiagnosticDetails> = (fault: Fault<C>) => readonly (readonly Edit[])[];

export function faultOf(pack: Pack, { at, with: details }: Diagnostic): Fault | null {
  return at.kind === 'span' ? { pack, at, with: details } : null;
}

/** The text of a file of the pack. */
export function textOf({ files }: Pack, file: string): string {
  return files.find(({ name }) => name === file)?.text ?? '';
}

export const sliceOf = (pack: Pack, { file, start, end }: Span): string => textOf(pack, file).slice(start, end);

export const insertAt = (at: Span, write: string): Edit => ({ at: { ...at, start: at.end }, write });

/** The rule or line block around a place. */
export function ruleAround({ blocks }: Pack, at: Span): RuleItem | null {
  for (const [item, { file, offset, text }] of blocks) {
    const inside = file === at.file && offset <= at.start && at.end <= offset + text.length;
    if (inside && (item.kind === 'rule' || item.kind === 'lines')) return item;
  }
  return null;
}

/** Every formula below the item around a place, outer ones first. */
export function expressionsAround(pack: Pack, at: Span): Expression[] {
  const found: Expression[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (isExpression(part)) found.push(part);
    for (const inner of Object.values(part) as unknown[]) visit(inner);
  };
  for (const [item, { file, offset, text }] of pack.blocks) {
    if (file === at.file && offset <= at.start && at.end <= offset + text.length) visit(item);
  }
  return found;
}

const expressionKinds: ReadonlySet<string> = new Set([
  'number', 'percent', 'date', 'text', 'yesno', 'name', 'call', 'with-unit', 'unary', 'binary', 'broken',
]); // prettier-ignore

const isExpression = (part: object): part is Expression =>
  'kind' in part && typeof part.kind === 'string' && 'at' in part && expressionKinds.has(part.kind);

export const isAt = (a: Span, b: Span): boolean => a.file === b.file && a.start === b.start && a.end === b.end;
export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;

/** The place with the brackets it cuts in two made whole: `(A + B) * C` is told from the A on. */
export function whole(pack: Pack, at: Span): Span {
  const text = textOf(pack, at.file);
  let { start, end } = at;
  const [open, close] = unmatched(text.slice(start, end));
  for (let left = close; left > 0 && start > 0; left--) start = text.lastIndexOf('(', start - 1);
  for (let left = open; left > 0 && end < text.length; left--) end = text.indexOf(')', end) + 1;
  return start < 0 || end <= 0 ? at : { ...at, start, end };
}

/** Brackets opened and not closed, and closed and not opened. */
function unmatched(text: string): [number, number] {
  let [open, close] = [0, 0];
  for (const sign of text.replace(/"[^"]*"/g, '')) {
    if (sign === '(') open++;
    if (sign === ')' && open > 0) open--;
    else if (sign === ')') close++;
  }
  return [open, close];
}
