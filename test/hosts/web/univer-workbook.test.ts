/** The browser workbook's port on the running engine. */
import { createRulebook } from '../../../src/billing/index.ts';
import { loadHeadless } from '../../support/load-headless.ts';
import { shippedPacks } from '../../support/packs.ts';
import { workbookContract } from '../../support/workbook-contract.ts';

const headless = loadHeadless();
const rulebook = createRulebook(shippedPacks());

workbookContract('the browser', () => headless.openEmpty(rulebook));
