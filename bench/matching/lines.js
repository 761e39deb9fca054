/** A file's lines and a list of subscriptions, as columns of texts and whole cents: what every contestant starts from. */
import { drawing } from '../random.js';

const SEED = 20_200_215;

/** Kinds of events; the rows of the first stand each by themselves. */
export const PERIOD = 0;

/** Lines of an event, by its kind. */
const LINES = [1, 4, 2, 2, 1, 1];
const TYPES = ['Cycle fee', 'Cycle instance prorate', 'Cancel fee', 'Prorate fees when convert', 'Offset', 'Other fee'];

/** Lines in no order, as files have them; one in ten has a subscription that the list has not. */
export function drawLines(count) {
  const draw = drawing(SEED);
  const subscriptions = Math.ceil(count * 0.7);
  const drawn = [];
  while (drawn.length < count) {
    const subscription = draw.whole(0, subscriptions - 1);
    const kind = draw.whole(0, 3) > 0 ? PERIOD : draw.whole(1, LINES.length - 1);
    for (let line = 0; line < LINES[kind]; line += 1) drawn.push(oneLine(draw, subscription, kind));
  }
  for (let i = drawn.length - 1; i > 0; i -= 1) {
    const j = draw.whole(0, i);
    [drawn[i], drawn[j]] = [drawn[j], drawn[i]];
  }
  const rows = drawn.slice(0, count);
  const cents = (name) => Float64Array.from(rows, (row) => row[name]);
  return {
    rows: count,
    list: Array.from({ length: Math.ceil(subscriptions * 0.9) }, (_, i) => guid('a', i)),
    subscription: rows.map((row) => guid('a', row.subscription)),
    currency: rows.map((row) => row.currency),
    chargeType: rows.map((row) => row.chargeType),
    kind: Uint8Array.from(rows, (row) => row.kind),
    amount: cents('amount'),
    discount: cents('discount'),
    subtotal: cents('subtotal'),
    tax: cents('tax'),
    total: cents('total'),
    expected: cents('expected'),
  };
}

function oneLine(draw, subscription, kind) {
  const amount = kind === PERIOD ? draw.whole(0, 200_000) : draw.whole(-100_000, 100_000);
  const discount = draw.whole(0, 9) === 0 ? draw.whole(0, 500) : 0;
  const subtotal = amount - discount;
  const tax = Math.round(subtotal * 0.21);
  return {
    subscription,
    // A subscription is billed in one currency, but for a few.
    currency: (subscription + (draw.whole(0, 99) === 0 ? 1 : 0)) % 10 === 0 ? 'SEK' : 'EUR',
    chargeType: TYPES[kind],
    kind,
    ...{ amount, discount, subtotal, tax, total: subtotal + tax },
    expected: draw.whole(0, 49) === 0 ? NaN : amount + (draw.whole(0, 9) === 0 ? 1 : 0),
  };
}

const guid = (kind, number) =>
  `${kind}${String(number).padStart(7, '0')}-4a00-4000-8000-${String((number * 7919) % 1e12).padStart(12, '0')}`;

/** The money columns that are added up by currency. */
export const MONEY = ['amount', 'discount', 'subtotal', 'tax', 'total'];
