/** Answers travel without notes, and explanations find them again. */
import { createAnswers, createRulebook } from '../../src/billing/index.ts';
import type { CorePack } from '../../src/language/index.ts';
import { notesApart, withNotes } from '../../src/targets/index.ts';
import { parseDate, rational, type Value } from '../../src/values/index.ts';
import legacy from '../../generated/legacy.json';

const pack = legacy as unknown as CorePack;
const { bare, notes } = notesApart(pack);

const day = (text: string): Value => ({ kind: 'date', date: parseDate(text)! });
const credit = {
  rule: 'CancellationCredit',
  inputs: {
    MonthlyPrice: { kind: 'money', amount: rational(4n), currency: null },
    LicencesCancelled: { kind: 'number', amount: rational(1n) },
    ServiceStart: day('2018-01-13'),
    CancelDate: day('2018-03-01'),
  },
} as const;

test('a pack parted from its notes says nothing of labels, texts and citations, and is whole again with them', () => {
  expect(JSON.stringify(bare)).not.toMatch(/citations|assumptions/);
  expect(withNotes(bare, notes)).toEqual(pack);
});

test('the same credit is answered without the notes and explained with them', () => {
  const answered = createAnswers([bare]).evaluate(credit);
  const explained = createRulebook([withNotes(bare, notes)]).explain(credit);
  expect(answered).toEqual({ ...explained, trace: undefined });
  expect(explained.kind === 'value' && explained.trace.citations.map(({ section }) => section)).toContain(
    'Cancellation credits',
  );
});

test('notes of another pack are a defect', () => {
  expect(() => withNotes(bare, notes.slice(1))).toThrow();
});
