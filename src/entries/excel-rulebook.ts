/**
 * The rulebook of the page that Excel loads: every cell waits for it, so it answers exactly at once, and by plain
 * numbers as soon as these have come behind it. One instance a page.
 */
import legacy from '../../generated/legacy.json';
import newCommerce from '../../generated/new-commerce.json';
import { createRulebook, type NumbersOf } from '../billing/index.ts';
import type { CorePack } from '../language/index.ts';

let numbersOf: NumbersOf = () => null;

export const excelRulebook = createRulebook([legacy, newCommerce] as unknown as readonly CorePack[], (pack) =>
  numbersOf(pack),
);

void import('./shipped-numbers.ts').then(
  ({ shippedNumbers }) => (numbersOf = shippedNumbers),
  // Should they never come, every answer is the same, only later.
  () => undefined,
);
