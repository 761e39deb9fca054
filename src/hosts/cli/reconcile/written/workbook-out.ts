/** The single way from a reconciliation to the workbooks of `--out`, with the fingerprints of what was read. */
import { createHash } from 'node:crypto';
import type { Rulebook } from '../../../../billing/index.ts';
import { reportSpeaker } from '../../../../messages/index.ts';
import {
  reportSheets,
  type Provenance,
  type ReconcileInput,
  type Reconciliation,
  type ReportSheet,
} from '../../../../tasks/index.ts';
import { writeXlsx } from '../../../files/index.ts';
import type { Options } from '../../options.ts';
import type { Terminal } from '../../terminal.ts';
import { writeParts, wrongSplit, type WrittenPart } from './split-out.ts';

interface Surroundings {
  readonly rulebook: Rulebook;
  readonly options: Options;
  readonly terminal: Terminal;
}

const speaker = reportSpeaker();

/** A sentence where the options ask for a workbook that cannot be; found before anything is read. */
export function wrongOut(options: Options): string | null {
  const { out, split } = options;
  if (split !== undefined || out === undefined || isWorkbook(out)) return wrongSplit(options);
  return `--out is ${out}; a name that ends in .xlsx is expected.`;
}

/** Writes the workbooks that were asked for and answers the parts among them; a sentence for why it could not. */
export function writeWorkbooks(
  reconciliation: Reconciliation,
  input: ReconcileInput,
  surroundings: Surroundings,
): readonly WrittenPart[] | string {
  const { options, terminal } = surroundings;
  if (options.out === undefined) return [];
  const provenance = provenanceOf(surroundings);
  const sheets = (part: Reconciliation): readonly ReportSheet[] => reportSheets(part, speaker, provenance);
  const parts = writeParts(reconciliation, input, { options, terminal, sheets });
  if (typeof parts === 'string' || !isWorkbook(options.out)) return parts;
  return terminal.replace(options.out, writeXlsx(sheets(reconciliation))) ?? parts;
}

function isWorkbook(path: string): boolean {
  return path.toLowerCase().endsWith('.xlsx');
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
