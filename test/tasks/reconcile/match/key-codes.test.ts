/** Keys become codes in the order in which they first appear, however many there are. */
import fc from 'fast-check';
import { keyCodes } from '../../../../src/tasks/reconcile/match/key-codes.ts';

const key = fc.oneof(fc.nat(20), fc.maxSafeNat());

test('a key has the code of its first appearance', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 3000 }), fc.maxSafeNat(), (keys, other) => {
      const codes = keyCodes();
      const found = keys.map((each) => codes.codeOf(each));
      const distinct = [...new Set(keys)];
      expect(found).toEqual(keys.map((each) => distinct.indexOf(each)));
      expect(codes.find(other)).toBe(distinct.indexOf(other));
      expect(codes.size).toBe(distinct.length);
    }),
    { numRuns: 60 },
  );
});
