/**
 * The single way from a checked pack to core: rule by rule, callees first. Each amount a rule gives is one ratio
 * over one denominator; a rule whose result is money rounds it once, by the pack's mode.
 */
import type { CheckedPack, CheckedRule, CheckedTable } from '../check/checked.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Source } from '../text/source.ts';
import type { CorePack, CoreRule, CoreTable } from './core.ts';
import type { Callee } from './lower/lowering.ts';
import { RuleLowering, type World } from './lower/rule.ts';
import { settle } from './lower/settle.ts';
import { wholeInputs } from './lower/whole-inputs.ts';

export interface Lowered {
  readonly pack: CorePack;
  readonly diagnostics: readonly Diagnostic[];
}

/** All versions of one name in core, and what their callers need to know of them. */
export interface LoweredVersions {
  readonly rules: readonly CoreRule[];
  readonly callee: Callee & { readonly name: string };
  readonly diagnostics: readonly Diagnostic[];
  /** What was known of the rules they call. */
  readonly calls: readonly Callee[];
}

/** Core of a pack whose check found no error; `lowerOne` may remember versions it has lowered before. */
export function fromChecked(
  pack: CheckedPack,
  sources: ReadonlyMap<string, Source>,
  lowerOne: typeof lowerVersions = lowerVersions,
): Lowered {
  const diagnostics: Diagnostic[] = [];
  const callees = new Map<string, Callee>();
  const tables = new Map(pack.tables.map((table) => [table.name, table]));
  const rules = [...byName(pack.rules).values()].flatMap((versions) => {
    const { rounding, roundingUnit, monthEnds } = pack;
    const lowered = lowerOne(versions, { callees, tables, sources, rounding, roundingUnit, monthEnds });
    diagnostics.push(...lowered.diagnostics);
    callees.set(lowered.callee.name, lowered.callee);
    return lowered.rules;
  });
  const { name, version, label } = pack;
  return {
    pack: { format: 1, name, version, label, sources: pack.sources, tables: pack.tables.map(toCoreTable), rules },
    diagnostics,
  };
}

/** Lowers the versions of one name together: they share a denominator. */
export function lowerVersions(
  versions: readonly CheckedRule[],
  world: Omit<World, 'diagnostics' | 'whole'>,
): LoweredVersions {
  const diagnostics: Diagnostic[] = [];
  const whole = wholeInputs(versions);
  const drafts = versions.map((rule) => new RuleLowering(rule, { ...world, diagnostics, whole }).draft());
  return { ...settle(drafts), diagnostics, calls: drafts.flatMap(({ calls }) => calls) };
}

function toCoreTable({ name, sheet, keys, asOf, results, letters }: CheckedTable): CoreTable {
  return {
    name,
    sheet,
    keys: keys.map((key) => ({ name: key.name, type: key.core })),
    asOf: asOf?.column ?? null,
    results: results.map((result) => ({ name: result.name, type: result.core })),
    ...(Object.keys(letters).length > 0 ? { letters } : {}),
  };
}

function byName(rules: readonly CheckedRule[]): Map<string, CheckedRule[]> {
  const versions = new Map<string, CheckedRule[]>();
  for (const rule of rules) versions.set(rule.name, [...(versions.get(rule.name) ?? []), rule]);
  return versions;
}
