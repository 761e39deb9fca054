/**
 * The single shape of plain lines, whether they pass or were kept: what the engine has compiled to read the ones, reads the
 * others.
 */
import type { PlainLines } from '../../../../../tasks/index.ts';

/** The same lines, their columns in one order. */
export function shapedLines(lines: PlainLines): PlainLines {
  const { size, firstRow, plain, subscription, customer, named, listed } = lines;
  const { unitPrice, quantity, amount, discount, subtotal, tax, total } = lines.numbers;
  const { chargeType, currency, frequency, offer, serviceStart, chargeStart, chargeEnd } = lines.codes;
  return {
    size,
    firstRow,
    plain,
    numbers: { unitPrice, quantity, amount, discount, subtotal, tax, total },
    codes: { chargeType, currency, frequency, offer, serviceStart, chargeStart, chargeEnd },
    subscription,
    customer,
    named,
    listed,
  };
}
