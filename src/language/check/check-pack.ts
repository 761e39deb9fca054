/** The driver of the checker: declarations, headers, rules, versions, and the order in which rules call each other. */
import type { FileTree, RuleItem } from '../syntax/ast.ts';
import { hasErrors, type Diagnostic } from '../text/diagnostic.ts';
import type { Headings } from '../text/headings.ts';
import { positionOf, type Source } from '../text/source.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { checkCases, type proveRule } from './cases/check-cases.ts';
import type { CheckedPack, CheckedRule } from './checked.ts';
import { withOwnUnits } from './types/own-units.ts';
import { bindCurrencies } from './pack/currencies.ts';
import { gather, type LineOf } from './declarations.ts';
import { duplicates } from './pack/duplicates.ts';
import { headerOf } from './rule-headers.ts';
import type { checkRule } from './rules.ts';
import type { PackScope, RuleHeader, Use } from './scope.ts';
import { checkTable } from './tables.ts';
import { orderVersions } from './pack/versions.ts';

export interface Checked {
  readonly pack: CheckedPack;
  /** What the names of the pack mean. */
  readonly scope: PackScope;
  /** Names in expressions, with what they were found to mean. */
  readonly uses: readonly Use[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a pack is read with. */
export interface Words {
  readonly vocabulary: Vocabulary;
  readonly headings: Headings;
}

/** The texts, for the lines of places, and the passes over one rule, which may remember what they did before. */
interface Checking {
  readonly sources: ReadonlyMap<string, Source>;
  readonly checkOne: typeof checkRule;
  readonly proveOne: typeof proveRule;
}

/** Checks a pack. */
export function checkPack(
  files: readonly FileTree[],
  { vocabulary: trade, headings }: Words,
  { sources, checkOne, proveOne }: Checking,
): Checked {
  const diagnostics: Diagnostic[] = [];
  const lineOf: LineOf = (at) => {
    const text = sources.get(at.file);
    return text ? positionOf(text, at.start).line : 1;
  };
  const items = files.flatMap((file) => file.items);
  diagnostics.push(...duplicates(items, lineOf));
  const vocabulary = withOwnUnits(trade, items, { diagnostics, lineOf });
  const declared = gather(files, vocabulary, { diagnostics, lineOf });
  const { sources: cited, choices, inputs, params } = declared;
  const tables = declared.sheetTables.flatMap((item) => checkTable(item, { vocabulary, choices, inputs, diagnostics }));
  const world = {
    vocabulary,
    sources: cited,
    headings,
    choices,
    inputs,
    params,
    tables: new Map(tables.map((table) => [table.name, table])),
  };
  const headers = new Map<RuleItem, RuleHeader>(
    declared.rules.map((item) => [item, headerOf(item, world, diagnostics)]),
  );
  const names = [...headers.values()].map(({ name }) => name);
  const scope: PackScope = {
    ...world,
    rules: new Map([...headers.values()].reverse().map((header) => [header.name, header])),
    versioned: new Set(names.filter((name, i) => names.indexOf(name) !== i)),
  };
  const checked = [...headers].map(([item, header]) => checkOne(item, header, scope));
  diagnostics.push(...checked.flatMap((one) => one.diagnostics));
  const order = callOrder(new Map(checked.map(({ rule, calls }) => [rule.name, callsOf(rule.name, checked, calls)])));
  for (const path of order.cycles) {
    const at = checked.find(({ rule }) => rule.name === path[0])?.rule.at;
    if (at) diagnostics.push({ code: 'circular', at, with: { path } });
  }
  const named = order.names.flatMap((name) => {
    const versions = orderVersions(
      checked.map(({ rule }) => rule).filter((rule) => rule.name === name),
      lineOf,
    );
    diagnostics.push(...versions.diagnostics);
    return versions.ordered;
  });
  const rules = hasErrors(diagnostics) ? named : bindCurrencies(named, diagnostics);
  // Conditions that could not be typed prove nothing.
  if (!hasErrors(diagnostics)) diagnostics.push(...checkCases({ rules, monthEnds: declared.monthEnds }, proveOne));
  const uses = checked.flatMap((one) => one.uses);
  return { pack: { ...toPack(declared, rules), tables }, scope, uses, diagnostics };
}

function callsOf(
  name: string,
  checked: readonly { rule: CheckedRule; calls: ReadonlySet<string> }[],
  first: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...first, ...checked.filter(({ rule }) => rule.name === name).flatMap(({ calls }) => [...calls])]);
}

function toPack(declared: ReturnType<typeof gather>, rules: readonly CheckedRule[]): Omit<CheckedPack, 'tables'> {
  const sources = Object.fromEntries([...declared.sources].map(([key, { title, dated }]) => [key, { title, dated }]));
  return {
    name: declared.name,
    version: declared.version,
    label: declared.label,
    rounding: declared.rounding,
    roundingUnit: declared.roundingUnit,
    monthEnds: declared.monthEnds,
    sources,
    rules,
  };
}

/** Names with callees before callers; a cycle is told by its path, once. */
function callOrder(calls: ReadonlyMap<string, ReadonlySet<string>>): {
  readonly names: string[];
  readonly cycles: string[][];
} {
  const names: string[] = [];
  const cycles: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (name: string, path: readonly string[]): void => {
    if (state.get(name) === 'done') return;
    if (state.get(name) === 'open') {
      cycles.push([...path.slice(path.indexOf(name)), name]);
      return;
    }
    state.set(name, 'open');
    for (const callee of calls.get(name) ?? []) visit(callee, [...path, name]);
    state.set(name, 'done');
    names.push(name);
  };
  for (const name of calls.keys()) visit(name, []);
  return { names, cycles };
}
