/** The single place that shows the line a problem stands in, with carets under it. */
import type { Span } from '../../values/index.ts';
import { lineText, positionOf, type Source } from './source.ts';

/** The line of a span with its number, and carets under the span's part of that line. */
export function excerpt(text: Source, at: Span): string {
  const { line, column } = positionOf(text, at.start);
  const shown = lineText(text, line).replaceAll('\t', ' ');
  const gutter = `${line} | `;
  const width = Math.max(1, Math.min(at.end - at.start, shown.length - column + 1));
  return `${gutter}${shown}\n${' '.repeat(gutter.length + column - 1)}${'^'.repeat(width)}`;
}
