/**
 * The single mark of what the proofs left open: rules whose unordered cases might hold together. Only they are watched
 * while they run, so that every other rule is as fast as its first case that holds.
 */
import type { CheckedRule } from '../check/checked.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { CorePack } from './core.ts';

/** The pack with every rule marked that a finding calls into doubt; `rules` are those it was lowered from. */
export function withContested(pack: CorePack, rules: readonly CheckedRule[], found: readonly Diagnostic[]): CorePack {
  const doubtful = new Set(found.flatMap((one) => placeOfDoubt(one, rules) ?? []));
  if (doubtful.size === 0) return pack;
  const seen = new Map<string, number>();
  return {
    ...pack,
    rules: pack.rules.map((rule) => {
      const version = seen.get(rule.name) ?? 0;
      seen.set(rule.name, version + 1);
      return doubtful.has(`${rule.name} ${version}`) ? { ...rule, contested: true } : rule;
    }),
  };
}

/** Name and number of the version whose cases could not be proved to exclude each other. */
function placeOfDoubt(found: Diagnostic, rules: readonly CheckedRule[]): string | null {
  if (found.code !== 'cannot-prove' || found.with.what !== 'overlap' || found.at.kind !== 'span') return null;
  const { file, start } = found.at;
  const versions = rules.filter(({ name }) => name === found.with.name);
  const starts = versions.map(({ at }) => (at.file === file && at.start <= start ? at.start : -1));
  const version = starts.indexOf(Math.max(0, ...starts));
  return version === -1 ? null : `${found.with.name} ${version}`;
}
