/** The single place that makes what work on a large file is done with: its columns, what it is held against, and the rules. */
import { keyCodes, type AskedRulebook, type ReconcileInput } from '../../../../../tasks/index.ts';
import type { LicenceFile, SubscriptionList } from '../../../../../sheets/index.ts';
import type { WorkedFile } from '../rows/byte-work.ts';
import { keyOfId } from '../rows/cell-bytes.ts';
import { numberAt } from '../rows/cut-rows.ts';
import { plainColumns, type ColumnsBy, type PlainColumns } from '../keys/plain-columns.ts';

/** What a file is worked on with. */
export interface Workplace extends WorkedFile {
  readonly columns: PlainColumns;
  /** Its file has the header and the columns. */
  readonly input: ReconcileInput & { readonly file: LicenceFile };
  readonly rulebook: AskedRulebook;
}

/** What a file is held against, line by line. */
export type WorkInput = Omit<ReconcileInput, 'file' | 'invoiceTotals'>;

/** What a place to work is made of. */
export interface WorkplaceBy extends Omit<ColumnsBy, 'listed'>, WorkedFile {
  readonly input: WorkInput;
}

/** A place to work on a file. */
export function workplace({ head, work, input, ...by }: WorkplaceBy, rulebook: AskedRulebook): Workplace {
  const columns = plainColumns(head, { ...by, listed: placesIn(input.list) });
  return { head, work, columns, input: { ...input, file: head.file, invoiceTotals: new Map() }, rulebook };
}

/** The places in our list of subscriptions' keys; -1 for none. */
function placesIn(list: SubscriptionList | null): ColumnsBy['listed'] {
  if (list === null) return ({ length }) => new Int32Array(length).fill(-1);
  const codes = keyCodes();
  const placeOfCode: number[] = [];
  for (const [place, { subscription }] of list.subscriptions.entries())
    placeOfCode[codes.codeOf(keyOfId(subscription))] = place;
  return (keys) => {
    const places = new Int32Array(keys.length);
    for (let row = 0; row < keys.length; row += 1) places[row] = placeOfCode[codes.find(numberAt(keys, row))] ?? -1;
    return places;
  };
}
