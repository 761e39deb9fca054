/** The single place that compares the versions of one name: same shape, disjoint spans, no hole between them. */
import { printDate } from '../../values/index.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { CheckedRule } from './checked.ts';
import type { LineOf } from './declarations.ts';
import { printType } from './types.ts';

/** Versions earliest first, with what is wrong between neighbours. */
export function orderVersions(versions: readonly CheckedRule[], lineOf: LineOf): { readonly ordered: CheckedRule[]; readonly diagnostics: Diagnostic[] } {
  const ordered = [...versions].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  const diagnostics = ordered.slice(1).flatMap((later, i) => {
    const earlier = ordered[i];
    return earlier ? between(earlier, later, lineOf) : [];
  });
  return { ordered, diagnostics };
}

function between(earlier: CheckedRule, later: CheckedRule, lineOf: LineOf): Diagnostic[] {
  const { name, at } = later;
  if (earlier.by === null && earlier.from === null && earlier.until === null) {
    return [{ code: 'duplicate-name', at, with: { name, what: 'a rule', file: earlier.at.file, line: lineOf(earlier.at) } }];
  }
  const what = shapeDifference(earlier, later);
  if (what !== null) return [{ code: 'version-shape', at, with: { name, what } }];
  if (later.from === null || earlier.until === null || earlier.until > later.from) {
    const common = later.from ?? earlier.from;
    const until = later.from === null ? null : printDate(later.from);
    return [{ code: 'version-overlap', at, with: { name, date: common === null ? 'every date' : printDate(common), until } }];
  }
  if (earlier.until === later.from) return [];
  return [{ code: 'version-gap', at, with: { name, from: printDate(earlier.until), until: printDate(later.from) } }];
}

/** Which part of two versions differs that must not. */
function shapeDifference(a: CheckedRule, b: CheckedRule): string | null {
  const names = (rule: CheckedRule): string => rule.inputs.map((input) => input.name).join(', ');
  if (names(a) !== names(b)) return `parameters (${names(a)})`;
  if (printType(a.result) !== printType(b.result)) return `result (${printType(a.result)})`;
  return a.by === b.by ? null : `date that chooses the version (\`by ${a.by ?? ''}\`)`;
}
