/** Tieout's own matching: over codes and units as a reconciliation holds them, and from texts, coding them first. */
import { answer } from './answer.js';
import { MONEY } from './lines.js';

const COLUMNS = ['Amount', 'TotalOtherDiscount', 'Subtotal', 'Tax', 'TotalForCustomer'];

export function tieout({ codesOf, matchLines }, lines) {
  const same = (text) => text;
  const coded = () => ({
    subscription: codesOf(lines.subscription, same, lines.list),
    listed: lines.list.length,
    currency: codesOf(lines.currency, same),
    chargeType: codesOf(lines.chargeType, same),
  });
  const amounts = {
    kind: lines.kind,
    money: Object.fromEntries(COLUMNS.map((column, i) => [column, { of: lines[MONEY[i]] }])),
    expected: lines.expected,
  };
  const columns = { ...coded(), ...amounts };
  const told = (matched) => tell(matched, columns);
  return [
    { name: 'tieout matching', once: () => matchLines(columns), told },
    { name: 'tieout matching from texts', once: () => matchLines({ ...coded(), ...amounts }), told },
  ];
}

function tell({ events, totals, types, unbilled }, { subscription, currency, chargeType, listed }) {
  const cents = (sum) => (Number.isNaN(sum) ? null : sum);
  const text = (codes, row) => codes.texts[codes.of[row]];
  return answer({
    events: Array.from({ length: events.size }, (_, event) => {
      const row = events.rows[events.starts[event]];
      const code = subscription.of[row];
      return {
        row,
        lines: events.starts[event + 1] - events.starts[event],
        credit: events.credit[event],
        charge: events.charge[event],
        expected: cents(events.expected[event]),
        place: code < listed ? code : null,
      };
    }),
    totals: currency.texts.map((name, code) => [name, ...COLUMNS.map((column) => totals[column][code])]),
    types: types.map(({ row, lines }) => [text(currency, row), text(chargeType, row), lines]),
    unbilled,
  });
}
