/** The single list of names a formula may use at a cursor: lets above it, parameters, rules, tables and functions. */
import { fits, library, libraryNames, type LibraryName, type Wanted } from '../../check/expressions/library.ts';
import type { CheckedInput } from '../../check/checked.ts';
import { amountType, printType, type Type } from '../../check/types/types.ts';
import type { Candidate } from './completion.ts';
import { nameOf, type Context } from './context.ts';
import { expectedTypes } from './expected.ts';
import { named, writtenValues } from './values.ts';

type Fitting = (type: Type) => boolean;

/** Each with whether its type is one of those expected; choice values only where their choice is. */
export function operands(context: Context): Candidate[] {
  const expected = expectedTypes(context);
  const fitting: Fitting = (type) => expected === null || expected.some((one) => fits(type, one));
  return [
    ...(expected ?? []).flatMap((type) => writtenValues(context, type)),
    ...letsAbove(context).map(({ name, type }) => ({ ...named('let', name, type, null), fits: fitting(type) })),
    ...parametersOf(context).map(({ name, type, label }) => ({
      ...named('input', name, type, label),
      fits: fitting(type),
    })),
    ...rules(context, fitting),
    ...tables(context, fitting),
    ...libraryNames.map((name): Candidate => ({
      label: name,
      kind: 'function',
      detail: library[name].takes,
      insert: `${name}(`,
      fits: fitting(resultOf(name)),
    })),
  ];
}

/** What is asked of an argument that is a quantity, or a list of them. */
const amounts: ReadonlySet<Wanted | undefined> = new Set(['amount', 'amounts', 'money', 'single']);

/** What gives back the type of its argument fits wherever a quantity does. */
function resultOf(name: LibraryName): Type {
  const { wants, result } = library[name];
  const type = result([]);
  return type.kind === 'unknown' && amounts.has(wants[0]) ? amountType(false, {}, { zero: true }) : type;
}

function parametersOf({ pack, rule }: Context): CheckedInput[] {
  const { inputs } = pack.checked.scope;
  return rule?.parameters.flatMap(({ name }) => inputs.get(name.name) ?? []) ?? [];
}

function letsAbove({ pack, rule, tokens }: Context): { readonly name: string; readonly type: Type }[] {
  const checked = pack.checked.pack.rules.find(
    ({ at }) => at.file === rule?.name.at.file && at.start === rule.name.at.start,
  );
  const above = new Set(tokens.flatMap(({ image }, i) => (nameOf(tokens[i - 1]) === 'Let' ? [image] : [])));
  const lets = checked?.lets ?? [];
  return lets.filter(({ name }) => above.has(name)).map(({ name, value }) => ({ name, type: value.type }));
}

const callOf = (name: string, takes: readonly { readonly name: string }[]): string =>
  `${name}(${takes.map((one) => one.name).join(', ')})`;

function rules({ pack, rule }: Context, fitting: Fitting): Candidate[] {
  const { rules: known, params } = pack.checked.scope;
  // A rule that called itself would never end; a column of a table is read through its table.
  const callable = [...known.values()].filter(
    ({ kind, name }) => kind === 'rule' && !name.includes('.') && name !== rule?.name.name,
  );
  return callable.map(({ name, inputs, result }): Candidate => ({
    label: name,
    kind: 'rule',
    detail: `${callOf('', inputs)} : ${printType(result)}`,
    insert: params.has(name) ? name : callOf(name, inputs),
    fits: fitting(result),
  }));
}

function tables({ pack }: Context, fitting: Fitting): Candidate[] {
  return [...pack.checked.scope.tables.values()].map(({ name, parameters, results }): Candidate => ({
    label: name,
    kind: 'rule',
    detail: `${callOf('', parameters)} : ${results.map(({ type }) => printType(type)).join(', ')}`,
    insert: callOf(name, parameters),
    fits: results.some(({ type }) => fitting(type)),
  }));
}
