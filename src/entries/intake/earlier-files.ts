/** The single place where the worker tells last month's report among the files, and lets its notes go on in a check. */
import { readNamedSheets } from '../../hosts/files/index.ts';
import { fromSerial } from '../../hosts/functions/index.ts';
import { allReportWords } from '../../messages/index.ts';
import { carryForward, laterThan, readEarlier, type EarlierReport, type GivenChecked } from '../../tasks/index.ts';

/** What a file tells that is a report of ours; null for any other. */
export function earlierReportIn(bytes: Uint8Array, file: string): EarlierReport | null {
  const sheets = readNamedSheets(bytes, ['Exceptions', 'Earlier']);
  if (typeof sheets === 'string') return null;
  const means = { languages: allReportWords, dayOf: (serial: number) => fromSerial(serial, 1900) };
  const read = readEarlier(sheets.get('Exceptions') ?? [], means);
  const before = readEarlier(sheets.get('Earlier') ?? [], means, true);
  if ('lacks' in read) return null;
  return { file, items: 'lacks' in before ? read.items : [...read.items, ...before.items] };
}

/** The outcome with the first report's notes; one of a later day, like a second one, is of no use. */
export function withEarlier(outcome: GivenChecked, reports: readonly EarlierReport[]): GivenChecked {
  const [report] = reports;
  if (report === undefined) return outcome;
  const day = outcome.kind === 'checked' ? outcome.reconciliation.billingDate : null;
  const isUsed = laterThan(report, day) === null;
  const how = reports.map(({ file: name }) => ({
    ...{ name, kind: null, settled: null, questions: [] },
    form: { form: 'xlsx', sheet: 'Exceptions', sheets: 1, alike: [] } as const,
    use: isUsed && name === report.file ? ('carried' as const) : ('unused' as const),
  }));
  const told = { ...outcome, how: [...outcome.how, ...how] };
  if (told.kind !== 'checked' || !isUsed) return told;
  return { ...told, reconciliation: carryForward(told.reconciliation, report) };
}
