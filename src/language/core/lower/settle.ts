/** The single place that gives all versions of a rule one denominator, and tells their bounds and hashes to callers. */
import { hull, type Range } from '../../../values/index.ts';
import type { CoreRule, Meaning, Result } from '../core.ts';
import { meaningHash } from '../hash.ts';
import { constantOf, int, product } from '../int.ts';
import { common } from '../ratio.ts';
import type { Callee, Draft } from './lowering.ts';
import { rangeOf, rangeOfItems } from './ranges.ts';

/** Gives all versions of a rule one denominator, their bounds and their hashes. */
export function settle(drafts: readonly Draft[]): {
  readonly rules: CoreRule[];
  readonly callee: Callee & { readonly name: string };
} {
  const answers = drafts.flatMap(({ rule }) => answersOf(rule));
  const amounts = answers.flatMap((result) =>
    result.kind === 'value' && result.value.family === 'amount' ? [result.value] : [],
  );
  const shared = amounts.every(({ d }) => constantOf(d) !== null) ? constantOf(common(amounts).d) : null;
  const rules = drafts.map(({ rule, calls }) => {
    const scaled = shared === null ? rule : withDenominator(rule, shared);
    const { notes, ...meaning } = scaled;
    return {
      ...meaning,
      hash: meaningHash(
        meaning,
        calls.flatMap(({ hashes }) => hashes),
      ),
      notes,
    };
  });
  const places = drafts
    .flatMap(({ rule }) => listsOf(rule))
    .reduce<number | null>((most, { places }) => (places === null ? most : Math.max(places, most ?? 0)), null);
  const ranges = drafts.flatMap(({ bounds }, i) => {
    const own = answersOf(rules[i] as CoreRule).flatMap((result) =>
      result.kind === 'value' && result.value.family === 'amount' ? [result.value] : [],
    );
    const lists = listsOf(rules[i] as CoreRule).map(({ of, places: own }) => ({
      n: scaledRange(rangeOfItems(of, bounds), 10n ** BigInt((places ?? 0) - (own ?? 0))),
      d: exactly(10n ** BigInt(places ?? 0)),
    }));
    return [...own.map(({ n, d }) => ({ n: rangeOf(n, bounds), d: rangeOf(d, bounds) })), ...lists];
  });
  const [first] = rules;
  const zero: Range = { min: 0n, max: 0n };
  const bound = (part: 'n' | 'd'): Range =>
    ranges.map((range) => range[part]).reduce((a, b) => hull(a, b), ranges[0]?.[part] ?? zero);
  const value = answers.find((result) => result.kind === 'value');
  return {
    rules,
    callee: {
      name: first?.name ?? '',
      inputs: first?.inputs ?? [],
      family: value?.kind === 'value' ? value.value.family : 'amount',
      denominator: shared,
      places,
      currency: rules.map(({ result }) => result.currency).find((currency) => currency !== undefined) ?? null,
      n: bound('n'),
      d: bound('d'),
      hashes: rules.map(({ hash }) => hash),
    },
  };
}

function answersOf({ cases, otherwise }: Pick<CoreRule, 'cases' | 'otherwise'>): Result[] {
  return [...cases.map(({ then }) => then), ...(otherwise ? [otherwise] : [])];
}

const listsOf = (rule: Pick<CoreRule, 'cases' | 'otherwise'>): Extract<Meaning, { family: 'list' }>[] =>
  answersOf(rule).flatMap((result) =>
    result.kind === 'value' && result.value.family === 'list' ? [result.value] : [],
  );

const exactly = (value: bigint): Range => ({ min: value, max: value });
const scaledRange = ({ min, max }: Range, by: bigint): Range => ({ min: min * by, max: max * by });

function withDenominator<T extends Pick<CoreRule, 'cases' | 'otherwise'>>(rule: T, shared: bigint): T {
  const scale = (result: Result): Result => {
    if (result.kind !== 'value' || result.value.family !== 'amount') return result;
    const own = constantOf(result.value.d) ?? shared;
    return {
      kind: 'value',
      value: { family: 'amount', n: product(int(shared / own), result.value.n), d: int(shared) },
    };
  };
  return {
    ...rule,
    cases: rule.cases.map((one) => ({ ...one, then: scale(one.then) })),
    otherwise: rule.otherwise ? scale(rule.otherwise) : null,
  };
}
