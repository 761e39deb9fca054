/** The shipped packs over plain numbers, as the build printed them. */
import { made as legacy } from '../../generated/legacy.module.js';
import { made as newCommerce } from '../../generated/new-commerce.module.js';
import type { NumbersOf } from '../billing/index.ts';
import { packModule, type ModuleMaker } from '../targets/index.ts';

const modules: Readonly<Record<string, ModuleMaker>> = { legacy, 'new-commerce': newCommerce };

export const shippedNumbers: NumbersOf = (pack) => {
  const made = modules[pack.name];
  return made ? packModule(made, pack) : null;
};
