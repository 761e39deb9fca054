/**
 * The single way from a checked file to the parts of it that are someone's: the same lines with the same verdicts, the
 * findings, events and deadlines that are theirs, and sums of their own. Nothing is judged anew, so that what a line is
 * found to be never depends on who reads it. Everything is gone through once, however many parts there are.
 */
import type { LicenceLine, Subscription } from '../../../sheets/index.ts';
import { zero } from '../../../values/index.ts';
import type { CurrencyReport, JudgedRow } from '../currency-report.ts';
import type { FileFinding } from '../finding.ts';
import { habitFindings, habitTotals } from '../facts/habit/file-habit.ts';
import { sumsOf } from '../match/column-totals.ts';
import type { NotJudged } from '../not-judged.ts';
import { lineTotals } from '../parts/line-totals.ts';
import { typeTotals } from '../parts/type-totals.ts';
import type { Reconciliation } from '../reconcile.ts';

/** Into which part things go, by its key. */
export interface PartKeys {
  /** Of a row of the file. */
  row(row: number): string;
  /** Of an entry of our list. */
  listed(listed: Subscription): string;
  /** The entry that a finding without a row is about. */
  find(subscription: string): Subscription | null;
}

/** Parts by key; `name` is whose part it is. */
export type Parts = (key: string, name: string) => Reconciliation;

/** Goes through the whole once; what is asked of it later is put together. */
export function partition(whole: Reconciliation, keys: PartKeys): Parts {
  const lines = grouped(whole.file.lines, ({ row }) => keys.row(row));
  const rows = grouped(whole.file.table.rows, ({ row }) => keys.row(row));
  const currencies = whole.currencies.map((each) => currencyParts(each, keys, whole.habit));
  const ahead = grouped(whole.deadlines?.ahead ?? [], ({ subscription }) => keys.listed(subscription));
  const untold = grouped(whole.deadlines?.untold ?? [], ({ subscription }) => keys.listed(subscription));
  const notChecked = [...whole.notChecked.filter(isOfEveryPart), ofTheWhole];
  return (key, name) => {
    const own = { lines: lines(key), table: { ...whole.file.table, rows: rows(key) } };
    return {
      ...whole,
      part: name,
      // One kind of file has one kind of line.
      file: { ...whole.file, ...own } as Reconciliation['file'],
      rows: {
        inFile: own.table.rows.length,
        read: own.lines.length,
        unreadable: own.table.rows.length - own.lines.length,
      },
      currencies: currencies.map((part) => part(key)).filter((part) => part.rows.length + part.findings.length > 0),
      notChecked,
      deadlines: whole.deadlines && { ahead: ahead(key), untold: untold(key) },
    };
  };
}

/** An invoice asks for the whole file. */
const ofTheWhole = { of: 'file', lacks: 'invoice-total', reasons: [] } as const;

function isOfEveryPart(each: NotJudged): boolean {
  return each.of !== 'file' || each.lacks !== 'invoice-total';
}

function currencyParts(
  whole: CurrencyReport,
  keys: PartKeys,
  habit: Reconciliation['habit'],
): (key: string) => CurrencyReport {
  const ofFinding = ({ row, subscription }: FileFinding): string => {
    if (row !== null) return keys.row(row);
    const listed = subscription === null ? null : keys.find(subscription);
    return listed === null ? '' : keys.listed(listed);
  };
  const rows = grouped(whole.rows, ({ facts }) => keys.row(facts.line.row));
  // A habit is told of a part by what it moves there.
  const findings = grouped(
    whole.findings.filter(({ code }) => code !== 'HABIT'),
    ofFinding,
  );
  // An event is whose first line it is.
  const events = grouped(whole.events, ({ lines: [first] }) => keys.row(first?.row ?? 0));
  const notJudged = grouped(whole.notJudged, (each) => {
    if (each.of === 'row') return keys.row(each.line.row);
    return each.of === 'subscription' ? keys.listed(each.listed) : '';
  });
  return (key) => {
    const totals = habitTotals(rows(key).map(({ facts }) => facts.check));
    return {
      currency: whole.currency,
      rows: rows(key),
      habit: totals,
      lines: lineTotals(linesOf(rows(key))),
      tieOut: { ...withoutInvoice, totals: sumsOf(linesOf(rows(key))) },
      findings: [...findings(key), ...habitFindings(totals, habit)],
      events: events(key),
      linesByType: linesByType(rows(key)),
      sumsByType: typeTotals(linesOf(rows(key))),
      notJudged: notJudged(key),
    };
  };
}

function linesOf(rows: readonly JudgedRow[]): readonly LicenceLine[] {
  return rows.map(({ facts }) => facts.line);
}

const withoutInvoice = {
  invoiceTotal: null,
  invoiceSource: null,
  adjustments: zero,
  taxRounding: zero,
  unexplained: null,
  verdict: 'not-checked',
} as const;

function linesByType(rows: readonly JudgedRow[]): CurrencyReport['linesByType'] {
  const times = new Map<string, number>();
  for (const { facts } of rows) {
    const { name } = facts.line.chargeType;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return [...times];
}

/** Things by their key, in the order in which they stand; nothing for a key that none has. */
function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return (key) => groups.get(key) ?? [];
}
