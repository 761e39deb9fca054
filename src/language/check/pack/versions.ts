/** The single place that compares the versions of one name: same shape, disjoint spans, no hole between them. */
import { printDate } from '../../../values/index.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { CheckedRule } from '../checked.ts';
import type { LineOf } from '../declarations.ts';
import { printType } from '../types/types.ts';

/** Versions earliest first, with what is wrong between neighbours. */
export function orderVersions(
  versions: readonly CheckedRule[],
  lineOf: LineOf,
): { readonly ordered: CheckedRule[]; readonly diagnostics: Diagnostic[] } {
  const ordered = [...versions].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  const diagnostics = ordered.slice(1).flatMap((later, i) => {
    const earlier = ordered[i];
    return earlier ? between(earlier, later, lineOf) : [];
  });
  return { ordered, diagnostics };
}

function between(earlier: CheckedRule, later: CheckedRule, lineOf: LineOf): Diagnostic[] {
  const { name, at } = later;
  if (isUndated(earlier)) {
    return [
      { code: 'duplicate-name', at, with: { name, what: 'a rule', file: earlier.at.file, line: lineOf(earlier.at) } },
    ];
  }
  const what = shapeDifference(earlier, later);
  if (what !== null) return [{ code: 'version-shape', at, with: { name, what } }];
  const { until } = earlier;
  const { from } = later;
  if (from === null || until === null || until > from) return [overlap(earlier, later)];
  return until === from
    ? []
    : [{ code: 'version-gap', at, with: { name, from: printDate(until), until: printDate(from) } }];
}

const isUndated = ({ by, from, until }: CheckedRule): boolean => by === null && from === null && until === null;

function overlap(earlier: CheckedRule, { name, at, from }: CheckedRule): Diagnostic {
  const common = from ?? earlier.from;
  const date = common === null ? 'every date' : printDate(common);
  return { code: 'version-overlap', at, with: { name, date, until: from === null ? null : printDate(from) } };
}

/** Which part of two versions differs that must not. */
function shapeDifference(a: CheckedRule, b: CheckedRule): string | null {
  const names = (rule: CheckedRule): string => rule.inputs.map((input) => input.name).join(', ');
  if (names(a) !== names(b)) return `parameters (${names(a)})`;
  if (printType(a.result) !== printType(b.result)) return `result (${printType(a.result)})`;
  return a.by === b.by ? null : `date that chooses the version (\`by ${a.by ?? ''}\`)`;
}
