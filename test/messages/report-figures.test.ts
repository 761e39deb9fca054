/** Sentences of sheets write thousands as the cells beside them are shown, and leave whole numbers without a mark. */
import { reportSpeaker } from '../../src/messages/index.ts';
import type { ToldFinding } from '../../src/tasks/index.ts';

const missing = {
  code: 'MISSING_IN_FILE',
  currency: 'EUR',
  quantity: '1200',
  actual: '0.00',
  expected: '-12419.20',
  details: { frequency: 'monthly' },
} as unknown as ToldFinding;

test.each(['en', 'it', 'sv', 'fr', 'nl'] as const)('in %s', (language) => {
  const told = reportSpeaker(language).finding(missing);
  expect(told).toContain('-12,419.20');
  expect(told).toContain('1200');
});
