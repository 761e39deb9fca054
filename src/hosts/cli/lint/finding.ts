/**
 * The single shape of what the linter finds in a manifest, a functions file or a page:
 * where it stands, what was found there, and what to write instead.
 */

export type FindingCode = `M-${number}` | `F-${number}`;

export interface Finding {
  readonly code: FindingCode;
  readonly file: string;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
  /** Element path such as `OfficeApp/Hosts/Host`, or a JSON path such as `functions[2].name`. */
  readonly path: string;
  readonly found: string;
  readonly write: string;
}

/** One finding in one line, in the form editors and terminals turn into a link. */
export function printFinding({ code, file, line, column, path, found, write }: Finding): string {
  return `${file}:${line}:${column} ${code} ${path}: ${found} ${write}`;
}

/** Findings in the order a person reads the files. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
