/** Decimal text becomes an exact fraction and back; a spreadsheet's double is read by its fifteen digits. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import {
  absolute,
  compare,
  decimalPlaces,
  equal,
  fromDouble,
  multiply,
  parseDecimal,
  printDecimal,
  printFraction,
  printScaled,
  rational,
  subtract,
  toDouble,
  type Rational,
} from '../../src/values/index.ts';
import { anyDecimal, anyRational } from './arbitrary.ts';

/** The exact value of a double, from its bits: every finite double is an integer over a power of two. */
function exactly(value: number): Rational {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const word = bits.getBigUint64(0);
  const exponent = (word >> 52n) & 0x7ffn;
  const fraction = word & ((1n << 52n) - 1n);
  const significand = exponent === 0n ? fraction : fraction | (1n << 52n);
  const power = (exponent === 0n ? 1n : exponent) - 1075n;
  const sign = word >> 63n === 1n ? -1n : 1n;
  return power < 0n ? rational(sign * significand, 1n << -power) : rational(sign * significand * (1n << power));
}

/** The double next to a positive one, above or below. */
function neighbour(value: number, step: 1n | -1n): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigUint64(0, bits.getBigUint64(0) + step);
  return bits.getFloat64(0);
}

const distance = (a: Rational, b: Rational): Rational => {
  const { n, d } = subtract(a, b);
  return { n: absolute(n), d };
};

describe('decimal text is read exactly', () => {
  test.each([
    ['8.50', 17n, 2n],
    ['-8.50', -17n, 2n],
    ['+8.5', 17n, 2n],
    ['0.1', 1n, 10n],
    ['-0.05', -1n, 20n],
    ['000012', 12n, 1n],
    ['-0', 0n, 1n],
    [' 41.34 ', 2067n, 50n],
    ['12345678901234567890.123456789', 12345678901234567890123456789n, 1000000000n],
  ])('%j', (text, n, d) => {
    expect(parseDecimal(text)).toEqual({ n, d });
  });

  test.each(['', ' ', '-', '.5', '5.', '1,000.00', '8,50', '1e3', '0x10', '1_000', '1 000', '--1', '١٢', 'NaN', '€5'])(
    '%j is no plain decimal',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );

  test('more digits than any double holds survive reading and printing', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        expect(parseDecimal(printDecimal(value, 0, 40))).toEqual(value);
      }),
    );
  });

  test('decimal.js reads what is printed as the same number', () => {
    const Wide = Decimal.clone({ precision: 100 });
    fc.assert(
      fc.property(anyDecimal, (value) => {
        const quotient = new Wide(value.n.toString()).div(value.d.toString());
        expect(new Wide(printDecimal(value, 0, 40)).eq(quotient)).toBe(true);
      }),
    );
  });
});

