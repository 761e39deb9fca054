/**
 * The single memory of lowering: versions whose checked forms are those of before keep their core as long as what is
 * known of the rules they call is the same. Only the line a reader is sent to is told anew.
 */
import type { CheckedRule } from '../check/checked.ts';
import type { CoreRule } from '../core/core.ts';
import { lowerVersions, type LoweredVersions } from '../core/from-checked.ts';
import { positionOf, type Source } from '../text/source.ts';
import type { Origin } from './remembered-rules.ts';
import { isSame } from './same.ts';

interface KnownVersions {
  readonly origins: readonly (object | undefined)[];
  readonly starts: readonly number[];
  readonly lowered: LoweredVersions;
}

type World = Parameters<typeof lowerVersions>[1];

export interface CoreMemory {
  /** What all the rules were lowered with. */
  readonly pack: unknown;
  readonly versions: ReadonlyMap<string, KnownVersions>;
}

/** A lowering over an older memory, and the memory that it leaves; none where nothing was lowered. */
export function versionsLowerer(
  before: CoreMemory,
  origins: ReadonlyMap<CheckedRule, Origin>,
): { readonly lowerOne: typeof lowerVersions; readonly memory: () => CoreMemory | null } {
  const memory = new Map<string, KnownVersions>();
  const present = new Set<LoweredVersions['callee'] | LoweredVersions['calls'][number]>();
  let pack: { readonly of: World['tables']; readonly says: unknown; readonly holds: boolean } | null = null;
  const lowerOne: typeof lowerVersions = (versions, world) => {
    if (pack?.of !== world.tables) {
      const says = packOf(world);
      pack = { of: world.tables, says, holds: isSame(says, before.pack) };
    }
    const name = versions[0]?.name ?? '';
    const now = { origins: versions.map((rule) => origins.get(rule)?.of), starts: versions.map(({ at }) => at.start) };
    const known = before.versions.get(name);
    const again =
      known && pack.holds && isUnchanged(known, now) && known.lowered.calls.every((one) => present.has(one));
    const lowered = again
      ? { ...known.lowered, rules: known.lowered.rules.map((rule, i) => placed(rule, versions[i], world.sources)) }
      : withKnownCallee(lowerVersions(versions, world), known);
    present.add(lowered.callee);
    memory.set(name, { ...now, lowered });
    return lowered;
  };
  return { lowerOne, memory: () => pack && { pack: pack.says, versions: memory } };
}

/** What all rules of a pack are lowered with. */
function packOf({ tables, rounding, roundingUnit, monthEnds }: World): unknown {
  return { rounding, roundingUnit, monthEnds, tables: [...tables.values()].map(({ samples: _, ...table }) => table) };
}

/** Whether the versions are those of before, and stand where they stood if anything was said of a place in them. */
function isUnchanged(known: KnownVersions, now: Pick<KnownVersions, 'origins' | 'starts'>): boolean {
  return (
    known.origins.length === now.origins.length &&
    known.origins.every((origin, i) => origin !== undefined && origin === now.origins[i]) &&
    (known.lowered.diagnostics.length === 0 || isSame(known.starts, now.starts))
  );
}

/** What says the same of a rule is the same to its callers. */
function withKnownCallee(lowered: LoweredVersions, known: KnownVersions | undefined): LoweredVersions {
  return known && isSame(lowered.callee, known.lowered.callee) ? { ...lowered, callee: known.lowered.callee } : lowered;
}

function placed(rule: CoreRule, version: CheckedRule | undefined, sources: ReadonlyMap<string, Source>): CoreRule {
  const text = version && sources.get(version.at.file);
  const line = text ? positionOf(text, version.at.start).line : rule.notes.line;
  return line === rule.notes.line ? rule : { ...rule, notes: { ...rule.notes, line } };
}
