/** `tieout allocate`: for which open invoices each unallocated payment is. */
import { allocationSentence, locatedSentence } from '../../../messages/index.ts';
import { readOpenInvoices, readPayments, type SheetProblem, type Table } from '../../../sheets/index.ts';
import { allocate, type Allocation, type Suggestion } from '../../../tasks/index.ts';
import { printDate, printScaled } from '../../../values/index.ts';
import { readCsvBytes } from '../../files/index.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { refuse } from './eval.ts';

export function allocatePayments({ payments, invoices, json }: Options, terminal: Terminal): ExitCode {
  if (payments === undefined || invoices === undefined)
    return refuse('Name both files: --payments FILE --invoices FILE. See tieout allocate --help.', json, terminal);
  const paid = rowsOf(payments, readPayments, terminal);
  if (typeof paid === 'string') return refuse(paid, json, terminal);
  const open = rowsOf(invoices, readOpenInvoices, terminal);
  if (typeof open === 'string') return refuse(open, json, terminal);
  const allocation = allocate({ payments: paid, invoices: open });
  if (json) terminal.out(JSON.stringify(toJson(allocation)));
  else for (const suggestion of allocation.suggestions) print(suggestion, terminal);
  if (paid.length === 0) terminal.error('There is no payment to allocate.');
  return paid.length > 0 && allocation.suggestions.every(({ grade }) => grade !== null) ? exitCodes.fine : exitCodes.no;
}

/** The facts of a file, or everything that is wrong with it: an invoice left out would make wrong sums unique. */
function rowsOf<Fact>(
  file: string,
  read: (table: Table) => { readonly rows: readonly Fact[]; readonly problems: readonly SheetProblem[] },
  terminal: Terminal,
): readonly Fact[] | string {
  const bytes = terminal.bytes(file);
  if (typeof bytes === 'string') return bytes;
  const { table, problems } = readCsvBytes(bytes, file);
  const headerOnly = problems.every(({ code, with: details }) => code === 'file-empty' && details.found !== 'nothing');
  if (!table || !headerOnly) return problems.map(locatedSentence).join(' ');
  const facts = read(table);
  return facts.problems.length > 0 ? facts.problems.map(locatedSentence).join(' ') : facts.rows;
}

const cents = (amount: bigint): string => printScaled(amount, 2);

function toJson({ suggestions, remaining }: Allocation): unknown {
  return {
    payments: suggestions.map((suggestion) => ({
      date: printDate(suggestion.payment.date),
      reference: suggestion.payment.reference,
      amount: cents(suggestion.payment.amount),
      currency: suggestion.payment.currency,
      grade: suggestion.grade,
      reason: suggestion.reason,
      explanation: allocationSentence(suggestion),
      invoices: suggestion.pays.map(({ invoice, cents: part }) => ({ number: invoice.number, amount: cents(part) })),
      remainder: cents(suggestion.remainder),
      alternatives: suggestion.alternatives.map((invoices) => invoices.map(({ number }) => number)),
      complete: suggestion.complete,
    })),
    invoices: remaining.map(({ invoice: { number, open, currency }, cents: left }) => ({
      number,
      currency,
      open: cents(open),
      remaining: cents(left),
    })),
  };
}

function print(suggestion: Suggestion, terminal: Terminal): void {
  const { payment, grade, pays, remainder } = suggestion;
  const currency = payment.currency === null ? '' : ` ${payment.currency}`;
  terminal.out(`${printDate(payment.date)}  ${cents(payment.amount)}${currency}  ${payment.reference}`);
  for (const { invoice, cents: part } of pays) terminal.out(`  ${invoice.number}  ${cents(part)}`);
  if (pays.length > 0 && remainder !== 0n) terminal.out(`  remains  ${cents(remainder)}`);
  terminal.out(`  ${grade ?? 'open'}: ${allocationSentence(suggestion)}`);
}
