/** The rulebook of the packs that Tieout ships, compiled before the bundle is made; one instance a page. */
import legacy from '../../generated/legacy.json';
import newCommerce from '../../generated/new-commerce.json';
import { createRulebook } from '../billing/index.ts';
import type { CorePack } from '../language/index.ts';
import { shippedNumbers } from './shipped-numbers.ts';

/** `rules/legacy` and `rules/new-commerce`. */
export const shippedPacks = [legacy, newCommerce] as unknown as readonly CorePack[];

/** Every rule of them. */
export const shippedRulebook = createRulebook(shippedPacks, shippedNumbers);
