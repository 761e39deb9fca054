/** The decoder's table, value by value: what a cell may hand over for an input of each kind. */
import fc from 'fast-check';
import type { CoreInput, CoreType } from '../../../src/language/index.ts';
import { decode, type Decoded } from '../../../src/hosts/functions/decode.ts';
import type { Cell } from '../../../src/hosts/functions/custom-function.ts';
import { parseDecimal, printDate, printDecimal, printValue } from '../../../src/values/index.ts';
import { missingElsewhere } from './support.ts';

const types: Readonly<Record<CoreType['kind'], CoreType>> = {
  money: { kind: 'money', unit: {} },
  number: { kind: 'number', unit: { licence: 1 } },
  percent: { kind: 'percent', unit: {} },
  date: { kind: 'date', unit: {} },
  text: { kind: 'text', unit: {} },
  choice: { kind: 'choice', unit: {}, choice: 'Frequency', values: ['monthly', 'annual'] },
  yesno: { kind: 'yesno', unit: {} },
  list: { kind: 'list', unit: {}, choice: 'Frequency', values: ['monthly', 'annual'] },
};

/** Kinds of which a blank cell is no value at all. */
const single = (Object.keys(types) as CoreType['kind'][]).filter((kind) => kind !== 'list');

const place = { kind: 'argument', name: 'It' } as const;

function read(kind: CoreType['kind'], cell: Cell, system: 1900 | 1904 = 1900): Decoded {
  const input: CoreInput = { name: 'It', type: types[kind] };
  return decode(cell, input, place, system);
}

/** The value as text (a percentage as its ratio), or the code of what is wrong. */
function shown(decoded: Decoded): string {
  if (decoded.kind === 'problem') return decoded.problem.code;
  if (decoded.kind === 'cell-error' || decoded.kind === 'empty') return decoded.kind;
  return decoded.kind === 'percent' ? printDecimal(decoded.amount) : printValue(decoded);
}

describe('nothing given', () => {
  test.each(single)('an empty cell is an empty %s', (kind) => {
    for (const cell of [null, undefined, '', '   ', '\u00a0']) expect(read(kind, cell)).toEqual({ kind: 'empty' });
  });

  test.each(['money', 'number', 'percent', 'date', 'choice', 'yesno'] as const)(
    'the word None is an empty %s',
    (kind) => {
      expect(read(kind, 'None')).toEqual({ kind: 'empty' });
    },
  );

  test('None is a text like any other where a text is due', () => {
    expect(shown(read('text', 'None'))).toBe('None');
  });
});

test('a blank cell, 0 and None are an empty list, as the offer matrix leaves it for a trial; an argument not given is none', () => {
  for (const cell of [null, '', 0, 'None']) expect(read('list', cell)).toEqual({ kind: 'list', items: [] });
  expect(read('list', undefined)).toEqual({ kind: 'empty' });
});

test('a list of free words keeps them all', () => {
  const input: CoreInput = { name: 'It', type: { kind: 'list', unit: {} } };
  expect(shown(decode('E1, E3 and F1', input, place, 1900))).toBe('E1, E3, F1');
});

test.each(Object.keys(types) as CoreType['kind'][])(
  'an error of another cell passes through a %s unchanged',
  (kind) => {
    expect(read(kind, missingElsewhere)).toBe(missingElsewhere);
  },
);

describe('numbers', () => {
  test.each([
    ['money', 8.5, '8.50'],
    ['money', 0, '0.00'],
    ['money', -3.25, '-3.25'],
    ['money', 0.30000000000000004, '0.30'],
    ['money', 1234567.8912, '1234567.8912'],
    ['number', 12, '12'],
    ['number', 0, '0'],
    ['number', 1e-7, '0.0000001'],
    ['number', 1e20, '100000000000000000000'],
    ['percent', 0.15, '0.15'],
    ['date', 43113, '2018-01-13'],
    ['date', 43113.999, '2018-01-13'],
    ['date', 61, '1900-03-01'],
    ['date', 2958465, '9999-12-31'],
    ['text', 123456789012345, '123456789012345'],
    ['text', 12.5, '12.5'],
  ] as const)('a %s given as %p is %s', (kind, cell, value) => {
    expect(shown(read(kind, cell))).toBe(value);
  });

  test.each(['date', 'text', 'choice', 'yesno'] as const)(
    '0 is an empty %s, as a blank cell of desktop Excel arrives',
    (kind) => {
      expect(read(kind, 0)).toEqual({ kind: 'empty' });
    },
  );

  test.each([
    ['date', 60, 'argument-serial'],
    ['date', 1, 'argument-serial'],
    ['date', -5, 'argument-serial'],
    ['date', 2958466, 'argument-serial'],
    ['date', Number.POSITIVE_INFINITY, 'argument-serial'],
    ['text', 1234567890123456, 'argument-digits'],
    ['choice', 1, 'argument-kind'],
    ['yesno', 1, 'argument-kind'],
    ['money', Number.NaN, 'argument-kind'],
  ] as const)('a %s given as %p is refused: %3$s', (kind, cell, code) => {
    expect(shown(read(kind, cell))).toBe(code);
  });

  test('a workbook that counts from 1904 gives serials smaller by 1462', () => {
    expect(shown(read('date', 43113 - 1462, 1904))).toBe('2018-01-13');
    expect(shown(read('date', 1, 1904))).toBe('1904-01-02');
    expect(read('date', 0, 1904)).toEqual({ kind: 'empty' });
  });
});

