/** The single door from suggestions, wrong figures and requests to their sentences, in any of the five languages. */
import type { AssignmentProblem, RequestStanding, Suggestion } from '../../tasks/index.ts';
import { numberFormats } from '../number-format.ts';
import { printCents, printDay } from './printed.ts';
import { allocationTexts } from './texts-in.ts';

/** Why the payment is for these invoices, and whether more may be found. */
export function allocationSentence(suggestion: Suggestion, language?: string): string {
  const { reason, pays, alternatives, complete } = suggestion;
  const { reasons, cut } = allocationTexts(language);
  const told = {
    invoices: pays.map(({ invoice }) => invoice.number),
    alternatives: alternatives.map((invoices) => invoices.map(({ number }) => number)),
  };
  const saysSo = complete || reason === 'perhaps-others' || reason === 'part-search-cut';
  return saysSo ? reasons[reason](told) : `${reasons[reason](told)} ${cut}`;
}

/** `12,400.17 EUR`, in a number format, or as is usual in a language. */
export function amountText(cents: bigint, currency: string | null, written?: string): string {
  return printCents(cents, localeOf(written), currency);
}

function localeOf(written: string | undefined): string {
  return numberFormats.find((format) => format === written) ?? allocationTexts(written).locale;
}

/** What is wrong with a figure that was assigned, and what it may be. */
export function assignmentSentence(
  { code, with: details }: AssignmentProblem,
  language?: string,
  numbers = language,
): string {
  const { problems } = allocationTexts(language);
  const locale = localeOf(numbers);
  const printed = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === 'bigint' ? printCents(value, locale) : (value ?? '-'),
  ]);
  const say = problems[code] as (of: Readonly<Record<string, string>>) => string;
  return say(Object.fromEntries(printed) as Readonly<Record<string, string>>);
}

/** What to do about a request. */
export function requestSentence({ request, status, window }: RequestStanding, language?: string): string {
  const { nextSteps, locale } = allocationTexts(language);
  return nextSteps[status]({
    from: window === null ? '' : printDay(window.from),
    by: window === null ? '' : printDay(window.by),
    expected: printCents(request.expected, locale, request.payment.currency),
    found: request.balance === null ? '' : printCents(request.balance, locale, request.payment.currency),
  });
}