describe('a fraction is printed with the decimals it has', () => {
  test.each([
    [rational(4182n, 100n), 2, 12, '41.82'],
    [rational(102n), 2, 12, '102.00'],
    [rational(102n), 0, 12, '102'],
    [rational(15264n, 365n), 2, 12, '41.819178082192'],
    [rational(1n, 8n), 2, 12, '0.125'],
    [rational(-1n, 8n), 0, 2, '-0.13'],
    [rational(1n, 3n), 0, 4, '0.3333'],
    [rational(-1n, 3n), 0, 0, '0'],
    [rational(5n, 2n), 0, 0, '3'],
  ])('%j with at least %d and at most %d decimals is %s', (value, least, most, text) => {
    expect(printDecimal(value, least, most)).toBe(text);
  });

  test('the rounding for display can be named', () => {
    expect(printDecimal(rational(1n, 8n), 2, 2, 'half-even')).toBe('0.12');
    expect(printDecimal(rational(2n, 3n), 0, 2, 'down')).toBe('0.66');
  });

  test.each([
    [4182n, 2, '41.82'],
    [-5n, 2, '-0.05'],
    [0n, 2, '0.00'],
    [-4182n, 0, '-4182'],
  ])('%s scaled by %d decimals is %s', (units, places, text) => {
    expect(printScaled(units, places)).toBe(text);
  });

  test.each([
    [rational(68340n, 73n), '68340/73'],
    [rational(-7n, 2n), '-7/2'],
    [rational(42n), '42'],
  ])('%j is written %s', (value, text) => {
    expect(printFraction(value)).toBe(text);
  });

  test.each([
    [rational(1n), 0],
    [rational(17n, 2n), 1],
    [rational(1n, 8n), 3],
    [rational(1n, 500n), 3],
    [rational(1n, 3n), null],
    [rational(1n, 365n), null],
  ])('%j needs %p decimals', (value, places) => {
    expect(decimalPlaces(value)).toBe(places);
  });

  test('so many decimals are needed that one fewer would lose something', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        const places = decimalPlaces(value)!;
        const scaled = (by: number): Rational => multiply(value, rational(10n ** BigInt(by)));
        expect(scaled(places).d).toBe(1n);
        if (places > 0) expect(scaled(places - 1).d).not.toBe(1n);
      }),
    );
  });
});

describe('a cell shows fifteen digits, and those are what is meant', () => {
  test.each([
    [0.1 + 0.2, '0.3'],
    [8.5, '8.5'],
    [41.82, '41.82'],
    [-0, '0'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [123456789012345.6, '123456789012346'],
    [0.000123456789012345, '0.000123456789012345'],
  ])('%p is %s', (cell, text) => {
    expect(printDecimal(fromDouble(cell)!, 0, 40)).toBe(text);
  });

  test.each([NaN, Infinity, -Infinity])('%p is no amount', (cell) => {
    expect(fromDouble(cell)).toBeNull();
  });

  test('any cell is read as the decimal of its fifteen digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e18, max: 1e18 }), (cell) => {
        expect(fromDouble(cell)).toEqual(parseDecimal(new Decimal(cell.toPrecision(15)).toFixed()));
      }),
    );
  });

  test('an amount of up to fifteen digits comes back from a cell as it was', () => {
    const amount = fc.tuple(
      fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
      fc.integer({ min: 0, max: 8 }),
    );
    fc.assert(
      fc.property(amount, ([units, places]) => {
        const value = rational(units, 10n ** BigInt(places));
        expect(equal(fromDouble(toDouble(value))!, value)).toBe(true);
      }),
    );
  });
});

describe('a fraction goes into a cell as the nearest double', () => {
  test.each([
    ['a credit', rational(4182n, 100n), 41.82],
    ['a third', rational(1n, 3n), 1 / 3],
    ['nothing', rational(0n), 0],
    ['a fraction of large parts', rational(10n ** 40n + 1n, 10n ** 40n), 1],
    ['a small fraction of large parts', rational(1n, 3n * 10n ** 25n), 1 / 3e25],
    ['a large whole number', rational(10n ** 22n), 1e22],
    ['a tie, which goes to the even neighbour', rational(2n ** 53n + 1n), 2 ** 53],
    ['just above a tie', rational((2n ** 53n + 1n) * 10n ** 30n + 1n, 10n ** 30n), 2 ** 53 + 2],
  ])('%s', (_, value, cell) => {
    expect(toDouble(value)).toBe(cell);
  });

  test('no neighbouring double is nearer', () => {
    fc.assert(
      fc.property(anyRational, (value) => {
        fc.pre(value.n !== 0n);
        const size = { n: absolute(value.n), d: value.d };
        const cell = Math.abs(toDouble(value));
        const away = distance(exactly(cell), size);
        for (const step of [1n, -1n] as const) {
          expect(compare(away, distance(exactly(neighbour(cell, step)), size))).not.toBe(1);
        }
        expect(Math.sign(toDouble(value))).toBe(value.n < 0n ? -1 : 1);
      }),
    );
  });
});
