/**
 * The single place that gathers what the invoice asks for: from a file of invoice totals, or typed as `--invoice-total`
 * and `--adjustments`, each for the only currency or for each of several. Nothing is taken twice.
 */
import { readInvoiceTotals, type InvoiceTotals } from '../../../sheets/index.ts';
import { parseDecimal, zero, type Rational } from '../../../values/index.ts';
import type { Options } from '../options.ts';
import type { Reading } from './reading.ts';

/** The invoice by currency; null stands for the only one. */
type Invoices = ReadonlyMap<string | null, InvoiceTotals>;

/** The invoice of each currency that the file holds, or a sentence for the first word or file that cannot be understood. */
export function readInvoices(
  options: Options,
  currencies: ReadonlySet<string | null>,
  { open, remarks }: Reading,
): Invoices | string {
  const listed = options.invoice === undefined ? null : open(options.invoice, readInvoiceTotals, ['invoice-totals']);
  if (typeof listed === 'string') return listed;
  const typed = amountsIn('--invoice-total', options['invoice-total'], currencies);
  if (typeof typed === 'string') return typed;
  const adjusted = amountsIn('--adjustments', options.adjustments, currencies);
  if (typeof adjusted === 'string') return adjusted;
  const invoices = new Map(listed === null ? [] : ofTheFile(listed.totals, currencies, remarks));
  for (const [currency, total] of typed) {
    if (invoices.has(currency)) return `${named(currency)} stands in ${options.invoice ?? ''} and in --invoice-total.`;
    invoices.set(currency, { total, tax: null, adjustments: zero, source: null });
  }
  return withAdjustments(invoices, adjusted);
}

/** An invoice in a currency that the file does not hold is told and left alone. */
function ofTheFile(
  totals: Invoices,
  currencies: ReadonlySet<string | null>,
  remarks: string[],
): readonly (readonly [string | null, InvoiceTotals])[] {
  return [...totals].flatMap(([currency, totals]) => {
    const [only = null] = currencies;
    if (currency === null && currencies.size === 1) return [[only, totals] as const];
    if (currencies.has(currency)) return [[currency, totals] as const];
    remarks.push(`${named(currency)} is not tied to anything: the file holds ${allOf(currencies)}.`);
    return [];
  });
}

function withAdjustments(invoices: Map<string | null, InvoiceTotals>, adjusted: ReadonlyMap<string | null, Rational>) {
  for (const [currency, adjustments] of adjusted) {
    const invoice = invoices.get(currency);
    if (invoice === undefined) return `--adjustments says nothing without the total of the invoice: --invoice-total N.`;
    if (invoice.adjustments.n !== 0n) return `${named(currency)} has adjustments in its file and in --adjustments.`;
    invoices.set(currency, { ...invoice, adjustments });
  }
  return invoices;
}

function named(currency: string | null): string {
  return currency === null ? 'The invoice' : `The invoice in ${currency}`;
}

/** `118.20` for the only currency, or `EUR=118.20` for each; always under the name the currency has in the file. */
function amountsIn(
  option: string,
  given: readonly string[],
  currencies: ReadonlySet<string | null>,
): ReadonlyMap<string | null, Rational> | string {
  const amounts = new Map<string | null, Rational>();
  for (const word of given) {
    const read = amountIn(option, word, currencies);
    if (typeof read === 'string') return read;
    if (amounts.has(read.currency)) return `${option} is given twice${of(read.currency)}.`;
    amounts.set(read.currency, read.amount);
  }
  return amounts;
}

interface TypedAmount {
  readonly currency: string | null;
  readonly amount: Rational;
}

function amountIn(option: string, word: string, currencies: ReadonlySet<string | null>): TypedAmount | string {
  const [, currency, written = ''] = /^(?:([A-Za-z]{3})=)?(.*)$/u.exec(word) ?? [];
  const amount = parseDecimal(written);
  if (amount === null) return `${option} is "${word}"; an amount such as 118.20 or EUR=118.20 is expected.`;
  const asked = currency?.toUpperCase() ?? null;
  const [only = null] = currencies;
  return wrongCurrency(option, asked, currencies) ?? { currency: asked ?? only, amount };
}

function of(currency: string | null): string {
  return currency === null ? '' : ` for ${currency}`;
}

function wrongCurrency(option: string, currency: string | null, inFile: ReadonlySet<string | null>): string | null {
  if (currency === null && inFile.size > 1)
    return `The file holds several currencies (${allOf(inFile)}): give ${option} CUR=AMOUNT for each.`;
  if (currency !== null && inFile.size > 0 && !inFile.has(currency))
    return `${option} names ${currency}; the file holds ${allOf(inFile)}.`;
  return null;
}

function allOf(currencies: ReadonlySet<string | null>): string {
  return [...currencies].map((each) => each ?? 'none').join(', ');
}
