/** Calls of published rules with drawn arguments, as they stand in the columns of a sheet. */
import type { Rulebook } from '../../src/billing/index.ts';
import type { CoreInput } from '../../src/language/index.ts';
import { publishedRules, type RuleFunctionName } from '../../src/hosts/functions/published/published-rules.ts';
import { columnLetter, type Scalar } from '../../src/sheets/index.ts';
import fc from './fast-check.ts';
import { seed } from './seed.ts';

/** One rule: a row of arguments for each call, and the formula of a row. */
export interface DrawnCalls {
  readonly rule: RuleFunctionName;
  readonly rows: readonly (readonly Scalar[])[];
  /** Of the row with that number of the sheet. */
  readonly formulaAt: (row: number) => string;
}

/** Serials of 2018 to 2021, so that days lie inside of terms, before and behind them. */
const day = fc.integer({ min: 43_101, max: 44_561 });
const monthEnds = fc.constantFrom(43_131, 43_159, 43_889, 43_890, 43_951, 44_196, 44_255, 43_496, 43_524);

/** Every published rule that reads no table, with so many calls each. */
export function drawnCalls(rulebook: Rulebook, times: number): readonly DrawnCalls[] {
  return publishedRules
    .filter((rule) => !['ProtectedPrice', 'FrequencyAllowed'].includes(rule))
    .map((rule, index) => {
      const inputs = rulebook.find(rule)?.inputs ?? [];
      const row = fc.tuple(day, ...inputs.map(cellOf)).map(([start, ...cells]) => near(start, inputs, cells));
      const letters = inputs.map((_, column) => columnLetter(column));
      return {
        rule,
        rows: fc.sample(row, { numRuns: times, seed: seed + index }),
        formulaAt: (at) => `=CSP.${rule.toUpperCase()}(${letters.map((letter) => `${letter}${at}`).join(',')})`,
      };
    });
}

type Drawn = Scalar | { readonly days: number };

/** Days are drawn as so many after the first, since two of a decade rarely meet in one term. */
function cellOf({ type }: CoreInput): fc.Arbitrary<Drawn> {
  switch (type.kind) {
    case 'date':
      return fc.oneof(
        fc.integer({ min: -3, max: 420 }).map((days) => ({ days })),
        monthEnds,
      );
    case 'choice':
      return fc.constantFrom(...(type.values ?? []));
    case 'yesno':
      return fc.boolean();
    case 'text':
    case 'list':
      return fc.constant('monthly');
    default:
      return number(type.places ?? 0);
  }
}

/** Usual amounts, those of large customers, ties of the last place, and one beyond the domain. */
function number(places: number): fc.Arbitrary<number> {
  const unit = 10 ** places;
  const usual = fc.integer({ min: 1, max: 40 * unit }).map((whole) => whole / unit);
  const large = fc.integer({ min: 1, max: 9_999 }).map((whole) => whole);
  const ties = fc.integer({ min: 1, max: 4_000 }).map((whole) => (whole + 0.5) / Math.min(unit, 1_000));
  const beyond = fc.constant(1e14);
  return fc.oneof(
    { weight: 6, arbitrary: usual },
    { weight: 2, arbitrary: large },
    { weight: 2, arbitrary: places > 1 ? ties : usual },
    { weight: 1, arbitrary: beyond },
  );
}

function near(start: number, inputs: readonly CoreInput[], cells: readonly Drawn[]): Scalar[] {
  const firstDay = inputs.findIndex(({ type }) => type.kind === 'date');
  return cells.map((cell, at) =>
    typeof cell === 'object' && cell !== null ? start + (at === firstDay ? 0 : cell.days) : cell,
  );
}
