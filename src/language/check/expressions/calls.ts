/** The single place that checks a call: of a library function or of another rule of the pack. */
import { roundingModes, type RoundingMode } from '../../../values/index.ts';
import type { Expression } from '../../syntax/ast.ts';
import { nearest } from '../../text/nearest.ts';
import type { CheckedExpression, CheckedInput, CheckedTable } from '../checked.ts';
import {
  alike,
  fits,
  isLibraryName,
  library,
  libraryNames,
  type LibraryName,
  type Signature,
  type Wanted,
} from './library.ts';
import { broken, report, type RuleHeader, type RuleScope } from '../scope.ts';
import { amountType, printType, unknownType, type Type } from '../types/types.ts';

type Call = Extract<Expression, { kind: 'call' }>;

export function checkCall(scope: RuleScope, call: Call, expected?: Type): CheckedExpression {
  const { name, at } = call;
  if (isLibraryName(name.name)) return checkLibrary(scope, call, { name: name.name, expected });
  const table = scope.pack.tables.get(name.name);
  if (table) return checkLookup(scope, call, table);
  const header = scope.pack.rules.get(call.member ? `${name.name}.${call.member.name}` : name.name);
  if (header?.kind === 'rule') return checkRuleCall(scope, call, header);
  const known = [...libraryNames, ...scope.pack.rules.keys()];
  report(scope, {
    code: 'unknown-name',
    at: name.at,
    with: { name: name.name, wanted: 'rule', nearest: nearest(name.name, known) },
  });
  for (const arg of call.args) scope.check(arg);
  return broken({ at });
}

function checkRuleCall(scope: RuleScope, call: Call, header: RuleHeader): CheckedExpression {
  scope.calls.add(header.name);
  const { inputs } = header;
  const least = inputs.findLastIndex((input) => input.default === null) + 1;
  if (call.args.length > inputs.length || call.args.length < least) {
    const takes = inputs.map(({ name }) => name).join(', ');
    report(scope, {
      code: 'wrong-arguments',
      at: call.at,
      with: { name: header.name, takes, given: call.args.length },
    });
    return { ...broken(call), type: header.result };
  }
  const args = call.args.map((arg, i) => checkArgument(scope, arg, inputs[i]));
  return { kind: 'rule', name: header.name, args, type: header.result, at: call.at };
}

/** A look-up in a table whose rows come from a sheet; several result columns are told apart by `.Column`. */
function checkLookup(scope: RuleScope, call: Call, table: CheckedTable): CheckedExpression {
  const wanted = call.member?.name ?? table.results[0]?.name;
  const column = table.results.find(({ name }) => name === wanted);
  if (!column) {
    const known = table.results.map(({ name }) => name);
    report(scope, {
      code: 'unknown-name',
      at: call.member?.at ?? call.at,
      with: { name: wanted ?? '', wanted: 'value', nearest: nearest(wanted ?? '', known) },
    });
    return broken(call);
  }
  if (call.args.length !== table.parameters.length) {
    const takes = table.parameters.map(({ name }) => name).join(', ');
    report(scope, { code: 'wrong-arguments', at: call.at, with: { name: table.name, takes, given: call.args.length } });
    return { ...broken(call), type: column.type };
  }
  const args = call.args.map((arg, i) => checkArgument(scope, arg, table.parameters[i]));
  return { kind: 'lookup', table: table.name, column: column.name, args, type: column.type, at: call.at };
}

function checkArgument(
  scope: RuleScope,
  argument: Expression,
  input: Pick<CheckedInput, 'name' | 'type'> | undefined,
): CheckedExpression {
  const checked = scope.check(argument, input?.type);
  if (input && !fits(checked.type, input.type)) {
    report(scope, {
      code: 'type-mismatch',
      at: argument.at,
      with: { gives: printType(checked.type), wanted: printType(input.type), where: `as ${input.name}` },
    });
  }
  return checked;
}

function checkLibrary(
  scope: RuleScope,
  call: Call,
  { name, expected }: { name: LibraryName; expected: Type | undefined },
): CheckedExpression {
  const signature = library[name];
  if (!arityFits(signature, call.args.length)) {
    report(scope, {
      code: 'wrong-arguments',
      at: call.at,
      with: { name, takes: signature.takes, given: call.args.length },
    });
    return broken(call);
  }
  const mode = name === 'ROUND' && call.args[2] ? { mode: modeOf(scope, call.args[2]) } : {};
  const args: CheckedExpression[] = [];
  for (const [i, arg] of call.args.slice(0, 'mode' in mode ? 2 : undefined).entries()) {
    args.push(scope.check(arg, name === 'IF' && i > 0 ? expected : elementOf(args[0])));
  }
  const agree = argumentsFit(scope, args, { signature, name });
  if (name === 'EDATE') chainCheck(scope, call);
  const type = agree ? signature.result(args.map((arg) => arg.type)) : unknownType;
  return { kind: 'library', name, args, type, at: call.at, ...mode };
}

