/** Lines have one code where kind and days are the same, and only there, however many types and days a file has. */
import fc from 'fast-check';
import { datedKinds } from '../../../src/tasks/reconcile/screen/line-codes.ts';
import type { PlainLines } from '../../../src/tasks/reconcile/screen/plain-lines.ts';

const names = ['chargeType', 'frequency', 'chargeStart', 'chargeEnd', 'serviceStart'] as const;

/** Codes of few and of many meanings, on both sides of every limit. */
const code = fc.constantFrom(0, 1, 2, 15, 16, 255, 256, 8191, 8192, 100_000);
const line = fc.tuple(code, code, code, code, code);

test('lines have one code exactly where all five say the same', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 60 }), (lines) => {
      const column = (place: number): Int32Array => Int32Array.from(lines, (own) => own[place] ?? 0);
      const codes = Object.fromEntries(names.map((name, place) => [name, column(place)]));
      const codeOf = datedKinds();
      const told = lines.map((_, i) => codeOf(codes as unknown as PlainLines['codes'], i));
      const same = lines.map((own) => lines.findIndex((other) => String(other) === String(own)));
      expect(told.map((own) => told.indexOf(own))).toEqual(same);
    }),
    { numRuns: 300 },
  );
});
