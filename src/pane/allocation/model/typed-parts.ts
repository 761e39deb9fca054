/** The single place that holds what a person typed beside each payment, and makes assignments of it. */
import type { OpenInvoice, UnallocatedPayment } from '../../../sheets/index.ts';
import type { Assignment, Suggestion } from '../../../tasks/index.ts';
import { printScaled } from '../../../values/index.ts';
import { centsTyped } from './cents-typed.ts';

/** Text by invoice number, in the order in which the invoices are shown. */
export type TypedParts = ReadonlyMap<string, string>;

/** What is suggested, as if it had been typed. */
export function typedFrom({ pays }: Suggestion): TypedParts {
  return new Map(pays.map(({ invoice, cents }) => [invoice.number, printScaled(cents, 2)]));
}

/** One of several solutions, taken by a person: each invoice in full. */
export function typedChoice(choice: readonly OpenInvoice[]): TypedParts {
  return new Map(choice.map(({ number, open }) => [number, printScaled(open, 2)]));
}

/** The figures that can be read, as assignments. */
export function assignmentsOf(
  payments: readonly UnallocatedPayment[],
  invoices: readonly OpenInvoice[],
  typed: readonly TypedParts[],
): readonly Assignment[] {
  return payments.map((payment, i) => ({
    payment,
    parts: [...(typed[i] ?? [])].flatMap(([number, text]) => {
      const invoice = invoices.find((one) => one.number === number);
      const cents = centsTyped(text);
      return invoice === undefined || cents === null ? [] : [{ invoice, cents }];
    }),
  }));
}

/** Whether a field holds what is no amount. */
export function hasUnreadable(typed: readonly TypedParts[]): boolean {
  return typed.some((parts) => [...parts.values()].some((text) => centsTyped(text) === null));
}