describe('texts', () => {
  test.each([
    ['money', '8.50', '8.50'],
    ['money', ' 8.50\u00a0', '8.50'],
    ['money', '8.50 USD', '8.50 USD'],
    ['money', '8.50 eur', '8.50 EUR'],
    ['money', '8.50\u00a0EUR', '8.50 EUR'],
    ['money', '+1', '1.00'],
    ['number', '-12', '-12'],
    ['percent', '15%', '0.15'],
    ['percent', '2.5 %', '0.025'],
    ['percent', '0.15', '0.15'],
    ['date', '2019-10-29', '2019-10-29'],
    ['text', ' 0012\u00a034 ', '0012 34'],
    ['text', '123456789012345678', '123456789012345678'],
    ['choice', 'Annual', 'annual'],
    ['choice', 'MONTHLY', 'monthly'],
    ['choice', 'Annually', 'annual'],
    ['list', 'Monthly or Annually', 'monthly, annual'],
    ['list', 'annual/monthly', 'annual, monthly'],
    ['list', 'yearly; one-time', 'annual'],
    ['yesno', 'Yes', 'yes'],
    ['yesno', 'false', 'no'],
  ] as const)('a %s written %p is %s', (kind, cell, value) => {
    expect(shown(read(kind, cell))).toBe(value);
  });

  test.each([
    ['money', 'eight', 'argument-kind'],
    ['money', '8.50.1', 'argument-kind'],
    ['money', '15%', 'argument-percent-sign'],
    ['number', '5 USD', 'argument-currency'],
    ['number', '1e5', 'argument-kind'],
    ['percent', '15% USD', 'argument-kind'],
    ['date', 'soon', 'argument-kind'],
    ['date', '2019-02-29', 'argument-kind'],
    ['date', '2019-10-29T00:00', 'argument-kind'],
    ['choice', 'mensile', 'argument-choice'],
    ['yesno', 'vero', 'argument-choice'],
  ] as const)('a %s written %p is refused: %3$s', (kind, cell, code) => {
    expect(shown(read(kind, cell))).toBe(code);
  });

  test.each([
    ['8,50', ['8.50']],
    ['8,5 USD', ['8.5 USD']],
    ['-12.400,17', ['-12400.17']],
    ['12 400,17', ['12400.17']],
    ["12'400,17", ['12400.17']],
    ['12,400.17', ['12400.17']],
    ['1,234,567', ['1234567']],
    ['1,234', ['1.234', '1234']],
  ])('the decimal comma of %p is refused with what to write', (cell, write) => {
    const decoded = read('money', cell);
    expect(decoded).toMatchObject({
      kind: 'problem',
      problem: { code: 'argument-comma', at: place, with: { found: cell, write } },
    });
    // What is offered is taken when written.
    for (const offer of write) expect(read('money', offer).kind).toBe('money');
  });

  test.each([
    ['03/04/2019', ['2019-04-03', '2019-03-04']],
    ['3/4/2019', ['2019-04-03', '2019-03-04']],
    ['13/04/2019', ['2019-04-13']],
    ['4/13/2019', ['2019-04-13']],
    ['29-10-2019', ['2019-10-29']],
    ['29.10.2019', ['2019-10-29']],
    ['2019-1-5', ['2019-01-05']],
    ['2019/10/29', ['2019-10-29']],
    ['5/5/2019', ['2019-05-05']],
  ])('the date %p is refused with its readings', (cell, write) => {
    expect(read('date', cell)).toMatchObject({
      kind: 'problem',
      problem: { code: 'argument-date-order', with: { write } },
    });
  });

  test('a choice in another language is refused with the English names', () => {
    expect(read('choice', 'annuale')).toMatchObject({ problem: { with: { names: ['monthly', 'annual'] } } });
  });
});

describe('TRUE and FALSE', () => {
  test('are a yes/no', () => {
    expect(read('yesno', true)).toEqual({ kind: 'yesno', yes: true });
    expect(read('yesno', false)).toEqual({ kind: 'yesno', yes: false });
  });

  test.each(['money', 'number', 'percent', 'date', 'text', 'choice', 'list'] as const)('are no %s', (kind) => {
    expect(shown(read(kind, true))).toBe('argument-kind');
    expect(shown(read(kind, false))).toBe('argument-kind');
  });
});

test('an amount typed with up to fifteen digits keeps every digit on its way through a double', () => {
  const decimals = fc.tuple(fc.integer({ min: -1e10, max: 1e10 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(decimals, ([units, places]) => {
      const text = printDecimal({ n: BigInt(units), d: 10n ** BigInt(places) }, 0, places);
      const decoded = read('number', Number(text));
      expect(shown(decoded)).toBe(printDecimal(parseDecimal(text)!, 0, places));
    }),
  );
});

test('a serial and the ISO text of its day are the same date, whatever the hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), fc.integer({ min: 0, max: 1439 }), (serial, minute) => {
      const decoded = read('date', serial + minute / 1440);
      if (decoded.kind !== 'date') throw new Error(`serial ${serial} is no date`);
      expect(read('date', printDate(decoded.date))).toEqual(decoded);
    }),
  );
});

test('no text makes the decoder fail', () => {
  const cells = fc.oneof(fc.string(), fc.stringMatching(/^[\d.,'/% -]{0,14}[A-Z]{0,3}$/), fc.double(), fc.boolean());
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(types) as CoreType['kind'][])), cells, (kind, cell) => {
      const decoded = read(kind, cell);
      expect(['empty', 'problem', kind]).toContain(decoded.kind);
    }),
    { numRuns: 500 },
  );
});
