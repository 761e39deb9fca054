/** What a large file is made with: the rules, and a month of a made-up partner. */
export { createRulebook } from '../../src/billing/index.ts';
export { printDate } from '../../src/values/index.ts';
export { csvOf, monthOf } from '../../test/support/recon/month.ts';
