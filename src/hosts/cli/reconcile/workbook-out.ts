/** The single way from a reconciliation to the workbook of `--out`, with the fingerprints of what was read. */
import { createHash } from 'node:crypto';
import type { Rulebook } from '../../../billing/index.ts';
import {
  eventSentence,
  findingSentence,
  nextStep,
  notJudgedSentence,
  reasonText,
  stakeSentence,
  untoldSentence,
} from '../../../messages/index.ts';
import { reportSheets, type Provenance, type Reconciliation } from '../../../tasks/index.ts';
import { writeXlsx } from '../../files/index.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface Surroundings {
  readonly rulebook: Rulebook;
  readonly options: Options;
  readonly terminal: Terminal;
}

const speaker = {
  finding: findingSentence,
  nextStep,
  notJudged: notJudgedSentence,
  event: eventSentence,
  stake: stakeSentence,
  untold: untoldSentence,
  reason: reasonText,
};

/** Writes the workbook where one was asked for; a sentence for why it could not be. */
export function writeWorkbook(reconciliation: Reconciliation, surroundings: Surroundings): string | null {
  const { out } = surroundings.options;
  if (out === undefined) return null;
  if (!out.toLowerCase().endsWith('.xlsx')) return `--out is ${out}; a name that ends in .xlsx is expected.`;
  const sheets = reportSheets(reconciliation, speaker, provenanceOf(surroundings));
  return surroundings.terminal.replace(out, writeXlsx(sheets));
}

function provenanceOf({ rulebook, options, terminal }: Surroundings): Provenance {
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
