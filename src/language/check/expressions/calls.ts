/** The single place that checks a call: of a library function or of another rule of the pack. */
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
import { adviceFor } from '../types/quantities.ts';
import { ownWay } from './own-ways.ts';
import { amountType, printType, unknownType, type Type } from '../types/types.ts';
import { wordArgument } from './word-arguments.ts';

type Call = Extract<Expression, { kind: 'call' }>;

export function checkCall(scope: RuleScope, call: Call, expected?: Type): CheckedExpression {
  const { name, at } = call;
  scope.uses.push({ at: name.at, name: name.name, as: 'call', expected });
  if (call.member) scope.uses.push({ at: call.member.at, name: call.member.name, as: 'input' });
  if (isLibraryName(name.name)) return checkLibrary(scope, call, { name: name.name, expected });
  const table = scope.pack.tables.get(name.name);
  if (table) return checkLookup(scope, call, table);
  const header = scope.pack.rules.get(call.member ? `${name.name}.${call.member.name}` : name.name);
  if (header?.kind === 'rule') return checkRuleCall(scope, call, header);
  const known = [...libraryNames, ...scope.pack.rules.keys()];
  report(scope, {
    code: 'unknown-name',
    at: name.at,
    with: { name: name.name, wanted: 'rule', nearest: nearest(name.name, known), ...ownWay(call) },
  });
  checkAlone(scope, call);
  return broken({ at });
}

/** Arguments of a call that is itself wrong: their names still mean something. */
function checkAlone(scope: RuleScope, { args }: Call): void {
  for (const arg of args) scope.check(arg);
}

function checkRuleCall(scope: RuleScope, call: Call, header: RuleHeader): CheckedExpression {
  scope.calls.add(header.name);
  const { inputs } = header;
  // The default of a list is text from outside; a caller inside the pack writes its list.
  const least = inputs.findLastIndex((input) => input.default === null || input.type.kind === 'list') + 1;
  if (call.args.length > inputs.length || call.args.length < least) {
    const takes = inputs.map(({ name }) => name).join(', ');
    report(scope, {
      code: 'wrong-arguments',
      at: call.at,
      with: { name: header.name, takes, given: call.args.length },
    });
    checkAlone(scope, call);
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
    checkAlone(scope, call);
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
      with: {
        gives: printType(checked.type),
        wanted: printType(input.type),
        where: `as ${input.name}`,
        ...adviceFor(input.type, argument, scope.pack),
      },
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
    checkAlone(scope, call);
    return broken(call);
  }
  const word = signature.word ? wordArgument(scope, name, call.args[2]) : {};
  const args: CheckedExpression[] = [];
  for (const [i, arg] of call.args.slice(0, signature.word ? 2 : undefined).entries()) {
    args.push(scope.check(arg, name === 'IF' && i > 0 ? expected : elementOf(args[0])));
  }
  const agree = argumentsFit(scope, args, { signature, name, written: call.args });
  if (name === 'EDATE') chainCheck(scope, call);
  const type = agree
    ? signature.result(
        args.map((arg) => arg.type),
        word.currency,
      )
    : unknownType;
  return { kind: 'library', name, args, type, at: call.at, ...word };
}

function argumentsFit(
  scope: RuleScope,
  args: readonly CheckedExpression[],
  { signature, name, written }: { signature: Signature; name: string; written: readonly Expression[] },
): boolean {
  return (
    args.every((arg, i) => meetsWant(scope, arg, { want: wantOf(signature, i), name, written: written[i] })) &&
    areAlike(scope, args, { signature, name, written }) &&
    (name !== 'CONTAINS' || mayContain(scope, args))
  );
}

/** A word looked for in a list of a choice is one of its values. */
function elementOf(list: CheckedExpression | undefined): Type | undefined {
  return list?.type.kind === 'list' ? list.type.item : undefined;
}

