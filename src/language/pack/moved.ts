/**
 * The single place that carries what was read or checked at one offset of a file to another: every place in it moves
 * along, everything else stays. What could not be placed stands at 0 to 0 and stays there.
 */
import type { Span } from '../../values/index.ts';

/** The same tree, `by` characters further in its file; parts without a place are shared. */
export function moved<T>(tree: T, by: number): T {
  return by === 0 ? tree : (movedPart(tree, by) as T);
}

function movedPart(part: unknown, by: number): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return movedList(part, by);
  if (part instanceof Map || part instanceof Set) return part;
  return isSpan(part) ? movedSpan(part, by) : movedRecord(part as Readonly<Record<string, unknown>>, by);
}

function movedList(list: readonly unknown[], by: number): readonly unknown[] {
  let copy: unknown[] | null = null;
  for (let i = 0; i < list.length; i++) {
    const after = movedPart(list[i], by);
    if (after === list[i]) continue;
    copy ??= [...list];
    copy[i] = after;
  }
  return copy ?? list;
}

function movedRecord(record: Readonly<Record<string, unknown>>, by: number): Readonly<Record<string, unknown>> {
  let copy: Record<string, unknown> | null = null;
  for (const key in record) {
    const after = movedPart(record[key], by);
    if (after === record[key]) continue;
    copy ??= { ...record };
    copy[key] = after;
  }
  return copy ?? record;
}

const isSpan = (part: object): part is Span => 'kind' in part && part.kind === 'span';

const movedSpan = (span: Span, by: number): Span =>
  span.end === 0 ? span : { kind: 'span', file: span.file, start: span.start + by, end: span.end + by };
