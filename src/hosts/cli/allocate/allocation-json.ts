/** The single way from an allocation to the JSON of `tieout allocate`; amounts are decimal strings. */
import { allocationSentence, emlOf, mailtoOf, requestSentence } from '../../../messages/index.ts';
import { printDate, printScaled, type CalendarDate } from '../../../values/index.ts';
import type { Allocated } from './allocated.ts';

const cents = (amount: bigint): string => printScaled(amount, 2);
const day = (date: CalendarDate | null): string | null => (date === null ? null : printDate(date));

/** The whole answer; sentences in the language given. */
export function allocationJson(answer: Allocated, language: string | undefined): unknown {
  const { invoices, balances } = answer.standing;
  return {
    payments: answer.suggestions.map((suggestion) => ({
      date: printDate(suggestion.payment.date),
      reference: suggestion.payment.reference,
      amount: cents(suggestion.payment.amount),
      currency: suggestion.payment.currency,
      grade: suggestion.grade,
      reason: suggestion.reason,
      explanation: allocationSentence(suggestion, language),
      invoices: suggestion.pays.map(({ invoice, cents: part }) => ({ number: invoice.number, amount: cents(part) })),
      remainder: cents(suggestion.remainder),
      alternatives: suggestion.alternatives.map((choice) => choice.map(({ number }) => number)),
      complete: suggestion.complete,
    })),
    invoices: invoices.map(({ invoice: { number, due, open, currency }, left }) => ({
      number,
      due: day(due),
      currency,
      open: cents(open),
      remaining: cents(left),
    })),
    balances: balances.map(({ currency, paid, assigned, remaining }) => ({
      currency,
      paid: cents(paid),
      assigned: cents(assigned),
      remaining: cents(remaining),
    })),
    requests: requestsJson(answer, language),
  };
}

function requestsJson({ drafts, contact }: Allocated, language: string | undefined): unknown[] {
  return drafts.map(({ standing, mail }) => {
    const { request, status, window } = standing;
    const link = mail === null ? null : mailtoOf(mail);
    return {
      status,
      payment: { date: printDate(request.payment.date), amount: cents(request.payment.amount) },
      invoices: request.parts.map(({ number, cents: part }) => ({ number, amount: cents(part) })),
      sent: day(request.sent),
      updateFrom: day(window?.from ?? null),
      updateBy: day(window?.by ?? null),
      expectedBalance: cents(request.expected),
      nextStep: requestSentence(standing, language),
      email:
        mail === null
          ? null
          : {
              ...mail,
              addressSource: contact === null ? null : { source: contact.source, dated: contact.dated },
              mailto: link?.fits === true ? link.href : null,
              eml: emlOf(mail),
            },
    };
  });
}
