/** The single way from planned changes of one customer to the e-mail that tells it, in any of the five languages. */
import type { CalendarDate } from '../../../values/index.ts';
import { printCents, printDay } from '../../allocation/printed.ts';
import type { Mail } from '../mail.ts';
import type { ChangeMailTexts } from './change-mail-texts.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages = { en, it, sv, fr, nl } satisfies Readonly<Record<string, ChangeMailTexts>>;

/** What changes for a customer on one day. */
export interface CustomerChange {
  readonly to: 'annual' | 'monthly';
  readonly on: CalendarDate;
  readonly subscriptions: readonly {
    readonly name: string;
    /** As it is printed everywhere: `10`. */
    readonly licences: string;
    /** Cents of the new price of a licence for a month; null where no list says it. */
    readonly price: bigint | null;
    readonly currency: string | null;
    readonly termEnd: CalendarDate | null;
  }[];
}

/** A draft without an address: the list of subscriptions knows none. */
export function changeMail({ to, on, subscriptions }: CustomerChange, language: keyof typeof languages): Mail {
  const texts = languages[language];
  const lines = subscriptions.map(({ name, licences, price, currency, termEnd }) => {
    const each = price === null ? null : printCents(price, texts.locale, currency);
    const end = termEnd === null ? '' : `, ${texts.termEnd(printDay(termEnd))}`;
    return `- ${texts.line({ name, licences, price: each })}${end}`;
  });
  const day = printDay(on);
  const parts = [texts.greeting, texts.intro[to](day), lines.join('\n'), texts.terms, texts.answer, texts.closing];
  return { to: '', subject: texts.subject(day), body: `${parts.join('\n\n')}\n` };
}
