/**
 * The single way from a reconciliation to the workbooks of `--split`: one for each customer or reseller, named after
 * them, in the folder of `--out`; or beside the workbook of the whole where `--out` names one.
 */
import { basename, dirname } from 'node:path';
import {
  ownerColumns,
  splitReconciliation,
  type ReconcileInput,
  type Reconciliation,
  type ReportSheet,
  type SplitBy,
  type SplitPart,
} from '../../../../tasks/index.ts';
import { writeXlsx } from '../../../files/index.ts';
import type { Options } from '../../options.ts';
import type { Terminal } from '../../terminal.ts';
import { fileNames } from './file-names.ts';
import { writeFiles } from './write-files.ts';

/** A part and the workbook it is in. */
export interface WrittenPart extends SplitPart {
  /** Without its folder. */
  readonly file: string;
}

/** How parts are told, and where they go. */
interface SplitSurroundings {
  readonly options: Pick<Options, 'out' | 'split'>;
  readonly terminal: Terminal;
  readonly sheets: (part: Reconciliation) => readonly ReportSheet[];
  /** What the part is called of what names nobody. */
  readonly nobody: Readonly<Record<SplitBy, string>>;
}

/** A sentence where `--split` says nothing that can be done; `place` is where something is to be written. */
export function wrongSplit(split: string, place: string | undefined): string | null {
  if (!isSplit(split)) return `--split is ${split}; customer or reseller is expected.`;
  return place === undefined ? '--split needs a place for the workbooks: --out FOLDER.' : null;
}

/** Writes a workbook for each part, and answers what was written; a sentence for why it could not be. */
export function writeParts(
  whole: Reconciliation,
  { list }: Pick<ReconcileInput, 'list'>,
  { options: { out = '.', split = '' }, terminal, sheets, nobody }: SplitSurroundings,
): readonly WrittenPart[] | string {
  if (!isSplit(split)) return [];
  const parts = splitReconciliation(whole, { by: split, list, nobody });
  if (parts === null)
    return `${whole.file.table.source} has no column ${ownerColumns[split].join(' or ')}: it cannot be split by ${split}.`;
  const { folder, before } = placeOf(out);
  const names = fileNames(parts.map(({ owner }) => owner ?? { id: '', name: nobody[split].toLowerCase() }));
  const written = parts.map((part, index): WrittenPart => ({ ...part, file: `${before}${names[index] ?? ''}.xlsx` }));
  const files = written.map(({ file, reconciliation }) => ({ name: file, content: writeXlsx(sheets(reconciliation)) }));
  return writeFiles(folder, files, terminal) ?? written;
}

function isSplit(word: string): word is SplitBy {
  return word in ownerColumns;
}

/** A folder, or the folder of a workbook after which the others are named. */
function placeOf(out: string): { readonly folder: string; readonly before: string } {
  if (!out.toLowerCase().endsWith('.xlsx')) return { folder: out, before: '' };
  return { folder: dirname(out), before: `${basename(out).slice(0, -'.xlsx'.length)} - ` };
}
