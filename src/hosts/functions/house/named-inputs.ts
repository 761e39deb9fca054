/**
 * The single reader of `rule, name, value, name, value ...`: finds the rule, matches names to its inputs, and lines
 * the values up. `on`, `pack` and `language` are reserved; EXPLAIN alone uses the last, RULE takes it so that one word can replace the other.
 */
import type { RuleAnswers, RuleSignature } from '../../../billing/index.ts';
import { argumentProblem, type ArgumentProblem } from '../argument-problem.ts';
import { broadcast, isBlock } from '../broadcast.ts';
import { problemCell } from '../cell-errors.ts';
import type { Argument, Cell, CellError, Locale } from '../custom-function.ts';
import { ruleRows, type RuleRows } from '../published/rule-rows.ts';
import type { Surroundings } from '../surroundings.ts';
import { locales } from '../texts/texts.ts';
import { foldName } from './tables/input-table.ts';
import { priceTables } from './tables/price-tables.ts';

/** A rule with its arguments, and the language of an explanation. */
export interface NamedCall extends RuleRows {
  readonly language: Locale;
}

interface Pair {
  readonly name: string;
  readonly value: Argument;
}

type Refusal = CellError | ArgumentProblem;

/** The one table that a workbook gives; its value is a block of cells with a header row. */
const PRICE_LIST = 'pricelist';

const reservedNames: ReadonlySet<string> = new Set(['on', 'pack', 'language', PRICE_LIST]);

/** Reads the arguments of RULE or EXPLAIN; an error in a cell that must name something passes through. */
export function readNamedCall(
  args: readonly Argument[],
  rulebook: RuleAnswers,
  surroundings: Surroundings,
): NamedCall | Refusal {
  const rule = textOf('rule', args[0]);
  if (typeof rule !== 'string') return rule;
  const pairs = pairUp(args.slice(1));
  if ('code' in pairs) return pairs;
  const signature = findRule(rule, pairs.get('pack'), rulebook);
  if ('code' in signature) return signature;
  const language = languageOf(pairs.get('language'));
  if (typeof language !== 'string') return language;
  const arranged = arrange(signature, pairs);
  if ('code' in arranged) return arranged;
  const listed = pairs.get(PRICE_LIST);
  if (listed === undefined) return { ...arranged, language };
  const tables = priceTables(listed.name, listed.value, surroundings);
  return 'kind' in tables ? tables : { ...arranged, ...tables, language };
}

/** The rule that one cell names, with its pack in front if need be. */
export function namedRule(name: string, argument: Argument, rulebook: RuleAnswers): RuleSignature | Refusal {
  const rule = textOf(name, argument);
  return typeof rule === 'string' ? findRule(rule, undefined, rulebook) : rule;
}

/** The cell that shows why arguments were refused; an error of another cell passes through. */
export function refusedCell(refusal: Refusal, { language }: Surroundings): CellError {
  return 'kind' in refusal ? refusal : problemCell([refusal], language);
}

/** Whether an optional switch is on; a cell with 0, FALSE or nothing leaves it off. */
export function isTrue(argument: Argument): boolean {
  const cell = isBlock(argument) ? argument[0]?.[0] : argument;
  return cell === true || cell === 1 || (typeof cell === 'string' && cell.trim().toUpperCase() === 'TRUE');
}

/** Pairs by folded name; a pair of two empty cells is none, so that an optional line of a sheet may stay blank. */
function pairUp(args: readonly Argument[]): ReadonlyMap<string, Pair> | Refusal {
  const pairs = new Map<string, Pair>();
  for (let index = 0; index < args.length; index += 2) {
    const value = args[index + 1];
    if (isEmpty(args[index]) && isEmpty(value)) continue;
    const name = textOf(`name ${index / 2 + 1}`, args[index]);
    if (typeof name !== 'string') return name;
    const at = { kind: 'argument', name } as const;
    if (index + 1 >= args.length) return argumentProblem('argument-unpaired', at, {});
    if (pairs.has(foldName(name))) return argumentProblem('argument-twice', at, {});
    pairs.set(foldName(name), { name, value });
  }
  return pairs;
}

/** The rule of `CancellationCredit` or `new-commerce/CancellationCredit`; a pack in front goes before a `pack` beside it. */
function findRule(text: string, beside: Pair | undefined, rulebook: RuleAnswers): RuleSignature | Refusal {
  const slash = text.indexOf('/');
  const named = beside === undefined || isEmpty(beside.value) ? undefined : textOf('pack', beside.value);
  if (typeof named === 'object') return named;
  const pack = slash >= 0 ? text.slice(0, slash).trim() : named;
  const rule = text.slice(slash + 1).trim();
  const known = rulebook.packs.find((candidate) => candidate === (pack?.toLowerCase() ?? 'legacy'));
  const at = { kind: 'argument', name: 'rule' } as const;
  if (known === undefined)
    return argumentProblem('pack-unknown', at, { pack: pack ?? 'legacy', packs: rulebook.packs });
  return rulebook.find(rule, known) ?? argumentProblem('rule-unknown', at, { rule, pack: known });
}

function languageOf(pair: Pair | undefined): Locale | Refusal {
  if (pair === undefined || isEmpty(pair.value)) return 'en';
  const text = textOf('language', pair.value);
  if (typeof text !== 'string') return text;
  const language = locales.find((locale) => locale === text.toLowerCase());
  return (
    language ??
    argumentProblem('argument-choice', { kind: 'argument', name: 'language' }, { found: text, names: locales })
  );
}

/** Puts the values beside the rule's inputs, in the rule's order. */
function arrange(signature: RuleSignature, pairs: ReadonlyMap<string, Pair>): RuleRows | ArgumentProblem {
  const names = signature.inputs.map((input) => input.name);
  const folded = names.map(foldName);
  for (const [key, { name }] of pairs) {
    if (reservedNames.has(key) || folded.includes(key)) continue;
    return argumentProblem('argument-unknown', { kind: 'argument', name }, { rule: signature.name, names });
  }
  const lined = broadcast(
    [...names, 'on'],
    [...folded, 'on'].map((key) => pairs.get(key)?.value),
  );
  if ('code' in lined) return lined;
  return ruleRows(signature, lined);
}

/** The text of an argument that must be one cell; what stands in the way where it is none. */
export function textOf(name: string, argument: Argument): string | Refusal {
  const at = { kind: 'argument', name } as const;
  const cells: readonly Cell[] = isBlock(argument) ? argument.flat() : [argument];
  if (cells.length > 1) return argumentProblem('argument-single', at, { rows: cells.length });
  const cell = cells[0];
  if (cell === null || cell === undefined || cell === '' || cell === 0)
    return argumentProblem('argument-empty', at, {});
  if (typeof cell === 'object') return cell;
  if (typeof cell !== 'string') return argumentProblem('argument-kind', at, { found: `${cell}`, wanted: 'text' });
  return cell.trim();
}

function isEmpty(argument: Argument): boolean {
  const cell = isBlock(argument)
    ? argument.length === 1 && argument[0]?.length === 1
      ? argument[0][0]
      : undefined
    : argument;
  if (isBlock(argument) && cell === undefined) return false;
  return cell === null || cell === undefined || cell === '';
}
