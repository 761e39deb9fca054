/** The single place where tests tell a subscription's life in the words of an analyst, and print its invoices as a table. */
import type { CorePack } from '../../src/language/index.ts';
import { createRulebook } from '../../src/billing/index.ts';
import { sentence } from '../../src/messages/index.ts';
import {
  subscriptionTimeline,
  type BilledLine,
  type Frequency,
  type Invoice,
  type LifeEvent,
  type Pricing,
  type Timeline,
} from '../../src/tasks/index.ts';
import { parseDate, parseDecimal, printDate, printValue, rational, type CalendarDate } from '../../src/values/index.ts';
import legacy from '../../generated/legacy.json';

export const rulebook = createRulebook([legacy] as unknown as readonly CorePack[]);

/** A day by its ISO text; a wrong one fails the test that writes it. */
export function day(iso: string): CalendarDate {
  const date = parseDate(iso);
  if (date === null) throw new Error(`${iso} is no day`);
  return date;
}

export function amount(text: string): ReturnType<typeof rational> {
  const parsed = parseDecimal(text);
  if (parsed === null) throw new Error(`${text} is no number`);
  return parsed;
}

/** How a subscription was bought, in words. */
export interface Bought {
  readonly on: string;
  readonly licences: number;
  /** A price a month, or the price lists by their first day. */
  readonly price: string | Readonly<Record<string, string>>;
  readonly billingDay: number;
  readonly frequency: Frequency;
}

/** What happened: `2 licences`, `annual`, `monthly`, `suspended`, `back` or `cancelled`, after its day. */
export type Happening = readonly [on: string, what: string];

export interface Story {
  readonly bought: Bought;
  readonly then?: readonly Happening[];
  readonly until: string;
  readonly profile?: string;
}

function pricingOf(price: Bought['price']): Pricing {
  if (typeof price === 'string') return { kind: 'fixed', monthlyPrice: money(price) };
  const rows = Object.entries(price).map(([from, listed]) => ({
    OfferId: { kind: 'text', text: 'an offer' } as const,
    ValidFrom: { kind: 'date', date: day(from) } as const,
    MonthlyPrice: money(listed),
  }));
  return { kind: 'listed', offerId: 'an offer', tables: { PriceList: rows } };
}

const money = (text: string) => ({ kind: 'money', amount: amount(text), currency: null }) as const;

export function eventOf([on, what]: Happening): LifeEvent {
  const date = day(on);
  const [, licences] = /^(\d+) licences?$/.exec(what) ?? [];
  if (licences !== undefined) return { kind: 'licence-change', on: date, licences: amount(licences) };
  if (what === 'annual' || what === 'monthly') return { kind: 'frequency-change', on: date, frequency: what };
  const kinds = { suspended: 'suspension', back: 'reactivation', cancelled: 'cancellation' } as const;
  const kind = kinds[what as keyof typeof kinds];
  return { kind, on: date };
}

/** The invoices of a story; one that cannot be told fails the test. */
export function tell({ bought, then = [], until, profile }: Story): Timeline {
  const purchase = {
    pricing: pricingOf(bought.price),
    licences: rational(BigInt(bought.licences)),
    serviceStart: day(bought.on),
    billingDay: rational(BigInt(bought.billingDay)),
    frequency: bought.frequency,
  };
  const options = { rulebook, until: day(until), ...(profile !== undefined && { profile }) };
  const told = subscriptionTimeline({ purchase, events: then.map(eventOf) }, options);
  if (told.kind === 'problems') throw new Error(told.problems.map(sentence).join(' '));
  return told;
}

/** The story and its invoices, as an analyst reads them. */
export function printStory(story: Story): string {
  const { bought, then = [] } = story;
  const { invoices, events } = tell(story);
  const licences = `${bought.licences} ${bought.licences === 1 ? 'licence' : 'licences'}`;
  return [
    `bought ${bought.on}: ${licences}, ${bought.frequency}, billing day ${bought.billingDay}, ${printPrice(bought.price)}`,
    ...then.map(([on, what], i) => {
      const outcome = events[i];
      const refused = outcome?.kind === 'refused' ? `  REFUSED: ${outcome.reasons.map(sentence).join(' ')}` : '';
      return `${on}: ${what}${outcome?.kind === 'later' ? '  (later)' : refused}`;
    }),
    '',
    ...printInvoices(invoices),
  ].join('\n');
}

function printPrice(price: Bought['price']): string {
  if (typeof price === 'string') return `${price} a month`;
  return Object.entries(price)
    .map(([from, listed]) => `${listed} a month listed from ${from}`)
    .join(', ');
}

/** Silent invoices in a row are one line, with their number. */
function printInvoices(invoices: readonly Invoice[]): string[] {
  const printed: string[] = [];
  for (let i = 0; i < invoices.length; i += 1) {
    const first = invoices[i];
    if (first === undefined) continue;
    if (first.silence === null) {
      printed.push(`invoice ${printDate(first.billedOn)}`, ...first.lines.map(printLine));
      continue;
    }
    let last = i;
    while (invoices[last + 1]?.silence === first.silence) last += 1;
    const end = invoices[last] ?? first;
    const span = last === i ? '' : ` to ${printDate(end.billedOn)} (${last - i + 1} invoices)`;
    printed.push(`silent  ${printDate(first.billedOn)}${span}: ${first.silence}`);
    i = last;
  }
  return printed;
}

function printLine({ values, cause }: BilledLine): string {
  const cell = (name: string): string => (values[name] ? printValue(values[name]) : '');
  const [start, end] = [cell('ChargeStart'), cell('ChargeEnd')];
  const sum = cell('Amount').padStart(10);
  const why = cause.kind === 'event' ? `event ${cause.index + 1}` : cause.kind;
  return `  ${start}  ${end}  ${cell('Quantity').padStart(4)}  ${sum}  ${cell('ChargeType')} (${why})`;
}

/** The rows of all invoices, as plain values. */
export function rowsOf({ invoices }: Timeline): Readonly<Record<string, string>>[] {
  return invoices
    .flatMap(({ lines }) => lines)
    .map(({ values }) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, printValue(value)])));
}

/** The sum of all amounts, in cents. */
export function centsOf(lines: readonly BilledLine[]): bigint {
  return lines.reduce((sum, { values: { Amount } }) => {
    if (Amount?.kind !== 'money') throw new Error('a row has an amount');
    return sum + (Amount.amount.n * 100n) / Amount.amount.d;
  }, 0n);
}
