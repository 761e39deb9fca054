/**
 * The single reader of two columns from a clipboard, a subscription and its new number of licences, row by row. Ids stay
 * text, and a number that could be read in two ways is not read at all.
 */
import { parseDecimal, type Rational } from '../../../../values/index.ts';

/** One row that is not blank, as it was pasted. */
export interface LicencePair {
  /** Counted from 1, blank rows among them. */
  readonly row: number;
  readonly id: string;
  /** What stands in the second column; empty where there is none. */
  readonly written: string;
  /** Null where the second column is no whole number, or is followed by more. */
  readonly licences: Rational | null;
}

/** In this order: a comma may stand in an id's name or a number, a tab in neither. */
const separators = ['\t', ';', ','] as const;

/** The rows of the text; a header is a row like any other here. */
export function licencePairs(text: string): readonly LicencePair[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line, index) => ({ line, row: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, row }) => ({ row, ...pairOf(line) }));
}

function pairOf(line: string): Omit<LicencePair, 'row'> {
  const separator = separators.find((one) => line.includes(one)) ?? '\t';
  const [id = '', ...others] = line.split(separator).map(bare);
  while (others.at(-1) === '') others.pop();
  const [only = ''] = others;
  return { id, written: others.join(separator), licences: others.length > 1 ? null : licencesIn(only) };
}

/** Without the quotes, or the `="…"`, by which spreadsheets keep a text a text. */
function bare(cell: string): string {
  return cell
    .trim()
    .replace(/^=?"(.*)"$/u, '$1')
    .trim();
}

/** `12`, `12.00`, `1 200`, `-3`; `1.200` and `1,200` may be one or a thousand, and are neither. */
function licencesIn(written: string): Rational | null {
  const [, sign = '', digits = ''] =
    /^([-\u2212+]?)(\d{1,3}(?:[ \u00A0\u202F'’]\d{3}){1,2}|\d{1,9})(?:[.,]0{1,2})?$/u.exec(written) ?? [];
  if (digits === '') return null;
  const number = parseDecimal(digits.replace(/\D/gu, ''));
  return number !== null && (sign === '-' || sign === '\u2212') ? { n: -number.n, d: number.d } : number;
}
