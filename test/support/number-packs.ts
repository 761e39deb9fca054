/** The single place where tests make a printed module run: its text is compiled here, as the bundler does for the product. */
import { runInThisContext } from 'node:vm';
import type { CorePack } from '../../src/language/index.ts';
import { packModule, type ModuleMaker } from '../../src/targets/module/pack-module.ts';
import { printModule } from '../../src/targets/module/print-module.ts';
import type { Body } from '../../src/targets/module/print-steps.ts';
import type { NumberPack } from '../../src/targets/numbers/number-pack.ts';
import { planPack } from '../../src/targets/numbers/plan/plan-pack.ts';

/** The module of a pack, answering by one body alone. */
export function moduleOf(pack: CorePack, body?: Body): NumberPack {
  const [, maker = ''] = printModule(planPack(pack), body).split('export const made = ');
  return packModule(runInThisContext(`(${maker.trim().replace(/;$/, '')})`) as ModuleMaker, pack);
}
