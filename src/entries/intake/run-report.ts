/** The report of a check, as the sheets that the command line writes: the same cells, with the fingerprints of what was read. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Rulebook } from '../../billing/index.ts';
import { toSerial, type DateSystem } from '../../hosts/functions/index.ts';
import { reportSpeaker, type Language } from '../../messages/index.ts';
import type { SheetsTold } from '../../pane/index.ts';
import { reportSheets, sheetCells, type Provenance, type Reconciliation } from '../../tasks/index.ts';
import { tellSheet } from './told-sheets.ts';

/** What a report is made from. */
export interface Reported {
  readonly reconciliation: Reconciliation;
  readonly inputs: Provenance['inputs'];
  readonly rulebook: Rulebook;
  readonly dateSystem: DateSystem;
  /** Rows a sheet of the host takes at once. */
  readonly mostRows: number;
  /** Of the sheets. */
  readonly language?: Language;
}

/** Tells every sheet, in the order in which a reader wants them; one that the host cannot take says so. */
export function runReport(
  { reconciliation, inputs, rulebook, dateSystem, mostRows, language }: Reported,
  told: SheetsTold,
): void {
  const explain: Provenance['explain'] = (call) => {
    const outcome = rulebook.explain(call);
    return outcome.kind === 'value' ? outcome.trace : null;
  };
  const speaker = reportSpeaker(language);
  const sheets = reportSheets(reconciliation, speaker, {
    inputs,
    rules: fingerprint(new TextEncoder().encode(rulebook.fingerprint)),
    explain,
  });
  for (const sheet of sheets) {
    // A table is whole or not there: part of one would be taken for all of it.
    const fits =
      sheet.rows.length <= mostRows ? sheet : { ...sheet, rows: [[speaker.words.tooMany(sheet.rows.length)]] };
    tellSheet(
      sheetCells(fits, (date) => toSerial(date, dateSystem)),
      'report',
      told,
    );
  }
}

/** SHA-256 of what was read. */
export function fingerprint(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
