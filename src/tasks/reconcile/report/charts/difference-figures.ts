/**
 * The differences of the lines by their size: ten times more from one column to the next, under-billed lines on one
 * side of zero, over-billed ones on the other. Lines that agree are counted, and would dwarf every column.
 */
import { absolute, compare, rational, type Rational } from '../../../../values/index.ts';
import type { CurrencyReport } from '../../currency-report.ts';

/** Lines whose difference has this sign and a size above `over` and not above `upTo`. */
export interface DifferenceBin {
  readonly sign: 1 | -1;
  readonly over: Rational;
  /** Null for the largest. */
  readonly upTo: Rational | null;
  readonly lines: number;
}

export interface DifferenceFigures {
  readonly kind: 'differences';
  readonly currency: string | null;
  /** From the most under-billed to the most over-billed, without a gap. */
  readonly bins: readonly DifferenceBin[];
  /** Lines whose amount was computed again. */
  readonly judged: number;
  readonly notJudged: number;
  readonly over: number;
  readonly under: number;
  /** Billed less expected. */
  readonly largest: Rational;
}

/** What a size may be at most to stand in a column: 0.01, 0.10, 1, ... 1,000. */
const bounds: readonly Rational[] = [1n, 10n, 100n, 1_000n, 10_000n, 100_000n].map((cents) => rational(cents, 100n));

/** The differences of one currency; null where no line differs. */
export function differenceFigures({ currency, rows, lines }: CurrencyReport): DifferenceFigures | null {
  const all = rows.map(({ facts }) => facts.check.difference).filter((difference) => difference !== null);
  const notJudged = rows.length - all.length;
  const differing = all.filter(({ n }) => n !== 0n);
  const [first, ...others] = differing;
  if (first === undefined) return null;
  const [under, over] = [differing.filter(({ n }) => n < 0n), differing.filter(({ n }) => n > 0n)];
  const bins = [...binsOf(under, -1).reverse(), ...binsOf(over, 1)];
  return {
    kind: 'differences',
    currency,
    bins: withoutEmptyEnds(bins),
    judged: lines.lines - notJudged,
    notJudged,
    over: over.length,
    under: under.length,
    largest: others.reduce((most, each) => (compare(size(each), size(most)) > 0 ? each : most), first),
  };
}

function binsOf(differences: readonly Rational[], sign: 1 | -1): DifferenceBin[] {
  const lines = new Array<number>(bounds.length + 1).fill(0);
  for (const difference of differences) {
    const bound = bounds.findIndex((upTo) => compare(size(difference), upTo) <= 0);
    const at = bound === -1 ? bounds.length : bound;
    lines[at] = (lines[at] ?? 0) + 1;
  }
  return lines.map((count, at) => ({
    sign,
    over: bounds[at - 1] ?? rational(0n, 1n),
    upTo: bounds[at] ?? null,
    lines: count,
  }));
}

function withoutEmptyEnds(bins: readonly DifferenceBin[]): readonly DifferenceBin[] {
  const isUsed = ({ lines }: DifferenceBin): boolean => lines > 0;
  return bins.slice(bins.findIndex(isUsed), bins.findLastIndex(isUsed) + 1);
}

function size({ n, d }: Rational): Rational {
  return { n: absolute(n), d };
}
