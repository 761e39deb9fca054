/** The single place where a printed module becomes a pack that runs: it is given what it runs on. */
import type { CorePack } from '../../language/index.ts';
import type { NumberPack } from '../numbers/number-pack.ts';
import { runtimeOf, type Runtime } from '../numbers/runtime.ts';

/** What a printed module exports. */
export type ModuleMaker = (runtime: Runtime) => NumberPack;

/** The module of a pack, ready to run. */
export const packModule = (made: ModuleMaker, { tables }: Pick<CorePack, 'tables'>): NumberPack =>
  made(runtimeOf(tables));
