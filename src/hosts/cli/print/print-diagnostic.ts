/** The single place that prints a diagnostic for a terminal: place, severity, sentence, and the line with carets. */
import { excerpt, positionOf, severityOf, type Diagnostic, type Source } from '../../../language/index.ts';
import { sentence } from '../../../messages/index.ts';

/** `rules/legacy/cancel.rules:12:9 error unit-result: The rule gives ...`, then the line. */
export function printDiagnostic(
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, Source>,
  tell: (problem: Diagnostic) => string = sentence,
): string {
  const { at, code } = diagnostic;
  const source = at.kind === 'span' ? sources.get(at.file) : undefined;
  if (at.kind !== 'span' || !source) return `${severityOf(code)} ${code}: ${tell(diagnostic)}`;
  const { line, column } = positionOf(source, at.start);
  return `${at.file}:${line}:${column} ${severityOf(code)} ${code}: ${tell(diagnostic)}\n${excerpt(source, at)}`;
}
