/**
 * The single code for the kind of a line that passes and the days it names: type, frequency, both days of the charge and
 * the first of the service. Lines with one code differ in nothing that dates are judged by, but our list.
 */
import { keyCodes, pairOf } from '../match/key-codes.ts';
import { at, type PlainLines } from './plain-lines.ts';

/** Bits of a code each, so that nearly all five make one key of 51 bits. */
const TYPES = 2 ** 8;
const FREQUENCIES = 2 ** 4;
const DAYS = 2 ** 13;
/** Above all such keys. */
const WIDE = 2 ** 52;

/** Codes from 0, in the order in which they first appear. */
export function datedKinds(): (codes: PlainLines['codes'], i: number) => number {
  const [known, wide, periods, spans, kinds] = [keyCodes(), keyCodes(), keyCodes(), keyCodes(), keyCodes()];
  return (codes, i) => {
    const [type, frequency] = [at(codes.chargeType, i), at(codes.frequency, i)];
    const [start, end, service] = [at(codes.chargeStart, i), at(codes.chargeEnd, i), at(codes.serviceStart, i)];
    if (type < TYPES && frequency < FREQUENCIES && start < DAYS && end < DAYS && service < DAYS)
      return known.codeOf((((type * FREQUENCIES + frequency) * DAYS + start) * DAYS + end) * DAYS + service);
    const span = spans.codeOf(pairOf(periods.codeOf(pairOf(start, end)), service));
    return known.codeOf(WIDE + wide.codeOf(pairOf(span, kinds.codeOf(pairOf(type, frequency)))));
  };
}
