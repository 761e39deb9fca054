/**
 * The single reader of `--previous`: the workbook of an earlier `--out`, with what people wrote into it. A file that is
 * none, or is of a later day, is a sentence: nothing is carried over from what was not understood.
 */
import { allReportWords } from '../../../messages/index.ts';
import { laterThan, readEarlier, type EarlierReport, type Reconciliation } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import { readNamedSheets, type NamedSheets } from '../../files/index.ts';
import { fromSerial } from '../../functions/index.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** What the earlier report tells; null where none was given. */
export function readPrevious(
  { previous }: Pick<Options, 'previous'>,
  terminal: Terminal,
): EarlierReport | null | string {
  if (previous === undefined) return null;
  const bytes = terminal.bytes(previous);
  if (typeof bytes === 'string') return bytes;
  const sheets = readNamedSheets(bytes, ['Exceptions', 'Earlier']);
  if (sheets === 'damaged') return `${previous} is a damaged workbook: it ends early or its parts do not fit together.`;
  if (sheets === 'too-large') return `${previous} unpacks to more than a workbook of answers ever is; it was not read.`;
  if (sheets === 'no-workbook') return notOurs(previous, 'it is no Excel workbook');
  const items = itemsOf(sheets);
  return typeof items === 'string' ? notOurs(previous, items) : { file: previous.split(/[\\/]/u).at(-1) ?? '', items };
}

/** A sentence where the report is of a later file than the one that is checked; null where it is not. */
export function notEarlier(report: EarlierReport, { billingDate }: Reconciliation): string | null {
  const later = laterThan(report, billingDate);
  if (later === null || billingDate === null) return null;
  return `${report.file} tells of ${printDate(later)}, later than the billing date ${printDate(billingDate)} of the file: nothing of it can be carried on.`;
}

function itemsOf(sheets: NamedSheets): EarlierReport['items'] | string {
  const exceptions = sheets.get('Exceptions');
  if (exceptions === undefined) return 'it has no sheet Exceptions';
  const means = { languages: allReportWords, dayOf: (serial: number) => fromSerial(serial, 1900) };
  const read = readEarlier(exceptions, means);
  if ('lacks' in read) return `its sheet Exceptions has no column ${read.lacks.join(', ')}`;
  const earlier = sheets.get('Earlier');
  if (earlier === undefined) return read.items;
  const before = readEarlier(earlier, means, true);
  if ('lacks' in before) return `its sheet Earlier has no column ${before.lacks.join(', ')}`;
  return [...read.items, ...before.items];
}

function notOurs(file: string, why: string): string {
  return `${file} is no answer of tieout reconcile --out: ${why}.`;
}
