/** The report of a check, as the sheets that the command line writes: the same cells, with the fingerprints of what was read. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Rulebook } from '../../billing/index.ts';
import { toSerial, type DateSystem } from '../../hosts/functions/index.ts';
import { reportSpeaker } from '../../messages/index.ts';
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
}

/** Tells every sheet, in the order in which a reader wants them; one that the host cannot take says so. */
export function runReport(
  { reconciliation, inputs, rulebook, dateSystem, mostRows }: Reported,
  told: SheetsTold,
): void {
  const explain: Provenance['explain'] = (call) => {
    const outcome = rulebook.explain(call);
    return outcome.kind === 'value' ? outcome.trace : null;
  };
  const sheets = reportSheets(reconciliation, reportSpeaker(), {
    inputs,
    rules: fingerprint(new TextEncoder().encode(rulebook.fingerprint)),
    explain,
  });
  for (const sheet of sheets) {
    const fits = sheet.rows.length <= mostRows ? sheet : { ...sheet, rows: [[tooMany(sheet.rows.length)]] };
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

/** A table is whole or not there: part of one would be taken for all of it. */
function tooMany(rows: number): string {
  return `${rows} rows are more than a sheet takes here; tieout reconcile --out writes them to a workbook.`;
}
