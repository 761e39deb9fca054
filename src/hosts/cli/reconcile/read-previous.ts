/**
 * The single reader of `--previous`: the workbook of an earlier `--out`, with what people wrote into it. A file that is
 * none, or is of a later day, is a sentence: nothing is carried over from what was not understood.
 */
import { allReportWords, terminalTexts, type TerminalTexts } from '../../../messages/index.ts';
import { laterThan, readEarlier, type EarlierReport, type Reconciliation } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import { readNamedSheets, type NamedSheets } from '../../files/index.ts';
import { fromSerial } from '../../functions/index.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { languageOf } from './written/speaker.ts';

/** What the earlier report tells; null where none was given. */
export function readPrevious(
  { previous, lang }: Pick<Options, 'previous' | 'lang'>,
  terminal: Terminal,
): EarlierReport | null | string {
  if (previous === undefined) return null;
  const texts = terminalTexts(languageOf(lang)).previous;
  const bytes = terminal.bytes(previous);
  if (typeof bytes === 'string') return bytes;
  const sheets = readNamedSheets(bytes, ['Exceptions', 'Earlier']);
  if (sheets === 'damaged') return texts.damaged(previous);
  if (sheets === 'too-large') return texts.tooLarge(previous);
  if (sheets === 'no-workbook') return texts.notOurs(previous, texts.noWorkbook);
  const items = itemsOf(sheets, texts);
  return typeof items === 'string'
    ? texts.notOurs(previous, items)
    : { file: previous.split(/[\\/]/u).at(-1) ?? '', items };
}

/** A sentence where the report is of a later file than the one that is checked; null where it is not. */
export function notEarlier(
  report: EarlierReport,
  { billingDate }: Reconciliation,
  language: string | undefined,
): string | null {
  const later = laterThan(report, billingDate);
  if (later === null || billingDate === null) return null;
  const { later: isLater } = terminalTexts(languageOf(language)).previous;
  return isLater(report.file, printDate(later), printDate(billingDate));
}

function itemsOf(sheets: NamedSheets, texts: TerminalTexts['previous']): EarlierReport['items'] | string {
  const exceptions = sheets.get('Exceptions');
  if (exceptions === undefined) return texts.noSheet;
  const means = { languages: allReportWords, dayOf: (serial: number) => fromSerial(serial, 1900) };
  const read = readEarlier(exceptions, means);
  if ('lacks' in read) return texts.lacks('Exceptions', read.lacks.join(', '));
  const earlier = sheets.get('Earlier');
  if (earlier === undefined) return read.items;
  const before = readEarlier(earlier, means, true);
  if ('lacks' in before) return texts.lacks('Earlier', before.lacks.join(', '));
  return [...read.items, ...before.items];
}