/** Whether a value is of the kind a list holds. */
function mayContain(scope: RuleScope, [list, value]: readonly CheckedExpression[]): boolean {
  if (list?.type.kind !== 'list' || !value || fits(value.type, list.type.item)) return true;
  const [gives, wanted] = [printType(value.type), printType(list.type.item)];
  report(scope, { code: 'type-mismatch', at: value.at, with: { gives, wanted, where: 'in CONTAINS' } });
  return false;
}

/** What a function asks of its argument at a place, counted from 0. */
export const wantOf = ({ wants, repeats }: Signature, i: number): Wanted =>
  wants[i] ?? (repeats ? (wants.at(-1) ?? 'any') : 'any');

function arityFits({ wants, word, repeats = false }: Signature, given: number): boolean {
  const least = wants.length + (word === 'required' ? 1 : 0);
  return given >= least && (repeats || given <= wants.length + (word === undefined ? 0 : 1));
}

/** What each want admits, and how it is called in a sentence. */
const wanted: Readonly<Record<Exclude<Wanted, 'any' | 'places'>, { words: string; admits: (type: Type) => boolean }>> =
  {
    date: { words: 'a date', admits: ({ kind }) => kind === 'date' },
    yesno: { words: 'yes or no', admits: ({ kind }) => kind === 'yesno' },
    months: { words: 'number of months', admits: (type) => fits(type, amountType(false, { month: 1 })) },
    plain: { words: 'a plain number', admits: (type) => fits(type, amountType(false, {})) },
    money: { words: 'money', admits: (type) => type.kind === 'amount' && type.money },
    amount: { words: 'a quantity', admits: ({ kind }) => kind === 'amount' },
    single: { words: 'one value', admits: ({ kind }) => kind !== 'list' },
    list: { words: 'a list', admits: ({ kind }) => kind === 'list' },
    amounts: { words: 'a list of quantities', admits: isAmounts },
    ordered: {
      words: 'a quantity, a date or a list of quantities',
      admits: (type) => type.kind === 'amount' || type.kind === 'date' || isAmounts(type),
    },
  };

function isAmounts(type: Type): boolean {
  return type.kind === 'list' && type.item.kind === 'amount';
}

/** Types of which a function may want one value. */
const typeWanted: Readonly<Partial<Record<Wanted, Type>>> = {
  date: { kind: 'date' },
  yesno: { kind: 'yesno' },
  months: amountType(false, { month: 1 }),
  plain: amountType(false, {}),
  money: amountType(true, {}),
};

function meetsWant(
  scope: RuleScope,
  arg: CheckedExpression,
  { want, name, written }: { want: Wanted; name: string; written: Expression | undefined },
): boolean {
  if (arg.type.kind === 'unknown' || want === 'any') return true;
  if (want === 'places') return placesFit(scope, arg, name);
  if (wanted[want].admits(arg.type)) return true;
  const one = typeWanted[want];
  const advice = one && written ? adviceFor(one, written, scope.pack) : {};
  const details = { gives: printType(arg.type), wanted: wanted[want].words, where: `in ${name}`, ...advice };
  report(scope, { code: 'type-mismatch', at: arg.at, with: details });
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
  { signature, name, written }: { signature: Signature; name: string; written: readonly Expression[] },
): boolean {
  if (signature.alikeFrom === undefined) return true;
  const [first, ...rest] = args.slice(signature.alikeFrom);
  // A list stands alone: MIN of several lists would not say of which.
  const odd = rest.find((arg) => first && (!fits(first.type, arg.type) || arg.type.kind === 'list'));
  if (!odd || !first) return true;
  const oddOne = written[args.indexOf(odd)];
  report(scope, {
    code: 'type-mismatch',
    at: odd.at,
    with: {
      gives: printType(odd.type),
      wanted: odd.type.kind === 'list' ? 'one list alone' : printType(alike([first.type])),
      where: odd.type.kind === 'list' ? `in ${name}` : `in ${name}, like its neighbours`,
      ...(oddOne && odd.type.kind !== 'list' ? adviceFor(first.type, oddOne, scope.pack) : {}),
    },
  });
  return false;
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
