/** Shares of one are told in percent, exactly, as each language writes the sign. */
import { findingSentence } from '../../src/messages/index.ts';
import type { ToldFinding } from '../../src/tasks/index.ts';

const told = (code: 'TAX' | 'PROMO', share: string): ToldFinding =>
  ({
    code,
    currency: 'EUR',
    actual: '0.00',
    expected: '10.58',
    details: code === 'TAX' ? { rate: share, by: 'file' } : { agreedShare: share },
  }) as unknown as ToldFinding;

test.each([
  ['0.21', '21%'],
  ['0.0825', '8.25%'],
  ['0.1', '10%'],
  ['1', '100%'],
  ['0.005', '0.5%'],
  ['0', '0%'],
])('%s is %s', (share, percent) => {
  expect(findingSentence(told('TAX', share))).toContain(`the file's rate of ${percent} makes`);
  expect(findingSentence(told('PROMO', share))).toContain(`share of ${percent} makes`);
});

test('in the marks of a person and the space of a language', () => {
  const figures = (decimal: string): string => decimal.replace('.', ',');
  expect(findingSentence(told('TAX', '0.0825'), { language: 'fr', figures })).toContain('8,25\u202f%,');
  expect(findingSentence(told('PROMO', '0.1'), { language: 'sv', figures })).toContain('10\u00a0%');
});
