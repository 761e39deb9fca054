/** What the benchmark sees of the product: the packs as the build made them, and the doors a host uses. */
import legacy from '../generated/legacy.json';
import { made as legacyModule } from '../generated/legacy.module.js';
import newCommerce from '../generated/new-commerce.json';
import { made as newCommerceModule } from '../generated/new-commerce.module.js';
import { createRulebook } from '../src/billing/index.ts';
import { catalogue } from '../src/hosts/functions/index.ts';
import type { CorePack } from '../src/language/index.ts';
import { blockPack, packModule } from '../src/targets/index.ts';

const packs = [legacy, newCommerce] as unknown as readonly CorePack[];

/** Shipped packs, printed as modules. */
export const shipped = createRulebook(packs, (pack) =>
  packModule(pack.name === 'legacy' ? legacyModule : newCommerceModule, pack),
);

/** The same packs as a workbook's own rules: run in blocks. */
export const own = createRulebook(packs, (pack) => blockPack(pack));

/** The custom functions over the shipped packs. */
export const functions = catalogue(shipped);

export { rational } from '../src/values/index.ts';

// The matching of a reconciliation, as the task runs it.
export { codesOf } from '../src/tasks/reconcile/match/codes.ts';
export { matchLines } from '../src/tasks/reconcile/match/match-lines.ts';
