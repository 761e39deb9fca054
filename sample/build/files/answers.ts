/**
 * The single place for the known answers: what a check must find in each file, how each invoice ties out, which lines
 * move when the 30 days of full credit become 7, and which invoices each payment is for.
 */
import { printDate } from '../../../src/values/index.ts';
import { printCents, total } from '../billing/amounts.ts';
import { credit, fullCreditDays } from '../billing/happenings.ts';
import type { Line } from '../billing/line.ts';
import type { NovemberFile } from '../billing/november-file.ts';
import type { Finding } from '../billing/seeds.ts';
import { billingDate, partner, taxPercent, type Currency } from '../partner/fabrikam-cloud.ts';
import { novemberInvoice, unallocatedPayments } from './payments.ts';
import { subtotalOf, totalOf } from './reconciliation.ts';

/** Where a line stands: rows count from 1 after the header, lines of the file from 1. */
interface RowPlace {
  readonly row: number | null;
  readonly line: number | null;
}

export interface FindingAnswer extends RowPlace {
  readonly code: string;
  readonly subscription: string;
  readonly field: string;
  readonly expected: string | null;
  readonly actual: string;
  readonly note?: string;
  /** The details of its kind, such as expectedDays. */
  readonly [detail: string]: string | number | null | undefined;
}

/** An amount that changes with a rule. */
interface Move extends RowPlace {
  readonly file: string;
  readonly rule: 'CancellationCredit' | 'SuspensionCredit';
  readonly subscription: string;
  readonly before: string;
  readonly after: string;
}

export interface FileAnswers {
  readonly file: string;
  readonly currency: Currency;
  readonly taxRate: string;
  readonly rows: number;
  readonly matrix: string;
  readonly prices: string;
  readonly subscriptions: string;
  readonly totals: Readonly<Record<'Amount' | 'TotalOtherDiscount' | 'Subtotal' | 'Tax' | 'TotalForCustomer', string>>;
  readonly invoice: string;
  readonly invoiceTotal: string;
  readonly unexplained: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly FindingAnswer[];
}

export interface Answers {
  readonly partner: string;
  readonly layout: 'legacy-27';
  readonly columns: 27;
  readonly billingDate: string;
  readonly billingDay: number;
  readonly files: readonly FileAnswers[];
  readonly whatIf: { readonly fullCreditDays: number; readonly insteadOf: number; readonly moves: readonly Move[] };
  readonly payments: readonly { readonly reference: string; readonly pays: readonly string[]; readonly note: string }[];
}

/** The days of full credit the answers try instead of 30. */
const shorterFullCredit = 7;

/** The name of a reconciliation file. */
export function reconciliationName(currency: Currency): string {
  return `reconciliation-${currency.toLowerCase()}.csv`;
}

/** The name of a price list. */
export function priceListName(currency: Currency): string {
  return `price-list-${currency.toLowerCase()}.csv`;
}

/** All that is known of the files. */
export function answersOf(files: readonly NovemberFile[]): Answers {
  return {
    partner: partner.name,
    layout: 'legacy-27',
    columns: 27,
    billingDate: printDate(billingDate),
    billingDay: partner.billingDay,
    files: files.map(fileAnswers),
    whatIf: { fullCreditDays: shorterFullCredit, insteadOf: fullCreditDays, moves: files.flatMap(moves) },
    payments: unallocatedPayments.map(({ reference, pays, note }) => ({ reference, pays, note })),
  };
}

function fileAnswers(file: NovemberFile): FileAnswers {
  const { currency, lines, findings } = file;
  const billed = novemberInvoice(file);
  const inFile = total(lines.map(totalOf));
  const places = placesIn(lines);
  const answers = findings.map((finding) => findingAnswer(finding, places));
  // What has no row comes last.
  const found = [...answers.filter(({ row }) => row !== null), ...answers.filter(({ row }) => row === null)];
  return {
    file: reconciliationName(currency),
    currency,
    taxRate: printCents(taxPercent[currency]),
    rows: lines.length,
    matrix: 'offer-matrix.csv',
    prices: priceListName(currency),
    subscriptions: 'subscriptions.csv',
    totals: {
      Amount: printCents(total(lines.map(({ amount }) => amount))),
      TotalOtherDiscount: printCents(total(lines.map(({ discount }) => discount))),
      Subtotal: printCents(total(lines.map(subtotalOf))),
      Tax: printCents(total(lines.map(({ tax }) => tax))),
      TotalForCustomer: printCents(inFile),
    },
    invoice: billed.number,
    invoiceTotal: printCents(billed.cents),
    unexplained: printCents(billed.cents - inFile),
    counts: Object.fromEntries(found.map(({ code }) => [code, found.filter((other) => other.code === code).length])),
    findings: found,
  };
}

function findingAnswer(finding: Finding, places: ReadonlyMap<Line, RowPlace>): FindingAnswer {
  const { code, line, subscription, field, expected, actual, details, sameAs, note } = finding;
  return {
    ...placeOf(line, places),
    code,
    subscription: subscription.id,
    field,
    expected: expected === null ? null : printCents(expected),
    actual: printCents(actual),
    ...details,
    ...(sameAs === undefined ? {} : { sameAsRow: placeOf(sameAs, places).row }),
    ...(note === undefined ? {} : { note }),
  };
}

/** The credits whose amount is another one when fewer days are credited in full. */
function moves({ currency, lines }: NovemberFile): readonly Move[] {
  const places = placesIn(lines);
  return lines.flatMap((line) => {
    const { kind, subscription } = line;
    const stopped = subscription.happened.find((happening) => happening.kind === kind);
    if (stopped?.kind !== 'cancel' && stopped?.kind !== 'suspend') return [];
    const after = credit(subscription, stopped, shorterFullCredit).amount;
    if (after === line.amount) return [];
    const move: Move = {
      file: reconciliationName(currency),
      ...placeOf(line, places),
      rule: stopped.kind === 'cancel' ? 'CancellationCredit' : 'SuspensionCredit',
      subscription: subscription.id,
      before: printCents(line.amount),
      after: printCents(after),
    };
    return [move];
  });
}

function placesIn(lines: readonly Line[]): ReadonlyMap<Line, RowPlace> {
  return new Map(lines.map((line, index) => [line, { row: index + 1, line: index + 2 }]));
}

function placeOf(line: Line | null, places: ReadonlyMap<Line, RowPlace>): RowPlace {
  return (line === null ? undefined : places.get(line)) ?? { row: null, line: null };
}
