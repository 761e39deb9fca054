/** The rulebook of the packs that Tieout ships, compiled before the bundle is made; one instance a page. */
import legacy from '../../generated/legacy.json';
import { made as legacyModule } from '../../generated/legacy.module.js';
import newCommerce from '../../generated/new-commerce.json';
import { made as newCommerceModule } from '../../generated/new-commerce.module.js';
import { createRulebook } from '../billing/index.ts';
import type { CorePack } from '../language/index.ts';
import { packModule, type ModuleMaker } from '../targets/index.ts';

const modules: Readonly<Record<string, ModuleMaker>> = { legacy: legacyModule, 'new-commerce': newCommerceModule };

/** Every rule of `rules/legacy` and `rules/new-commerce`. */
export const shippedRulebook = createRulebook([legacy, newCommerce] as unknown as readonly CorePack[], (pack) => {
  const made = modules[pack.name];
  return made ? packModule(made, pack) : null;
});
