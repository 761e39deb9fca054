/**
 * The answers of the page that Excel loads: every cell waits for them, so they come without notes, exact from the
 * first, and by plain numbers as soon as these have followed the first that was asked. One instance a page.
 */
import legacy from '../../generated/legacy.bare.json';
import newCommerce from '../../generated/new-commerce.bare.json';
import { createAnswers, type NumbersOf } from '../billing/index.ts';
import type { BarePack } from '../language/index.ts';

/** Every rule of `rules/legacy` and `rules/new-commerce`, without what is told about it. */
export const barePacks = [legacy, newCommerce] as unknown as readonly BarePack[];

let numbersOf: NumbersOf | null = null;

/** Plain numbers of the shipped packs; asked for once, and until they are here there are none. */
export const excelNumbers: NumbersOf = (pack) => {
  numbersOf ??= follow();
  return numbersOf(pack);
};

export const excelAnswers = createAnswers(barePacks, excelNumbers);

function follow(): NumbersOf {
  // Should they never come, every answer is the same, only later.
  void import('./shipped-numbers.ts').then(
    ({ shippedNumbers }) => (numbersOf = shippedNumbers),
    () => undefined,
  );
  return () => null;
}
