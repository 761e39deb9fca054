/** Charges against credits by the type of the charge: amounts before tax, the types that move most money first. */
import { add, compare, subtract, zero, type Rational } from '../../../../values/index.ts';
import type { CurrencyReport } from '../../currency-report.ts';

/** Sums of one type; credits are negative. */
export interface TypeSums {
  /** As the file names it; null for the smaller types together. */
  readonly name: string | null;
  readonly charges: Rational;
  readonly credits: Rational;
  /** How many types it is. */
  readonly types: number;
}

export interface TypeFigures {
  readonly kind: 'types';
  readonly currency: string | null;
  readonly types: readonly TypeSums[];
  readonly charges: Rational;
  readonly credits: Rational;
}

/** More types than these are told together. */
const MOST_TYPES = 11;

/** The types of one currency. */
export function typeFigures({ currency, sumsByType }: CurrencyReport): TypeFigures | null {
  const all = sumsByType.map(({ name, charges, credits }): TypeSums => ({ name, charges, credits, types: 1 }));
  const { charges, credits } = all.reduce(together, { name: null, ...nothing });
  if (charges.n === 0n && credits.n === 0n) return null;
  const sorted = all.sort((a, b) => compare(moved(b), moved(a)));
  const types = sorted.length <= MOST_TYPES + 1 ? sorted : [...sorted.slice(0, MOST_TYPES), rest(sorted)];
  return { kind: 'types', currency, types, charges, credits };
}

const nothing = { charges: zero, credits: zero, types: 1 };

function rest(sorted: readonly TypeSums[]): TypeSums {
  return sorted.slice(MOST_TYPES).reduce(together, { name: null, ...nothing, types: 0 });
}

function together(sum: TypeSums, one: TypeSums): TypeSums {
  const [charges, credits] = [add(sum.charges, one.charges), add(sum.credits, one.credits)];
  return { name: null, charges, credits, types: sum.types + one.types };
}

function moved({ charges, credits }: TypeSums): Rational {
  return subtract(charges, credits);
}
