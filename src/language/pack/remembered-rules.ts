/**
 * The single memory of the checker: a rule whose text stands unchanged keeps its checked form as long as the pack
 * declares the same and the rules it calls have the same first lines.
 */
import { checkRule, type CheckedOne } from '../check/rules.ts';
import type { CheckedRule } from '../check/checked.ts';
import type { PackScope } from '../check/scope.ts';
import type { Item, RuleItem } from '../syntax/ast.ts';
import { moved } from './moved.ts';
import { keyOfBlock, type PlacedBlock } from './remembered-blocks.ts';
import { isSame } from './same.ts';

/** Where a checked rule stems from. */
export interface Origin {
  /** The same object for every copy of one check. */
  readonly of: object;
  readonly calls: ReadonlySet<string>;
}

interface KnownRule {
  readonly offset: number;
  readonly one: CheckedOne;
  readonly origin: Origin;
}

export interface RuleMemory {
  /** What all the rules were checked against. */
  readonly scope: PackScope | null;
  /** By block and name: a table with several results makes a rule of each. */
  readonly rules: ReadonlyMap<string, KnownRule>;
}

/** A checker over an older memory, with the memory that it leaves and where each checked rule stems from. */
export function ruleChecker(
  before: RuleMemory,
  blocks: ReadonlyMap<Item, PlacedBlock>,
): {
  readonly checkOne: typeof checkRule;
  readonly memory: () => RuleMemory;
  readonly origins: ReadonlyMap<CheckedRule, Origin>;
} {
  const rules = new Map<string, KnownRule>();
  const origins = new Map<CheckedRule, Origin>();
  let present: { readonly scope: PackScope; readonly holds: (one: CheckedOne) => boolean } | null = null;
  const checkOne: typeof checkRule = (item, header, scope) => {
    if (present?.scope !== scope) present = { scope, holds: stillTrue(before.scope, scope) };
    const block = blocks.get(item) ?? blockAround(item, blocks);
    if (!block) return checkRule(item, header, scope);
    const key = `${item.name.name}\n${keyOfBlock(block)}`;
    const known = before.rules.get(key);
    const again = known && present.holds(known.one) ? known : null;
    const one = again ? moved(again.one, block.offset - again.offset) : checkRule(item, header, scope);
    const origin = again?.origin ?? { of: {}, calls: one.calls };
    rules.set(key, { offset: block.offset, one, origin });
    origins.set(one.rule, origin);
    return one;
  };
  return { checkOne, memory: () => ({ scope: present?.scope ?? null, rules }), origins };
}

/** The block of the table or dated value that a rule was made from. */
function blockAround({ at }: RuleItem, blocks: ReadonlyMap<Item, PlacedBlock>): PlacedBlock | undefined {
  return [...blocks.values()].find(
    ({ file, offset, text }) => file === at.file && offset <= at.start && at.end <= offset + text.length,
  );
}

/** Whether what was checked against the one scope is what a check against the other gives. */
function stillTrue(before: PackScope | null, now: PackScope): (one: CheckedOne) => boolean {
  if (!before || !isSame(declarationsOf(before), declarationsOf(now))) return () => false;
  const names = new Set([...before.rules.keys(), ...now.rules.keys()]);
  const changed = new Set([...names].filter((name) => !isSame(before.rules.get(name), now.rules.get(name))));
  return ({ calls, diagnostics }) =>
    changed.size === 0 ||
    // What is said of an unknown name depends on all the names there are.
    (![...calls].some((name) => changed.has(name)) && !diagnostics.some(({ code }) => code === 'unknown-name'));
}

/** All that a rule may be checked against, but the rules it calls. */
function declarationsOf({ rules: _, tables, ...declared }: PackScope): unknown {
  return { ...declared, tables: [...tables.values()].map(({ samples: __, ...table }) => table) };
}
