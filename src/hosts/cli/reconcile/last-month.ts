/**
 * The single place of `--last-month`: which files cannot have one, and what changed since as JSON and in a terminal.
 * Amounts are decimal strings; start and changes make the end.
 */
import { terminalTexts } from '../../../messages/index.ts';
import {
  sinceLastMonth,
  type Change,
  type CurrencyBridge,
  type DriverTotal,
  type ReconcileInput,
  type Reconciliation,
  type ReconciliationFile,
} from '../../../tasks/index.ts';
import { printDecimal, type Rational } from '../../../values/index.ts';
import type { Options } from '../options.ts';
import { largeHead } from './large/file-head.ts';
import { languageOf, speakerFor } from './written/speaker.ts';

/** A sentence where one of the two files is read in parts; found before anything is read whole. */
export function wrongLastMonth(options: Options): string | null {
  const { recon, 'last-month': last, 'in-parts': inParts } = options;
  if (recon === undefined || last === undefined) return null;
  const large = [recon, last].find((path) => largeHead(path, {}, inParts) !== null);
  return large === undefined ? null : terminalTexts(languageOf(options.lang)).tooLargeForLastMonth(large);
}

interface Read {
  readonly input: ReconcileInput;
  readonly lastMonth: ReconciliationFile | null;
}

/** With what changed since last month, or a sentence where the file given is not last month's. */
export function withLastMonth(
  reconciliation: Reconciliation,
  { input: { file, list }, lastMonth }: Read,
  language: string | undefined,
): Reconciliation | string {
  if (lastMonth === null) return reconciliation;
  const since = sinceLastMonth(lastMonth, file, list);
  if (typeof since === 'string') return terminalTexts(languageOf(language)).notLastMonth[since](lastMonth.table.source);
  return { ...reconciliation, sinceLastMonth: since };
}

/** `sinceLastMonth` of the answer; nothing where no file was given. */
export function bridgeJson({ sinceLastMonth: since }: Reconciliation): object {
  if (since === undefined) return {};
  return { sinceLastMonth: { file: since.file, currencies: since.currencies.map(currencyJson) } };
}

function currencyJson({ currency, start, end, drivers }: CurrencyBridge): object {
  return { currency, start: money(start), end: money(end), drivers: drivers.map(driverJson) };
}

function driverJson({ driver, amount, changes }: DriverTotal): object {
  return { driver, amount: money(amount), changes: changes.map(changeJson) };
}

function changeJson({ subscription, amount, last, now }: Change): object {
  const line = [...last, ...now].at(-1);
  return {
    subscription,
    customer: line?.customerName ?? null,
    offer: line?.offerName ?? null,
    amount: money(amount),
    lastRows: last.map(({ row }) => row),
    rows: now.map(({ row }) => row),
  };
}

function money(amount: Rational): string {
  return printDecimal(amount, 2);
}

/** A line a currency for a person; none where no file was given. */
export function bridgeLines({ sinceLastMonth: since }: Reconciliation, language?: string): readonly string[] {
  if (since === undefined) return [];
  const texts = terminalTexts(languageOf(language));
  const { months } = speakerFor(language).charts;
  return since.currencies.map(({ currency, start, end, drivers }) => {
    const changes = drivers.map(
      ({ driver, amount }) => `${months[driver]} ${amount.n > 0n ? '+' : ''}${money(amount)}`,
    );
    return texts.sinceLastMonth({
      currency: currency ?? texts.noCurrency,
      file: since.file,
      start: money(start),
      end: money(end),
      changes: changes.join(', '),
    });
  });
}
