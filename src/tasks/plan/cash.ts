/**
 * The single place where expected lines become cash: what each invoice will ask for, in each currency by itself.
 * Amounts of two currencies are never added.
 */
import { add, zero, type CalendarDate, type Rational } from '../../values/index.ts';
import { dayIn, type AskedLine } from '../timeline/asked-blocks.ts';

/** A line and the currency it is billed in. */
export interface CashLine {
  readonly line: AskedLine;
  /** Null where no sheet says it. */
  readonly currency: string | null;
}

/** What one invoice asks for; a credit is below zero. */
export interface CashOfInvoice {
  readonly billedOn: CalendarDate;
  readonly amount: Rational;
}

/** The invoices of one currency, earliest first. */
export interface CashOfCurrency {
  readonly currency: string | null;
  readonly invoices: readonly CashOfInvoice[];
  readonly total: Rational;
}

/** Cash by invoice and currency, for the invoice dates given; a date without a line is zero, not missing. */
export function cashByInvoice(lines: readonly CashLine[], dates: readonly CalendarDate[]): readonly CashOfCurrency[] {
  const currencies = [...new Set(lines.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = lines.filter((each) => each.currency === currency);
    const invoices = dates.map((billedOn) => ({
      billedOn,
      amount: sum(own.filter(({ line }) => dayIn(line, 'BilledOn') === billedOn).map(({ line }) => amountOf(line))),
    }));
    return { currency, invoices, total: sum(invoices.map(({ amount }) => amount)) };
  });
}

/** The amount of a row, with its sign. */
export function amountOf({ values }: AskedLine): Rational {
  const amount = values['Amount'];
  return amount?.kind === 'money' || amount?.kind === 'number' ? amount.amount : zero;
}

/** The expected lines of a row together. */
export function netOf({ lines }: { readonly lines: readonly AskedLine[] }): Rational {
  return sum(lines.map(amountOf));
}

/** The exact sum. */
export function sum(amounts: readonly Rational[]): Rational {
  return amounts.reduce(add, zero);
}
