/**
 * The rulebook of the page that Excel loads: every shipped rule, and plain numbers for those that have a function of
 * their own. One instance a page; a kilobyte more is one that every cell waits for.
 */
import legacy from '../../generated/legacy.json';
import newCommerce from '../../generated/new-commerce.json';
import { made } from '../../generated/published.module.js';
import { createRulebook } from '../billing/index.ts';
import type { CorePack } from '../language/index.ts';
import { packModule } from '../targets/index.ts';

export const excelRulebook = createRulebook([legacy, newCommerce] as unknown as readonly CorePack[], (pack) =>
  pack.name === 'legacy' ? packModule(made, pack) : null,
);
