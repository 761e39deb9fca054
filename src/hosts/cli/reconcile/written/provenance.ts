/** The single place that says where the numbers of a run are from: the files read with their fingerprints, and the rules. */
import { createHash } from 'node:crypto';
import type { Rulebook } from '../../../../billing/index.ts';
import type { Provenance } from '../../../../tasks/index.ts';
import type { Options } from '../../options.ts';
import type { Terminal } from '../../terminal.ts';

/** What a run is surrounded by. */
export interface Surroundings {
  readonly rulebook: Rulebook;
  readonly options: Options;
  readonly terminal: Terminal;
}

/** The reconciliation file stands first. */
export function provenanceOf({ rulebook, options, terminal }: Surroundings): Provenance {
  const given = [
    ['reconciliation', options.recon],
    ['subscriptions', options.subscriptions],
    ['matrix', options.matrix],
    ['prices', options.prices],
    ['invoice', options.invoice],
    ['previous', options.previous],
    ['last-month', options['last-month']],
  ] as const;
  const inputs = given.flatMap(([use, path]) => {
    const sha256 = path === undefined ? null : terminal.fingerprint(path);
    // The name without its folder: the same input is the same wherever it lies.
    const file = path?.split(/[\\/]/u).at(-1) ?? '';
    return sha256 === null ? [] : [{ use, file, sha256 }];
  });
  const explain: Provenance['explain'] = (call) => {
    const outcome = rulebook.explain(call);
    return outcome.kind === 'value' ? outcome.trace : null;
  };
  return { inputs, rules: createHash('sha256').update(rulebook.fingerprint).digest('hex'), explain };
}
