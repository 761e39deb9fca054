/**
 * The single door to completion: what may be written at a cursor, best first. What may follow comes from a table kept by
 * hand, the names from the pack, and their order from whether their types fit.
 */
import { span } from '../../text/source.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Cursor } from '../edit.ts';
import { candidatesAt } from './candidates.ts';
import type { Candidate, Completion } from './completion.ts';
import { contextAt } from './context.ts';
import { followOf } from './follow.ts';
import { headingsOf } from './headings.ts';

/** Proposals for the word at the cursor; none in comments, numbers and texts other than headings. */
export function complete(pack: Pack, cursor: Cursor): Completion[] {
  const heading = headingAt(pack, cursor);
  if (heading) return heading;
  const context = contextAt(pack, cursor);
  if (!context) return [];
  const typed = context.text.slice(context.word.start, cursor.offset).toLowerCase();
  const candidates = followOf(context).flatMap((place) => candidatesAt(context, place));
  const found = candidates.filter(
    ({ label }, i) => startsLike(label, typed) && candidates.findIndex((one) => one.label === label) === i,
  );
  return ranked(found).map((candidate) => ({ insert: candidate.label, fits: true, ...candidate, at: context.word }));
}

/** A candidate begins with what is typed, or one of its words does: `price` finds `MonthlyPrice`. */
function startsLike(label: string, typed: string): boolean {
  const parts = label.split(/(?=[A-Z][a-z])|[_ ]/).map((part) => part.toLowerCase());
  return label.toLowerCase().startsWith(typed) || (typed.length > 1 && parts.some((part) => part.startsWith(typed)));
}

const order: readonly Candidate['kind'][] = [
  'value',
  'unit',
  'let',
  'input',
  'column',
  'rule',
  'function',
  'type',
  'source',
  'heading',
  'keyword',
];

/** What fits first, then by kind; within a kind as the pack declares them. */
function ranked(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(
    (a, b) => Number(b.fits ?? true) - Number(a.fits ?? true) || order.indexOf(a.kind) - order.indexOf(b.kind),
  );
}

/** Headings while one is being written after `cite KEY "` or in a row after a source's key. */
function headingAt(pack: Pack, { file, offset }: Cursor): Completion[] | null {
  const text = pack.files.find(({ name }) => name === file)?.text ?? '';
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const [, key, typed] = /(?:\bcite|\|)\s+(\w+)\s+"([^"]*)$/.exec(line) ?? [];
  if (key === undefined || typed === undefined) return null;
  const rest = /^[^"\n|]*"?/.exec(text.slice(offset))?.[0] ?? '';
  // Without a closing quote the rest of the line is not the heading's.
  const end = rest.endsWith('"') ? offset + rest.length : offset;
  const at = span(file, offset - typed.length - 1, end);
  return headingsOf(pack, key)
    .filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))
    .map((candidate) => ({ insert: candidate.label, fits: true, ...candidate, at }));
}
