/** The single place where the figures of a finding are written as a person's number format has them. */
import type { ToldFinding } from '../../tasks/index.ts';

/** Writes a decimal such as `-12400.17` as a person reads it. */
export type Figures = (decimal: string) => string;

/** With or without decimals after a dot: how findings carry amounts, prices, rates and quantities. */
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** The finding with its figures written anew; days, names and ids stay. */
export function printed(told: ToldFinding, figures: Figures | undefined): ToldFinding {
  if (figures === undefined) return told;
  const { expected, actual, difference, quantity, details } = told;
  const core = written({ expected, actual, difference, quantity }, figures) as object;
  // Texts take the place of texts.
  return { ...told, ...core, details: written(details, figures) } as ToldFinding;
}

/** Details may hold lists, and these figures of their own. */
function written(value: unknown, figures: Figures): unknown {
  if (typeof value === 'string') return DECIMAL.test(value) ? figures(value) : value;
  if (Array.isArray(value)) return value.map((each) => written(each, figures));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, written(inner, figures)]));
}
