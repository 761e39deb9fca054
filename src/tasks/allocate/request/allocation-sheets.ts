/**
 * The single place that lists the sheets an allocation writes: invoices, payments, suggestions, and the log of requests,
 * whose columns its reader knows. Captions are keys and stay English; sentences are made by whoever asks.
 */
import type { OpenInvoice } from '../../../sheets/index.ts';
import { printScaled, rational, type CalendarDate } from '../../../values/index.ts';
import { columnsOf, money, type ReportCell, type ReportSheet } from '../../reconcile/report/report-sheet.ts';
import type { Standing } from '../standing.ts';
import type { Suggestion } from '../suggestion.ts';
import type { RequestStanding } from './request.ts';

/** Everything an allocation knows. */
export interface AllocationReport {
  readonly standing: Standing;
  readonly suggestions: readonly Suggestion[];
  readonly requests: readonly RequestStanding[];
}

/** Where sentences come from. */
export interface AllocationSpeaker {
  suggestion(suggestion: Suggestion): string;
  /** What to do about a request. */
  nextStep(standing: RequestStanding): string;
}

/** The sheets, in the order in which a reader wants them. */
export function allocationSheets(report: AllocationReport, speaker: AllocationSpeaker): readonly ReportSheet[] {
  return [
    suggestionsSheet(report.suggestions, speaker),
    paymentsSheet(report.standing),
    invoicesSheet(report.standing),
    requestLogSheet(report.requests, speaker),
  ];
}

const cell = (cents: bigint): ReportCell => money(rational(cents, 100n));

const dayCell = (day: CalendarDate | null): ReportCell => (day === null ? null : { date: day });

const suggestionColumns = columnsOf({
  PaymentDate: 12,
  Reference: 30,
  Payment: 13,
  Currency: 9,
  Grade: 9,
  Choice: 9,
  Invoice: 20,
  Due: 12,
  Assigned: 13,
  Unassigned: 13,
  Reason: 70,
});

/** One row an invoice; of several solutions each is a numbered choice, and none is assigned. */
function suggestionsSheet(suggestions: readonly Suggestion[], speaker: AllocationSpeaker): ReportSheet {
  const rows = suggestions.flatMap((suggestion) => {
    const { payment, grade, pays, remainder, alternatives } = suggestion;
    const row = (choice: string | null, invoice: OpenInvoice | null, assigned: bigint | null): ReportCell[] => [
      { date: payment.date },
      payment.reference,
      cell(payment.amount),
      payment.currency,
      grade ?? 'open',
      choice,
      invoice?.number ?? null,
      dayCell(invoice?.due ?? null),
      assigned === null ? null : cell(assigned),
      cell(remainder),
      speaker.suggestion(suggestion),
    ];
    const chosen = pays.map(({ invoice, cents }) => row(null, invoice, cents));
    const listed = alternatives.flatMap((one, i) => one.map((invoice) => row(String(i + 1), invoice, null)));
    return chosen.length + listed.length === 0 ? [row(null, null, null)] : [...chosen, ...listed];
  });
  return { name: 'Suggestions', columns: suggestionColumns, rows };
}

function paymentsSheet({ payments }: Standing): ReportSheet {
  const columns = columnsOf({ Date: 12, Reference: 30, Amount: 13, Assigned: 13, Remaining: 13, Currency: 9 });
  const rows = payments.map(({ payment, assigned, left }) => [
    { date: payment.date },
    payment.reference,
    cell(payment.amount),
    cell(assigned),
    cell(left),
    payment.currency,
  ]);
  return { name: 'Payments', columns, rows };
}

function invoicesSheet({ invoices }: Standing): ReportSheet {
  const columns = columnsOf({ Number: 20, Date: 12, Due: 12, Open: 13, Assigned: 13, Remaining: 13, Currency: 9 });
  const rows = invoices.map(({ invoice, assigned, left }) => [
    invoice.number,
    { date: invoice.date },
    dayCell(invoice.due),
    cell(invoice.open),
    cell(assigned),
    cell(left),
    invoice.currency,
  ]);
  return { name: 'Open invoices', columns, rows };
}

const logColumns = columnsOf({
  Status: 10,
  PaymentDate: 12,
  Reference: 30,
  Amount: 13,
  Currency: 9,
  Invoices: 50,
  Sent: 12,
  UpdateFrom: 12,
  UpdateBy: 12,
  ExpectedBalance: 16,
  NewBalance: 13,
  NextStep: 60,
});

/** The log alone, as it is written again after a request was sent or a balance read. */
export function requestLogSheet(requests: readonly RequestStanding[], speaker: AllocationSpeaker): ReportSheet {
  const rows = requests.map((standing): ReportCell[] => {
    const { request, status, window } = standing;
    const { payment, parts, sent, expected, balance } = request;
    return [
      status,
      { date: payment.date },
      payment.reference,
      cell(payment.amount),
      payment.currency,
      parts.map(({ number, cents }) => `${number} ${printScaled(cents, 2)}`).join('; '),
      dayCell(sent),
      dayCell(window?.from ?? null),
      dayCell(window?.by ?? null),
      cell(expected),
      balance === null ? null : cell(balance),
      speaker.nextStep(standing),
    ];
  });
  return { name: 'Request log', columns: logColumns, rows };
}
