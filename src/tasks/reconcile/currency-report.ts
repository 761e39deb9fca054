/**
 * The single place that parts a file by currency: each part has its own sums, invoice and findings. A subscription
 * without a row belongs to the currency its customer is billed in, else to the first of the file.
 */
import type { InvoiceTotals, Subscription } from '../../sheets/index.ts';
import { billingEvents, type BillingEvent } from './facts/events.ts';
import type { FileFinding, FindingPlace } from './finding.ts';
import type { LineCheck } from './line/line-check.ts';
import type { NotJudged } from './not-judged.ts';
import type { RowFacts } from './row-facts.ts';
import { placed } from './row-findings.ts';
import type { Silence } from './silence.ts';
import { tieOut, type TieOut } from './tie-out.ts';

/** A row with what was found in it. */
export interface JudgedRow {
  readonly facts: RowFacts;
  readonly findings: readonly FileFinding[];
}

/** The part of the outcome that is in one currency. */
export interface CurrencyReport {
  /** Upper case; null where the file names none. */
  readonly currency: string | null;
  readonly rows: readonly JudgedRow[];
  readonly tieOut: TieOut;
  /** By row; what has no row comes last. */
  readonly findings: readonly FileFinding[];
  readonly events: readonly BillingEvent[];
  /** Rows without a verdict on their amount. */
  readonly notJudged: readonly NotJudged[];
}

/** What is held against the sums of a file. */
interface InvoiceSide {
  readonly invoiceTotals: ReadonlyMap<string | null, InvoiceTotals>;
  /** Rows that could not be read, of whatever currency. */
  readonly unreadable: number;
}

/** Parts the judged rows of a file. */
export function byCurrency(
  rows: readonly JudgedRow[],
  silent: (currencyOf: (listed: Subscription) => string | null) => readonly Silence[],
  { invoiceTotals, unreadable }: InvoiceSide,
): readonly CurrencyReport[] {
  const parts = parted(rows);
  const [first = null] = parts.keys();
  const ofCustomer = new Map(rows.map(({ facts: { line } }) => [line.customerId, currencyOf(line.currency)]));
  const home = ({ customerId }: Subscription): string | null => ofCustomer.get(customerId) ?? first;
  const silences = silent(home);
  return [...parts].map(([currency, own]) => {
    const invoice = invoiceTotals.get(currency) ?? (parts.size === 1 ? invoiceTotals.get(null) : undefined) ?? null;
    const missing = silences.filter(({ listed }) => home(listed) === currency).map(withoutRow);
    return {
      currency,
      rows: own,
      tieOut: tieOut(
        own.map(({ facts }) => facts.line),
        invoice,
        unreadable,
      ),
      findings: [...own.flatMap(({ findings }) => findings), ...missing.sort(silentFirst)],
      events: billingEvents(own.map(({ facts }) => facts.check)),
      notJudged: own.flatMap(({ facts, findings }) => (findings.some(isAboutAmount) ? [] : notJudged(facts.check))),
    };
  });
}

function parted(rows: readonly JudgedRow[]): ReadonlyMap<string | null, JudgedRow[]> {
  const parts = new Map<string | null, JudgedRow[]>();
  for (const row of rows) {
    const currency = currencyOf(row.facts.line.currency);
    const known = parts.get(currency);
    if (known === undefined) parts.set(currency, [row]);
    else known.push(row);
  }
  return parts;
}

function currencyOf(text: string | null): string | null {
  return text?.toUpperCase() ?? null;
}

function withoutRow({ listed, found }: Silence): FileFinding {
  const { subscription, customerName, offerName, quantity } = listed;
  const nowhere = { row: null, line: null, chargeType: null, chargeStart: null, chargeEnd: null };
  const place: FindingPlace = { ...nowhere, subscription, customerName, offerName, quantity };
  return placed(found, place);
}

function silentFirst(a: FileFinding, b: FileFinding): number {
  return Number(a.code !== 'SILENT_EXPECTED') - Number(b.code !== 'SILENT_EXPECTED');
}

function isAboutAmount({ code }: FileFinding): boolean {
  return code !== 'TAX' && code !== 'PROMO';
}

function notJudged({ line, finding }: LineCheck): readonly NotJudged[] {
  return finding?.code === 'NOT_JUDGED' ? [{ of: 'row', line, lacks: finding }] : [];
}
