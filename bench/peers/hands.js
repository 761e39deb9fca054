/** What a careful developer writes by hand: decimal.js, plain doubles, big integers, and integers in doubles as the limit. */

export function hands({ byHand }, rows) {
  const { decimal, decimalName, doubles, exact, bigint } = byHand;
  const one = decimal?.(rows);
  const perRow = (out, n) => {
    for (let i = 0; i < n; i += 1) out[i] = one(i);
  };
  const loop = (name, body, most) => (body ? [{ name, most, run: (out, n) => body(rows, out, n) }] : []);
  return [
    ...(one ? [{ name: decimalName ?? 'decimal.js by hand', most: 20_000, run: perRow }] : []),
    ...loop('plain doubles by hand', doubles),
    ...loop('by hand exact (scaled integers)', exact),
    ...loop('BigInt by hand', bigint, 200_000),
  ];
}
