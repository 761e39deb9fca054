/** The bin of the package: `tieout` with the shipped packs. */
import { early } from './cli/early.ts';
import legacy from '../../generated/legacy.json';
import newCommerce from '../../generated/new-commerce.json';
import rowKernel from '../../generated/row-kernel.json';
import { runProgram } from '../hosts/cli/index.ts';
import type { CorePack } from '../language/index.ts';

runProgram({ packs: [legacy, newCommerce] as unknown as readonly CorePack[], kernel: rowKernel.code }, early);
