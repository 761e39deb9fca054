/**
 * The single place that finds values no band of a table covers: between two bands, and at the ends of a declared range.
 * Rows whose other keys are alike are held against each other; one with `otherwise` leaves no gap.
 */
import { add, compare, multiply, parseDecimal, printDate, printDecimal, rational } from '../../../values/index.ts';
import type { CalendarDate, Rational, Span } from '../../../values/index.ts';
import type { TableCell, TableItem } from '../../syntax/ast.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { CheckedInput } from '../checked.ts';
import { reachOf, type Reach } from './reach.ts';

type Band = Extract<Reach, { kind: 'span' }> & { readonly at: Span };

interface Row {
  readonly at: Span;
  readonly cells: readonly TableCell[];
}

/** A value that no row takes for each gap of a table that is keyed by bands of one input. */
export function gapsOf(
  { name, keys, results, rows }: TableItem,
  inputs: ReadonlyMap<string, CheckedInput>,
): Diagnostic[] {
  const banded = keys.flatMap((_, i) => (rows.some(({ cells }) => isBand(cells[i])) ? [i] : []));
  const [index] = banded;
  const input = inputs.get(keys[index ?? 0]?.name ?? '');
  if (index === undefined || banded.length > 1 || results.length === 0 || !input) return [];
  const others = (row: Row): string => signatureOf(row, index, keys.length);
  const groups = [...new Set(rows.map(others))].map((signature) =>
    rows.filter((row) => others(row) === signature || others(row).includes('otherwise')),
  );
  return groups.flatMap((group) =>
    gapsIn(group, index, input).map(({ value, at }): Diagnostic => ({
      code: 'table-gap',
      at,
      with: { table: name.name, key: input.name, value: printed(value, input) },
    })),
  );
}

const isBand = (cell: TableCell | undefined): boolean => cell?.kind === 'range' || cell?.kind === 'comparison';

/** What the cells of the other keys say. */
const signatureOf = ({ cells }: Row, index: number, keys: number): string =>
  JSON.stringify(
    cells
      .slice(0, keys)
      .filter((_, i) => i !== index)
      .map((cell) => (cell.kind === 'otherwise' ? 'otherwise' : { ...reachOf(cell) })),
    (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part),
  );

interface Gap {
  readonly value: Rational;
  readonly at: Span;
}

function gapsIn(rows: readonly Row[], index: number, input: CheckedInput): Gap[] {
  const reaches = rows.flatMap(({ cells, at }) => {
    const cell = cells[index];
    return cell ? [{ ...reachOf(cell), at }] : [];
  });
  const bands = reaches.filter((reach): reach is Band => reach.kind === 'span');
  // A cell whose reach is not known, or that takes the rest, may cover anything.
  if (bands.length < reaches.length || bands.length === 0) return [];
  const sorted = [...bands].sort((a, b) => order(a.from?.value, b.from?.value));
  return [...before(sorted, input), ...between(sorted, input), ...after(sorted, input)];
}

const order = (a: Rational | undefined, b: Rational | undefined): number =>
  a && b ? compare(a, b) : a ? 1 : b ? -1 : 0;

function between(bands: readonly Band[], input: CheckedInput): Gap[] {
  const gaps: Gap[] = [];
  let reached = bands[0];
  for (const band of bands.slice(1)) {
    if (!reached?.to) break;
    const next = reached.to.open ? reached.to.value : add(reached.to.value, stepOf(input));
    if (!beginsBy(band, next)) gaps.push({ value: next, at: reached.at });
    if (!band.to || compare(band.to.value, reached.to.value) >= 0) reached = band;
  }
  return gaps;
}

/** Whether the band has the value, or begins before it. */
function beginsBy({ from }: Band, value: Rational): boolean {
  const order = from ? compare(from.value, value) : -1;
  return order < 0 || (order === 0 && from?.open === false);
}

function before([first]: readonly Band[], input: CheckedInput): Gap[] {
  const low = input.ranged ? boundOf(input, 'from') : null;
  if (!low || !first?.from) return [];
  return beginsBy(first, low) ? [] : [{ value: low, at: first.at }];
}

function after(bands: readonly Band[], input: CheckedInput): Gap[] {
  const high = input.ranged ? boundOf(input, 'to') : null;
  const last = bands.find(
    ({ to }) => to === null || bands.every((other) => other.to && compare(other.to.value, to.value) <= 0),
  );
  if (!high || !last?.to) return [];
  const missed = compare(last.to.value, high) < 0 || (last.to.open && compare(last.to.value, high) === 0);
  return missed ? [{ value: high, at: last.at }] : [];
}

/** Cells write percentages as points, core keeps them as ratios. */
const pointsOf = ({ type }: CheckedInput): Rational => rational(type.kind === 'amount' && type.percent ? 100n : 1n);

function boundOf(input: CheckedInput, end: 'from' | 'to'): Rational | null {
  const bound = parseDecimal(input.core[end] ?? '');
  return bound && multiply(bound, pointsOf(input));
}

const stepOf = (input: CheckedInput): Rational =>
  multiply(rational(1n, 10n ** BigInt(input.core.places ?? 0)), pointsOf(input));

function printed(value: Rational, { type, core }: CheckedInput): string {
  if (type.kind === 'date') return printDate(Number(value.n / value.d) as CalendarDate);
  const text = printDecimal(value);
  return core.kind === 'percent' ? `${text}%` : text;
}
