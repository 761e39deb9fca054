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
    ['Reconciliation file', options.recon],
    ['Subscription list', options.subscriptions],
    ['Offer matrix', options.matrix],
    ['Price list', options.prices],
    ['Invoice totals', options.invoice],
  ] as const;
  const inputs = given.flatMap(([use, path]) => {
    const bytes = path === undefined ? '' : terminal.bytes(path);
    // The name without its folder: the same input is the same wherever it lies.
    const file = path?.split(/[\\/]/u).at(-1) ?? '';
    return typeof bytes === 'string' ? [] : [{ use, file, sha256: sha256(bytes) }];
  });
  const explain: Provenance['explain'] = (call) => {
    const outcome = rulebook.explain(call);
    return outcome.kind === 'value' ? outcome.trace : null;
  };
  return { inputs, rules: sha256(rulebook.fingerprint), explain };
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
