/**
 * The single place that finds the inputs a rule hands straight to a calendar function. They are whole in that rule:
 * day 1.5 of a month is refused with the other values outside a domain, never cut to the first.
 */
import type { CheckedRule } from '../../check/checked.ts';
import type { LibraryName } from '../../check/expressions/library.ts';
import { partsOfRule } from './walk.ts';

/** Which arguments are counts or days of a month. */
const wholes: Readonly<Partial<Record<LibraryName, readonly number[]>>> = {
  DATE: [0, 1, 2],
  EDATE: [1],
  EOMONTH: [1],
  NEXTDAY: [1],
};

/** Names of the inputs that are whole in any version of a rule. */
export function wholeInputs(versions: readonly CheckedRule[]): ReadonlySet<string> {
  const names = versions.flatMap(partsOfRule).flatMap((part) => {
    if (part.kind !== 'library') return [];
    const args = (wholes[part.name] ?? []).map((i) => part.args[i]);
    return args.flatMap((arg) => (arg?.kind === 'input' ? [arg.name] : []));
  });
  return new Set(names);
}
