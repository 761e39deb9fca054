/** The single way from a reconciliation to the files that were asked for: `--out`, `--split` and `--evidence`. */
import {
  reportSheets,
  type Provenance,
  type ReconcileInput,
  type Reconciliation,
  type ReportSheet,
} from '../../../../tasks/index.ts';
import { writeXlsx } from '../../../files/index.ts';
import { writeEvidence } from '../evidence/evidence-out.ts';
import type { Options } from '../../options.ts';
import { wrongLanguage } from '../../print/labels.ts';
import { inTheWay } from '../../sheet-files/replaceable.ts';
import type { Terminal } from '../../terminal.ts';
import { provenanceOf, type Surroundings } from './provenance.ts';
import { speakerFor } from './speaker.ts';
import { writeParts, wrongSplit, type WrittenPart } from './split-out.ts';

/** What was written beside the workbook of the whole. */
export interface Written {
  readonly parts: readonly WrittenPart[];
  /** Names of the pages of evidence; null where none were asked for. */
  readonly evidence: readonly string[] | null;
}

/** A sentence where the options ask for files that cannot be; found before anything is read. */
export function wrongOut(options: Options, terminal: Terminal): string | null {
  const { out, split, evidence, lang } = options;
  const language = wrongLanguage(lang);
  if (language !== null) return language;
  const wrong = split === undefined ? wrongName(out) : wrongSplit(split, out ?? evidence);
  return wrong ?? inTheWay(options, terminal);
}

function wrongName(out: string | undefined): string | null {
  return out === undefined || isWorkbook(out) ? null : `--out is ${out}; a name that ends in .xlsx is expected.`;
}

/** Writes the files and answers what they are; a sentence for why one could not be written. */
export async function writeOut(
  reconciliation: Reconciliation,
  input: ReconcileInput,
  surroundings: Surroundings,
): Promise<Written | string> {
  const { terminal } = surroundings;
  const { out, evidence } = surroundings.options;
  if (out === undefined && evidence === undefined) return { parts: [], evidence: null };
  const provenance = provenanceOf(surroundings);
  const parts = await writeWorkbooks(reconciliation, input, { ...surroundings, provenance });
  if (typeof parts === 'string') return parts;
  await terminal.hear();
  const pages = await writeEvidence(reconciliation, input, { ...surroundings, provenance });
  await terminal.hear();
  if (typeof pages === 'string') return pages;
  return { parts, evidence: evidence === undefined ? null : pages };
}

async function writeWorkbooks(
  reconciliation: Reconciliation,
  input: ReconcileInput,
  { options, terminal, provenance }: Surroundings & { readonly provenance: Provenance },
): Promise<readonly WrittenPart[] | string> {
  const { out, lang } = options;
  if (out === undefined) return [];
  const speaker = speakerFor(lang);
  const sheets = (part: Reconciliation): readonly ReportSheet[] => reportSheets(part, speaker, provenance);
  const parts = writeParts(reconciliation, input, { options, terminal, sheets, nobody: speaker.words.nobody });
  if (typeof parts === 'string' || !isWorkbook(out)) return parts;
  await terminal.hear();
  return terminal.replace(out, writeXlsx(sheets(reconciliation))) ?? parts;
}

function isWorkbook(path: string): boolean {
  return path.toLowerCase().endsWith('.xlsx');
}
