/** What people write by hand: maps keyed by texts, with whole cents, with big integers (the truth), or with decimal.js. */
import Decimal from 'decimal.js';
import { answer } from './answer.js';
import { MONEY, PERIOD } from './lines.js';

/** Arithmetic over amounts as they lie in memory. */
const cents = { of: (column) => column, zero: 0, add: (a, b) => a + b, isNegative: (a) => a < 0, toCents: (a) => a };
const bigints = {
  of: (column) => Array.from(column, (value) => (Number.isNaN(value) ? null : BigInt(value))),
  zero: 0n,
  add: (a, b) => a + b,
  isNegative: (a) => a < 0n,
  toCents: Number,
};
const decimals = {
  // A file's cells are texts.
  of: (column) => Array.from(column, (value) => (Number.isNaN(value) ? null : (value / 100).toFixed(2))),
  zero: new Decimal(0),
  read: (text) => new Decimal(text),
  add: (a, b) => a.plus(b),
  isNegative: (a) => a.isNegative(),
  toCents: (a) => a.times(100).toNumber(),
};

/** The right answer, by big integers. */
export const truthOf = (lines) => {
  const run = byMaps(lines, bigints);
  return run.told(run.once(lines.rows));
};

export function maps(lines) {
  const whole = byMaps(lines, cents);
  const decimal = byMaps(lines, decimals);
  return [
    { name: 'Map of texts, whole cents', ...whole },
    { name: 'Map + decimal.js by hand', most: 50_000, ...decimal },
  ];
}

function byMaps(lines, arithmetic) {
  const { of, zero, read = (amount) => amount, toCents } = arithmetic;
  const amounts = Object.fromEntries([...MONEY, 'expected'].map((name) => [name, of(lines[name])]));
  const rows = Array.from({ length: lines.rows }, (_, i) => ({
    row: i,
    subscription: lines.subscription[i],
    currency: lines.currency[i],
    chargeType: lines.chargeType[i],
    kind: lines.kind[i],
    ...Object.fromEntries(Object.entries(amounts).map(([name, column]) => [name, column[i]])),
  }));
  const { addLine, addTotals } = adding(arithmetic);
  const once = (count) => {
    const places = new Map(lines.list.map((id, place) => [id, place]));
    const [events, byKey, totals, types, billed] = [[], new Map(), new Map(), new Map(), new Set()];
    const newEvent = ({ row, subscription }) => {
      const event = {
        row,
        lines: 0,
        credit: zero,
        charge: zero,
        expected: zero,
        place: places.get(subscription) ?? null,
      };
      events.push(event);
      return event;
    };
    for (let i = 0; i < count; i += 1) {
      const line = rows[i];
      const amount = read(line.amount);
      if (line.kind === PERIOD) addLine(newEvent(line), line, amount);
      else {
        const key = `${line.currency}|${line.subscription}|${line.kind}`;
        if (!byKey.has(key)) byKey.set(key, newEvent(line));
        addLine(byKey.get(key), line, amount);
      }
      addTotals(totals, line, amount);
      const type = `${line.currency}|${line.chargeType}`;
      types.set(type, (types.get(type) ?? 0) + 1);
      billed.add(line.subscription);
    }
    const unbilled = [];
    for (const [id, place] of places) if (!billed.has(id)) unbilled.push(place);
    return { events, totals, types, unbilled };
  };
  return { once, told: (found) => tell(found, toCents) };
}

/** A line into its event, and into the sums of its currency. */
function adding({ zero, read = (amount) => amount, add, isNegative }) {
  const addLine = (event, line, amount) => {
    event.lines += 1;
    if (isNegative(amount)) event.credit = add(event.credit, amount);
    else event.charge = add(event.charge, amount);
    if (line.expected === null || Number.isNaN(line.expected)) event.expected = null;
    else if (event.expected !== null) event.expected = add(event.expected, read(line.expected));
  };
  const addTotals = (totals, line, amount) => {
    let total = totals.get(line.currency);
    if (total === undefined) {
      total = { amount: zero, discount: zero, subtotal: zero, tax: zero, total: zero };
      totals.set(line.currency, total);
    }
    total.amount = add(total.amount, amount);
    total.discount = add(total.discount, read(line.discount));
    total.subtotal = add(total.subtotal, read(line.subtotal));
    total.tax = add(total.tax, read(line.tax));
    total.total = add(total.total, read(line.total));
  };
  return { addLine, addTotals };
}

/** What was found in whole cents, outside the time. */
function tell({ events, totals, types, unbilled }, toCents) {
  return answer({
    events: events.map(({ credit, charge, expected, ...rest }) => ({
      ...rest,
      credit: toCents(credit),
      charge: toCents(charge),
      expected: expected === null ? null : toCents(expected),
    })),
    totals: Array.from(totals, ([currency, sums]) => [currency, ...MONEY.map((name) => toCents(sums[name]))]),
    types: Array.from(types, ([type, count]) => [...type.split('|'), count]),
    unbilled,
  });
}
