/** The single way from a request's letter to the e-mail that asks for it, in any of the five languages. */
import type { AllocationLetter } from '../../tasks/index.ts';
import type { AllocationTexts } from '../allocation/allocation-texts.ts';
import { printCents, printDay } from '../allocation/printed.ts';
import { allocationTexts } from '../allocation/texts-in.ts';
import type { Mail } from './mail.ts';

/** The request as a draft to an address. */
export function allocationMail(letter: AllocationLetter, to: string, language?: string): Mail {
  const texts = allocationTexts(language);
  const { mail, locale } = texts;
  const { partner, amount, currency, paidOn, earlier } = letter;
  const subjectOf = {
    partner: [partner.name.trim() || mail.unnamed, partner.id.trim()].filter((part) => part !== '').join(', '),
    amount: printCents(amount, locale, currency),
    day: printDay(paidOn),
  };
  const request = requestText(letter, texts);
  const body =
    earlier === null
      ? request
      : [
          mail.greeting,
          '',
          mail.followUp({ sent: printDay(earlier.sent), expectedBy: printDay(earlier.expectedBy) }),
          '',
          request.replace(/^/gm, '> ').replace(/ +$/gm, ''),
          '',
          signature(letter, texts),
        ].join('\n');
  const subject = earlier === null ? mail.subject(subjectOf) : mail.followUpSubject(subjectOf);
  return { to, subject: subject.replace(/\s+/gu, ' '), body: `${body}\n` };
}

function requestText(letter: AllocationLetter, texts: AllocationTexts): string {
  const { mail, locale } = texts;
  const { partner, amount, currency, paidOn, reference, invoices, remains } = letter;
  const money = (cents: bigint): string => printCents(cents, locale, currency);
  const rest = remains === 0n ? [] : [`${mail.remains}${mail.colon}${money(remains)}`];
  return [
    mail.greeting,
    '',
    mail.ask(invoices.length),
    '',
    `${mail.partner}${mail.colon}${partner.name.trim() || mail.unnamed}`,
    `${mail.partnerId}${mail.colon}${partner.id.trim() || mail.unnumbered}`,
    `${mail.paidOn}${mail.colon}${printDay(paidOn)}`,
    `${mail.amount}${mail.colon}${money(amount)}`,
    `${mail.reference}${mail.colon}${reference.trim() || mail.noReference}`,
    '',
    mail.applyTo,
    ...invoices.map(({ number, cents }) => `  ${number}${mail.colon}${money(cents)}`),
    ...rest,
    '',
    signature(letter, texts),
  ].join('\n');
}

function signature({ partner }: AllocationLetter, { mail }: AllocationTexts): string {
  return [mail.closing, ...(partner.name.trim() === '' ? [] : [partner.name.trim()])].join('\n');
}
