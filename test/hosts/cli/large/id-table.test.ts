/** Ids have codes in the order in which they first appear, by the kernel and without, however they fall together and grow. */
import fc from 'fast-check';
import { kernelWork } from '../../../../src/hosts/cli/reconcile/large/kernel/kernel-work.ts';
import { kernelMemory, rowKernel } from '../../../../src/hosts/cli/reconcile/large/kernel/row-kernel.ts';
import { carefulWork } from '../../../../src/hosts/cli/reconcile/large/rows/byte-work.ts';
import { idCodeOf, moveIds } from '../../../../src/hosts/cli/reconcile/large/rows/id-table.ts';
import { builtKernel } from '../../../support/kernel.ts';

const works = [
  ['letter by letter', carefulWork],
  ['by the kernel', kernelWork(rowKernel(builtKernel(), kernelMemory(0), 0))],
] as const;

/** Few of them, and many that fall on one place of a small table. */
const key = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 2 ** 21 }).map((high) => high * 2 ** 32 + 7),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
);
const ROWS = 40;
const [FEW, MORE] = [64, 256];

describe.each(works)('%s', (_how, work) => {
  const room = work.room(ROWS * 8, 1);
  const keys = room.textKeys.offer;
  const { codes } = room.keyed.subscription;

  test('codes are those of a list of the ids, before the table has grown and after', () => {
    fc.assert(
      fc.property(
        fc.array(key, { minLength: 1, maxLength: ROWS }),
        fc.array(key, { maxLength: ROWS }),
        (one, other) => {
          const known: number[] = [];
          const expected = (given: readonly number[]): readonly number[] =>
            given.map((own) => (known.includes(own) ? known.indexOf(own) : known.push(own) - 1));
          const written = (given: readonly number[], table: Parameters<typeof work.idCodes>[2]): number => {
            keys.set(given);
            return work.idCodes(keys, given.length, table, codes);
          };
          const small = work.ids(FEW);
          const size = written(one, { ...small, size: 0 });
          expect([...codes.subarray(0, one.length)]).toEqual(expected(one));
          expect(size).toBe(known.length);
          const large = work.ids(MORE);
          moveIds(small, large);
          const last = written(other, { ...large, size });
          expect([...codes.subarray(0, other.length)]).toEqual(expected(other));
          expect(last).toBe(known.length);
          expect(known.map((own) => idCodeOf(large, own))).toEqual([...known.keys()]);
          expect(idCodeOf(large, 2 ** 52)).toBe(known.indexOf(2 ** 52));
        },
      ),
      { numRuns: 200 },
    );
  });
});
