/** Fixes inside formulas: a unit that is missing, months on a date, an amount that is not rounded, a call's arguments. */
import { isLibraryName, library } from '../../check/expressions/library.ts';
import type { Expression } from '../../syntax/ast.ts';
import type { Edit } from '../edit.ts';
import { expressionsAround, insertAt, isAt, isWithin, sliceOf, whole, type Fault, type Mend } from './fault.ts';

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** Numbers without a unit at a place, as they stand. */
function bareNumbers({ pack, at }: Pick<Fault, 'pack' | 'at'>): Of<'number'>[] {
  return expressionsAround(pack, at).filter(
    (one): one is Of<'number'> => one.kind === 'number' && one.unit === null && isWithin(one.at, at),
  );
}

/** `365 days` for the 365, or the unit after whichever number lacks it. */
export const unitWritten: Mend<'unit-result'> = ({ pack, at, with: { hint } }) => {
  const [, number = null, unit = null] = /^(?:(\S+) )?(\S+)$/.exec(hint ?? '') ?? [];
  if (unit === null) return [];
  const numbers = bareNumbers({ pack, at }).filter(({ text }) => number === null || text === number);
  return numbers.map((one) => [insertAt(one.at, ` ${unit}`)]);
};

export const unitGiven: Mend<'unit-mismatch'> = ({ pack, at, with: { hint } }) =>
  hint === null ? [] : writtenAs(hint, { pack, at });

/** The number or name that the hint begins with, replaced by it. */
function writtenAs(hint: string, { pack, at }: Pick<Fault, 'pack' | 'at'>): Edit[][] {
  const parts = expressionsAround(pack, at).filter(
    (one) => isWithin(one.at, at) && ['number', 'name', 'unary'].includes(one.kind),
  );
  const meant = parts.filter((one) => hint.startsWith(sliceOf(pack, one.at)));
  return meant.map((one) => [{ at: one.at, write: hint }]);
}

function binaryAt({ pack, at }: Pick<Fault, 'pack' | 'at'>): Of<'binary'> | undefined {
  return expressionsAround(pack, at).find((one): one is Of<'binary'> => one.kind === 'binary' && isAt(one.at, at));
}

/** `EDATE(date, months)`, with the months taken off where they were subtracted. */
export const shifted: Mend<'month-arithmetic'> = ({ pack, at }) => {
  const sum = binaryAt({ pack, at });
  if (!sum) return [];
  const [left, right] = [sliceOf(pack, whole(pack, sum.left.at)), sliceOf(pack, whole(pack, sum.right.at))];
  const months = sum.op === '-' ? (sum.right.kind === 'binary' ? `-(${right})` : `-${right}`) : right;
  const place = whole(pack, at);
  return [[{ at: place, write: `EDATE(${left}, ${months})` }], [{ at: place, write: `EDATE(${right}, ${left})` }]];
};

/** Both months are counted from the first date. */
export const countedFromFirst: Mend<'chained-edate'> = ({ pack, at }) => {
  const calls = expressionsAround(pack, at).filter((one): one is Of<'call'> => one.kind === 'call');
  const inner = calls.find((one) => isAt(one.at, at));
  const outer = calls.find((one) => one.args[0] !== undefined && isAt(one.args[0].at, at));
  const [date, first] = inner?.args ?? [];
  const second = outer?.args[1];
  if (!outer || !date || !first || !second) return [];
  const months = sumOf(first, second) ?? [first, second].map((one) => sliceOf(pack, whole(pack, one.at))).join(' + ');
  return [[{ at: outer.at, write: `EDATE(${sliceOf(pack, whole(pack, date.at))}, ${months})` }]];
};

/** The sum of two whole numbers of months, in words. */
function sumOf(a: Expression, b: Expression): string | null {
  if (a.kind !== 'number' || b.kind !== 'number' || !/^\d+$/.test(a.text + b.text) || !a.unit || !b.unit) return null;
  return `${BigInt(a.text) + BigInt(b.text)} months`;
}

function rounded({ pack, at }: Pick<Fault, 'pack' | 'at'>): Edit[] {
  const place = whole(pack, at);
  return [{ at: place, write: `ROUND(${sliceOf(pack, place)}, 2)` }];
}

export const roundedAmount: Mend<'not-rounded'> = (fault) => [rounded(fault)];

/** `INT(...)` of what may have decimals. */
export const wholePart: Mend<'not-whole'> = ({ pack, at }) => {
  const place = whole(pack, at);
  return [[{ at: place, write: `INT(${sliceOf(pack, place)})` }]];
};

/** The side that is exact is rounded too. */
export const bothRounded: Mend<'round-mix'> = ({ pack, at, with: { exact } }) => {
  const sum = binaryAt({ pack, at });
  return sum ? [rounded({ pack, at: exact === 'left' ? sum.left.at : sum.right.at })] : [];
};

/** A text where a value of a choice is wanted is that value without its quotes. */
export const unquoted: Mend<'type-mismatch'> = ({ pack, at, with: { write = [] } }) => {
  const [only, ...others] = write;
  if (only !== undefined && others.length === 0) return [[{ at, write: only }]];
  const written = expressionsAround(pack, at).find((one) => isAt(one.at, at));
  const known = [...pack.checked.scope.choices.values()].flat();
  return written?.kind === 'text' && known.includes(written.text) ? [[{ at, write: written.text }]] : [];
};

/** Arguments too many are left out; those missing are the parameters of their names. */
export const fittingArguments: Mend<'wrong-arguments'> = ({ pack, at, with: { name } }) => {
  const call = expressionsAround(pack, at).find((one): one is Of<'call'> => one.kind === 'call' && isAt(one.at, at));
  const close = sliceOf(pack, at).lastIndexOf(')');
  if (!call || close === -1) return [];
  const { names, most } = takenBy(pack, name);
  const written = call.args.slice(0, most).map((arg) => sliceOf(pack, whole(pack, arg.at)));
  const all = [...written, ...names.slice(written.length)].join(', ');
  return [[{ at: { ...at, start: call.name.at.end, end: at.start + close + 1 }, write: `(${all})` }]];
};

/** Names of what a rule or table takes, and how many arguments anything takes at most. */
function takenBy(
  { checked }: Fault['pack'],
  name: string,
): { readonly names: readonly string[]; readonly most: number } {
  const { rules, tables } = checked.scope;
  const names = (rules.get(name)?.inputs ?? tables.get(name)?.parameters ?? []).map((one) => one.name);
  return { names, most: isLibraryName(name) ? library[name].wants.length : names.length };
}

/** An input that may be 0 and divides is declared from 1 on. */
export const fromOne: Mend<'division-by-zero'> = ({ pack, with: { divisor } }) => {
  const inputs = pack.trees.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'inputs' ? item.inputs : [])),
  );
  const input = inputs.find(({ name }) => name.name === divisor);
  return input?.type.from?.text === '0' ? [[{ at: input.type.from.at, write: '1' }]] : [];
};
