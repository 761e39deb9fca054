/** The single place that holds what a person typed beside each payment, and makes assignments of it. */
import type { OpenInvoice, UnallocatedPayment } from '../../../sheets/index.ts';
import type { Assignment, Suggestion } from '../../../tasks/index.ts';
import { printDate, printScaled } from '../../../values/index.ts';
import { centsTyped } from './cents-typed.ts';

/** Text by invoice number, in the order in which the invoices are shown. */
export type TypedParts = ReadonlyMap<string, string>;

/** A payment whose figures were changed, with all of its figures. Plain JSON: it is part of the draft. */
export interface Adjusted {
  /** As `paymentKeys` names it. */
  readonly payment: string;
  readonly parts: readonly (readonly [string, string])[];
}

/** What is suggested, as if it had been typed. */
function typedFrom({ pays }: Suggestion): TypedParts {
  return new Map(pays.map(({ invoice, cents }) => [invoice.number, printScaled(cents, 2)]));
}

/** One of several solutions, taken by a person: each invoice in full. */
export function typedChoice(choice: readonly OpenInvoice[]): TypedParts {
  return new Map(choice.map(({ number, open }) => [number, printScaled(open, 2)]));
}

/** Whether these are the figures of that solution. */
export function isChoice(typed: TypedParts, choice: readonly OpenInvoice[]): boolean {
  const own = typedChoice(choice);
  return own.size === typed.size && [...own].every(([number, text]) => typed.get(number) === text);
}

/** A name for each payment that holds while others come and go; equal ones are counted. */
export function paymentKeys(payments: readonly UnallocatedPayment[]): readonly string[] {
  const seen = new Map<string, number>();
  return payments.map(({ date, reference, amount, currency }) => {
    const bare = [printDate(date), printScaled(amount, 2), currency ?? '', reference].join(' ');
    const count = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, count);
    return count === 1 ? bare : `${bare} (${count})`;
  });
}

/** The figures of each suggestion's payment: as changed, or as suggested. */
export function typedParts(suggestions: readonly Suggestion[], adjusted: readonly Adjusted[]): readonly TypedParts[] {
  const keys = paymentKeys(suggestions.map(({ payment }) => payment));
  return suggestions.map((suggestion, i) => {
    const own = adjusted.find(({ payment }) => payment === keys[i]);
    return own === undefined ? typedFrom(suggestion) : new Map(own.parts);
  });
}

/** The changed payments with this one among them. */
export function adjust(adjusted: readonly Adjusted[], payment: string, parts: TypedParts): readonly Adjusted[] {
  return [...adjusted.filter((one) => one.payment !== payment), { payment, parts: [...parts] }];
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
