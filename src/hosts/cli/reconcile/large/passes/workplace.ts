/** The single place that makes what work on a large file is done with: its columns, what it is held against, and the rules. */
import { keyCodes, type AskedRulebook, type ReconcileInput } from '../../../../../tasks/index.ts';
import type { LicenceFile, SubscriptionList } from '../../../../../sheets/index.ts';
import type { FileHead } from '../file-head.ts';
import { keyOfId } from '../rows/cell-bytes.ts';
import { plainColumns, type ColumnsBy, type PlainColumns } from '../rows/plain-columns.ts';

/** What a file is worked on with. */
export interface Workplace {
  readonly head: FileHead;
  readonly columns: PlainColumns;
  /** Its file has the header and the columns. */
  readonly input: ReconcileInput & { readonly file: LicenceFile };
  readonly rulebook: AskedRulebook;
}

/** What a file is held against, line by line. */
export type WorkInput = Omit<ReconcileInput, 'file' | 'invoiceTotals'>;

/** What a place to work is made of. */
export interface WorkplaceBy extends Omit<ColumnsBy, 'listed'> {
  readonly head: FileHead;
  readonly input: WorkInput;
}

/** A place to work on a file. */
export function workplace({ head, input, ...by }: WorkplaceBy, rulebook: AskedRulebook): Workplace {
  const columns = plainColumns(head, { ...by, listed: placesIn(input.list) });
  return { head, columns, input: { ...input, file: head.file, invoiceTotals: new Map() }, rulebook };
}

/** The place in our list of a subscription's key; -1 for none. */
function placesIn(list: SubscriptionList | null): (key: number) => number {
  if (list === null) return () => -1;
  const codes = keyCodes();
  const placeOfCode: number[] = [];
  for (const [place, { subscription }] of list.subscriptions.entries())
    placeOfCode[codes.codeOf(keyOfId(subscription))] = place;
  return (key) => placeOfCode[codes.find(key)] ?? -1;
}
