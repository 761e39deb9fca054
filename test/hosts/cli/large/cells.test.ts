/**
 * Rows and cells cut from bytes are those of any other reader of CSV, wherever a block of bytes ends, and whether they are
 * read letter by letter or by the kernel.
 */
import fc from 'fast-check';
import { parse, unparse } from 'papaparse';
import { kernelWork } from '../../../../src/hosts/cli/reconcile/large/kernel/kernel-work.ts';
import { kernelMemory, rowKernel } from '../../../../src/hosts/cli/reconcile/large/kernel/row-kernel.ts';
import { carefulWork } from '../../../../src/hosts/cli/reconcile/large/rows/byte-work.ts';
import { keyOfId, textAt } from '../../../../src/hosts/cli/reconcile/large/rows/cell-bytes.ts';
import type { Room } from '../../../../src/hosts/cli/reconcile/large/rows/rooms.ts';
import type { PlacedBlock } from '../../../../src/hosts/cli/reconcile/large/rows/rooms.ts';
import { readAmount } from '../../../../src/sheets/index.ts';
import { builtKernel } from '../../../support/kernel.ts';

const WIDTH = 3;
const form = { separator: 0x2c, width: WIDTH };

const cell = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.stringMatching(/^[a-zÖß"', \n]{0,6}$/u),
  fc.constantFrom('6.70', '', 'Office 365', 'a "b" c', '\u00a0x'),
);
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
const end = fc.constantFrom('\n', '\r\n');

const kernel = rowKernel(builtKernel(), kernelMemory(0), 0);
const works = [
  ['letter by letter', carefulWork],
  ['by the kernel', kernelWork(kernel)],
] as const;

describe.each(works)('%s', (how, work) => {
  const ROOM = 4096;
  /** One for all, as blocks of a file have it. */
  const room = work.room(ROOM, WIDTH);

  /** Bytes cut into rows. */
  function blockOf(bytes: Uint8Array, own = room): PlacedBlock {
    own.bytes.set(bytes);
    const cut = work.cut(own, { from: 0, to: bytes.length }, form);
    return { room: own, block: { ...cut, bytes: own.bytes, width: WIDTH, offset: 0, firstLine: 1 } };
  }

  const cutOf = (text: string): PlacedBlock['block'] => blockOf(new TextEncoder().encode(text)).block;

  /** The texts of all cells; a block ends after every so many bytes, and what is no whole row goes into the next. */
  function textsOf(text: string, block: number): string[][] {
    const all = new TextEncoder().encode(text);
    const found: string[][] = [];
    for (let [from, to] = [0, Math.min(block, all.length)]; from < all.length;) {
      const placed = blockOf(all.subarray(from, to));
      expect(placed.block.wrong).toBeNull();
      const columns = [0, 1, 2].map((column) => {
        const texts = (): string[] => {
          const cells = work.cells(placed, column);
          return Array.from({ length: placed.block.size }, (_, row) => textAt(cells, row));
        };
        const once = texts();
        // Whoever asks again is told the same.
        expect(texts()).toEqual(once);
        return once;
      });
      for (let row = 0; row < placed.block.size; row += 1) found.push(columns.map((texts) => texts[row]!));
      from += placed.block.end;
      to = Math.min(all.length, to + block);
    }
    return found;
  }

  /** The column of texts that hold no separator and no quote. */
  function columnOf(texts: readonly string[], own: Room): PlacedBlock {
    return blockOf(new TextEncoder().encode(texts.map((text) => `${text},,\n`).join('')), own);
  }

  test('the work is done where it is said to be', () => {
    expect(kernel.holds(room.bytes)).toBe(how === 'by the kernel');
  });

  test('cells are cut as papaparse cuts them, blanks around them left out', () => {
    fc.assert(
      fc.property(rows, end, fc.integer({ min: 1, max: 40 }), fc.boolean(), (drawn, newline, block, quotes) => {
        const text = unparse(drawn, { newline, quotes }) + newline;
        const { data } = parse<string[]>(text, { newline, delimiter: ',' });
        const expected = data
          .filter((cells) => cells.length === WIDTH)
          .map((cells) => cells.map((each) => each.trim()));
        expect(textsOf(text, block)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['a row with a cell less', 'a,b,c\nd,e\n', { cells: 2 }],
    ['a row with a cell more', 'a,b,c\nd,e,f,g\n', { cells: 4 }],
    ['letters behind a quote', 'a,"b"x,c\n', 'quote'],
  ])('%s is told, and where it begins', (_what, text, wrong) => {
    const cut = cutOf(text);
    expect(cut.wrong).toEqual(wrong);
    expect(cut.size).toBe(wrong === 'quote' ? 0 : 1);
    expect(cut.lines).toBe(cut.size);
  });

  test('blank lines, and cells without a text behind the last column, are no rows and no cells', () => {
    const text = 'a,b,c,,\n\n  \n"d\nd",e,f\ng,h,i\n';
    const cut = cutOf(text);
    expect([cut.size, cut.lines, cut.moreLines]).toEqual([3, 6, [1, 1, 2]]);
  });

  test('a number is read as everywhere, in ten-thousandths, or is none of ours', () => {
    const written = fc.oneof(
      fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 6 })).map(([n, places]) => {
        const digits = String(Math.abs(n)).padStart(places + 1, '0');
        const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
        return n < 0 ? `-${text}` : text;
      }),
      fc.constantFrom(
        "1'234.50",
        '(12.30)',
        '12-',
        '+5',
        '.5',
        '5.',
        '1e3',
        '--1',
        'eight',
        '1.2.3',
        '\u22127.10',
        '-0.00',
      ),
      fc.stringMatching(/^[-0-9.]{1,6}$/u),
    );
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 20 }), (texts) => {
        const units = room.keyed.numbers.amount.subarray(0, texts.length);
        work.units(columnOf(texts, room), 0, { mark: 'dot', empty: 0 }, units);
        const expected = texts.map((text) => {
          const amount = readAmount(text.trim());
          const whole = amount === null ? null : (amount.n * 10_000n) % amount.d === 0n;
          return amount === null || whole !== true ? NaN : Number((amount.n * 10_000n) / amount.d);
        });
        expect([...units]).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('ids that differ in case and in blanks around them have one key, others have others', () => {
    const ids = ['A0-b', ' a0-B ', 'a0-c', 'ÄÖ', '\u00a0äö', '\u212a', 'k', ''];
    const { keys: written } = room.keyed.subscription;
    work.idKeys(columnOf(ids, room), 0, written);
    const keys = [...written.subarray(0, ids.length)];
    expect(keys.map((key) => keys.indexOf(key))).toEqual([0, 0, 2, 3, 3, 5, 5, 7]);
    expect(keys).toEqual(ids.map(keyOfId));
  });

  test('texts have one key only where they are the same, letter by letter', () => {
    const texts = ['Monthly', 'monthly', 'Monthl', 'onthly', 'Monthly.', '\u00e9', 'e', '', 'Monthly'];
    work.textKeys(columnOf(texts, room), 0, room.textKeys.offer);
    const keys = [...room.textKeys.offer.subarray(0, texts.length)];
    expect(keys.map((key) => keys.indexOf(key))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0]);
  });

  test('a file whose every line has empty cells alone is cut to its end', () => {
    const text = `${','.repeat(WIDTH - 1)}\n`.repeat(Math.floor(ROOM / WIDTH) - 1);
    const { size, wrong, bounds, end } = cutOf(text);
    expect([size, wrong, end]).toEqual([text.length / WIDTH, null, text.length]);
    expect([...bounds.subarray((size - 1) * (WIDTH + 1), size * (WIDTH + 1))]).toEqual(
      [3, 2, 1, 0].map((left) => end - left),
    );
  });
});

test('ids that differ in few letters, wherever these stand, have keys of their own', () => {
  const number = (i: number): string => String(i).padStart(8, '0');
  const ids = Array.from({ length: 8_000 }, (_, i) => [
    `a${number(i)}-0000-4000-8000-000000000000`,
    `a0000000-0000-4000-8000-0000${number(i)}`,
    `${number(i).slice(0, 4)}0000-${number(i).slice(4)}-4000-8000-000000000001`,
    [...number(i)].join('---'),
  ]).flat();
  expect(new Set(ids.map(keyOfId)).size).toBe(ids.length);
});

test('the kernel has for every text the key of who reads letter by letter', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.stringMatching(/^[A-Za-z0-9-]{0,38}$/u),
    fc.constant('\u00c4\u00f6'),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
      const csv = new TextEncoder().encode(
        unparse(
          texts.map((each) => [each, 'x', 'y']),
          { newline: '\n' },
        ) + '\n',
      );
      const [careful, quick] = works.map(([, work]) => {
        const own = work.room(2 * csv.length + 64, WIDTH);
        own.bytes.set(csv);
        const cut = work.cut(own, { from: 0, to: csv.length }, form);
        const block = { ...cut, bytes: own.bytes, width: WIDTH, offset: 0, firstLine: 1 };
        const placed = { room: own, block };
        work.textKeys(placed, 0, own.textKeys.offer);
        const keys = [...own.textKeys.offer.subarray(0, cut.size)];
        work.idKeys(placed, 0, own.textKeys.offer);
        return [cut.size, cut.end, keys, [...own.textKeys.offer.subarray(0, cut.size)]];
      });
      expect(quick).toEqual(careful);
    }),
    { numRuns: 150 },
  );
});
