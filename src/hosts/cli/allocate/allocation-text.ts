/** The single place that prints an allocation for a terminal: payments with their invoices, balances, drafts. */
import { allocationSentence, requestSentence } from '../../../messages/index.ts';
import type { Suggestion } from '../../../tasks/index.ts';
import { printDate, printScaled } from '../../../values/index.ts';
import type { Allocated } from './allocated.ts';

const cents = (amount: bigint): string => printScaled(amount, 2);
const unit = (currency: string | null): string => (currency === null ? '' : ` ${currency}`);

/** Lines for a person to read; sentences in the language given. */
export function allocationLines(answer: Allocated, language: string | undefined): readonly string[] {
  const { suggestions, standing, drafts } = answer;
  return [
    ...suggestions.flatMap((suggestion) => suggestionLines(suggestion, language)),
    ...standing.balances.map(
      ({ currency, paid, remaining }) =>
        `Unallocated${unit(currency)}: ${cents(paid)} now, ${cents(remaining)} once these requests are done.`,
    ),
    ...drafts.flatMap((draft) => [
      ...(draft.standing.request.sent === null ? [] : [requestSentence(draft.standing, language)]),
      ...mailLines(draft, answer),
    ]),
  ];
}

function suggestionLines(suggestion: Suggestion, language: string | undefined): string[] {
  const { payment, grade, pays, remainder } = suggestion;
  return [
    `${printDate(payment.date)}  ${cents(payment.amount)}${unit(payment.currency)}  ${payment.reference}`,
    ...pays.map(({ invoice, cents: part }) => `  ${invoice.number}  ${cents(part)}`),
    ...(pays.length > 0 && remainder !== 0n ? [`  remains  ${cents(remainder)}`] : []),
    `  ${grade ?? 'open'}: ${allocationSentence(suggestion, language)}`,
  ];
}

function mailLines({ mail }: Allocated['drafts'][number], { contact }: Allocated): string[] {
  if (mail === null) return [];
  const from = contact === null ? '' : `  (from "${contact.source}", ${contact.dated}: check that it still holds)`;
  return ['', `To: ${mail.to}${from}`, `Subject: ${mail.subject}`, '', ...mail.body.trimEnd().split('\n')];
}
