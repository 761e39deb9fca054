/**
 * The single codes for what lines that pass have in common: their kind and the days they name, by which dates are judged,
 * and what the price of the list goes by.
 */
import { keyCodes, pairOf } from '../match/key-codes.ts';
import { at, type PlainLines } from './plain-lines.ts';

/** The code of a line of a chunk, from 0 in the order in which codes first appear. */
export type CodeOfLine = (codes: PlainLines['codes'], i: number) => number;

/** Bits of a code each, so that nearly all five make one key of 51 bits at most. */
const TYPES = 2 ** 8;
const CURRENCIES = 2 ** 6;
const FREQUENCIES = 2 ** 4;
const OFFERS = 2 ** 14;
const DAYS = 2 ** 13;
/** Above all such keys. */
const WIDE = 2 ** 52;

/** Type, frequency, both days of the charge and the first of the service: lines differ in nothing else that dates go by, but our list. */
export function datedKinds(): CodeOfLine {
  const [known, wide, periods, spans, kinds] = [keyCodes(), keyCodes(), keyCodes(), keyCodes(), keyCodes()];
  return (codes, i) => {
    const type = at(codes.chargeType, i);
    const frequency = at(codes.frequency, i);
    const start = at(codes.chargeStart, i);
    const end = at(codes.chargeEnd, i);
    const service = at(codes.serviceStart, i);
    if (type < TYPES && frequency < FREQUENCIES && start < DAYS && end < DAYS && service < DAYS)
      return known.codeOf((((type * FREQUENCIES + frequency) * DAYS + start) * DAYS + end) * DAYS + service);
    const span = spans.codeOf(pairOf(periods.codeOf(pairOf(start, end)), service));
    return known.codeOf(WIDE + wide.codeOf(pairOf(span, kinds.codeOf(pairOf(type, frequency)))));
  };
}

/** Offer, currency, frequency and both days of the charge: by the list lines cost the same a licence. */
export function billedTerms(): CodeOfLine {
  const [known, wide, periods, kinds, offers] = [keyCodes(), keyCodes(), keyCodes(), keyCodes(), keyCodes()];
  return (codes, i) => {
    const offer = at(codes.offer, i);
    const currency = at(codes.currency, i);
    const frequency = at(codes.frequency, i);
    const start = at(codes.chargeStart, i);
    const end = at(codes.chargeEnd, i);
    if (offer < OFFERS && currency < CURRENCIES && frequency < FREQUENCIES && start < DAYS && end < DAYS)
      return known.codeOf((((offer * CURRENCIES + currency) * FREQUENCIES + frequency) * DAYS + start) * DAYS + end);
    const kind = kinds.codeOf(pairOf(offers.codeOf(pairOf(offer, currency)), frequency));
    return known.codeOf(WIDE + wide.codeOf(pairOf(kind, periods.codeOf(pairOf(start, end)))));
  };
}
