/** The single place that gives lists and the functions over them their meaning in core. */
import { invariant, unreachable } from '../../../../values/index.ts';
import type { CheckedExpression } from '../../../check/checked.ts';
import type { Call, CoreType, Int, List, Lookup, Meaning, Ratio, Truth } from '../../core.ts';
import { constantOf, content, int, product } from '../../int.ts';
import { whole } from '../../ratio.ts';
import type { Lowering } from '../lowering.ts';

type Of<K extends CheckedExpression['kind']> = Extract<CheckedExpression, { kind: K }>;
type ListMeaning = Extract<Meaning, { family: 'list' }>;

/** Calls and look-ups are lowered where all families are. */
export interface Calls {
  readonly callOf: (call: Of<'rule'>) => Call;
  readonly lookupOf: (lookup: Of<'lookup'>) => Lookup;
}

/** An expression of a list's type: an input, a let, a rule, a look-up or ALLOCATE. */
export function lowerList(to: Lowering, expression: CheckedExpression, { callOf, lookupOf }: Calls): ListMeaning {
  switch (expression.kind) {
    case 'input': {
      const type = to.inputs.get(expression.name)?.type;
      return listOf({ kind: 'list-input', name: expression.name }, placesOf(type));
    }
    case 'let': {
      const meaning = to.lets.get(expression.name);
      invariant(meaning?.family === 'list', 'a let of another family');
      return meaning;
    }
    case 'rule': {
      const places = to.callees.get(expression.name)?.places ?? null;
      return listOf({ kind: 'list-result', call: callOf(expression), places }, places);
    }
    case 'lookup':
      return listOf({ kind: 'list-lookup', lookup: lookupOf(expression) }, placesOf(columnOf(to, expression)));
    case 'library':
      return allocated(to, expression);
    default:
      return unreachable(expression.kind as never);
  }
}

const columnOf = (to: Lowering, { table, column }: Of<'lookup'>): CoreType | undefined =>
  to.tables.get(table)?.results.find(({ name }) => name === column)?.core;

/** Decimals of a list of amounts; null for words. */
const placesOf = (type: CoreType | undefined): number | null => (type?.items ? (type.places ?? 0) : null);

const listOf = (of: List, places: number | null): ListMeaning => ({ family: 'list', of, places });

/** Shares in the smallest unit: in cents, or told over four decimals where the currency decides at run time. */
function allocated(to: Lowering, { args }: Of<'library'>): ListMeaning {
  const [money, list] = args;
  invariant(money && list, 'ALLOCATE takes two arguments');
  const { n, d } = to.amount(money);
  const unit = to.minorUnit(money);
  const units = constantOf(unit);
  if (units !== null && !isIn(units, { n, d }))
    to.diagnostics.push({ code: 'not-rounded', at: money.at, with: { field: to.textOf(money.at) } });
  const places = units === null ? 4 : units.toString().length - 1;
  return listOf({ kind: 'allocate', n, d, unit, places, weights: to.list(list).of }, places);
}

/** Whether an amount is whole in `units` to the one, whatever its inputs. */
function isIn(units: bigint, { n, d }: Ratio): boolean {
  const divisor = constantOf(d);
  return divisor !== null && (units * content(n)) % divisor === 0n;
}

/** SUM, COUNT, and MIN and MAX of a list. */
export function folded(to: Lowering, list: CheckedExpression, fold: 'sum' | 'count' | 'min' | 'max'): Ratio {
  const { of, places } = to.list(list);
  const n: Int = { kind: 'of-list', fold, list: of };
  return fold === 'count' ? whole(n) : { n, d: int(10n ** BigInt(places ?? 0)) };
}

/** CONTAINS: a word as it compares elsewhere, an amount by its value. */
export function contains(to: Lowering, [list, value]: readonly CheckedExpression[]): Truth {
  invariant(list && value, 'CONTAINS takes two arguments');
  const { of, places } = to.list(list);
  if (places === null)
    return {
      kind: 'contains',
      list: of,
      item: { family: 'word', of: to.word(value) },
      foldCase: value.type.kind === 'text',
    };
  const { n, d } = to.amount(value);
  const item: Meaning = { family: 'amount', n: product(int(10n ** BigInt(places)), n), d };
  return { kind: 'contains', list: of, item, foldCase: false };
}