function argumentsFit(
  scope: RuleScope,
  args: readonly CheckedExpression[],
  { signature, name }: { signature: Signature; name: string },
): boolean {
  return (
    args.every((arg, i) => meetsWant(scope, arg, { want: wantOf(signature, i), name })) &&
    areAlike(scope, args, { signature, name })
  );
}

/** A word looked for in a list of a choice is one of its values. */
function elementOf(list: CheckedExpression | undefined): Type | undefined {
  return list?.type.kind === 'list' && list.type.choice !== null
    ? { kind: 'choice', choice: list.type.choice }
    : undefined;
}

const wantOf = ({ wants, repeats }: Signature, i: number): Wanted =>
  wants[i] ?? (repeats ? (wants.at(-1) ?? 'any') : 'any');

function arityFits({ wants, optional = 0, repeats = false }: Signature, given: number): boolean {
  return given >= wants.length - optional && (repeats || given <= wants.length);
}

const wantedTypes: Readonly<Partial<Record<Wanted, Type>>> = {
  date: { kind: 'date' },
  yesno: { kind: 'yesno' },
  months: amountType(false, { month: 1 }),
  plain: amountType(false, {}),
};

function meetsWant(scope: RuleScope, arg: CheckedExpression, { want, name }: { want: Wanted; name: string }): boolean {
  if (arg.type.kind === 'unknown' || want === 'any' || want === 'mode') return true;
  if (want === 'places') return placesFit(scope, arg, name);
  const wanted = wantedTypes[want];
  if (wanted ? fits(arg.type, wanted) : arg.type.kind === (want === 'list' ? 'list' : 'amount')) return true;
  const words = wanted ? printType(wanted) : want === 'list' ? 'a list' : 'a quantity';
  report(scope, {
    code: 'type-mismatch',
    at: arg.at,
    with: { gives: printType(arg.type), wanted: words, where: `in ${name}` },
  });
  return false;
}

function placesFit(scope: RuleScope, arg: CheckedExpression, name: string): boolean {
  const value = literalWhole(arg);
  if (value !== null && value >= -6n && value <= 9n) return true;
  report(scope, {
    code: 'type-mismatch',
    at: arg.at,
    with: {
      gives: printType(arg.type),
      wanted: 'a written whole number from -6 to 9',
      where: `as the decimals of ${name}`,
    },
  });
  return false;
}

/** The value of a literal such as `2` or `-2`; null for anything computed. */
export function literalWhole(arg: CheckedExpression): bigint | null {
  if (arg.kind === 'negate') {
    const inner = literalWhole(arg.of);
    return inner === null ? null : -inner;
  }
  return arg.kind === 'number' && arg.value.d === 1n ? arg.value.n : null;
}

function areAlike(
  scope: RuleScope,
  args: readonly CheckedExpression[],
  { signature, name }: { signature: Signature; name: string },
): boolean {
  if (signature.alikeFrom === undefined) return true;
  const [first, ...rest] = args.slice(signature.alikeFrom);
  const odd = rest.find((arg) => first && !fits(first.type, arg.type));
  if (!odd || !first) return true;
  report(scope, {
    code: 'type-mismatch',
    at: odd.at,
    with: {
      gives: printType(odd.type),
      wanted: printType(alike([first.type])),
      where: `in ${name}, like its neighbours`,
    },
  });
  return false;
}

/** `half-even` and its kin, written as words after the decimals. */
function modeOf(scope: RuleScope, written: Expression): RoundingMode {
  const text = written.kind === 'text' ? written.text : written.kind === 'name' ? written.name : '';
  const mode = roundingModes.find((known) => known === text);
  if (mode) return mode;
  report(scope, {
    code: 'unknown-name',
    at: written.at,
    with: { name: text, wanted: 'value', nearest: nearest(text, roundingModes) },
  });
  return 'half-up';
}

/** A month added to a shifted date loses the 31st. */
function chainCheck(scope: RuleScope, { args }: Call): void {
  const [date] = args;
  if (date?.kind !== 'call' || date.name.name !== 'EDATE') return;
  const anchor = date.args[0];
  report(scope, {
    code: 'chained-edate',
    at: date.at,
    with: { date: anchor?.kind === 'name' ? anchor.name : 'the first date' },
  });
}
