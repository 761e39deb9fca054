/** The single place where the command line is given what it carries: the packs, their plain numbers and the machine code. */
import legacy from '../../../generated/legacy.json';
import newCommerce from '../../../generated/new-commerce.json';
import rowKernel from '../../../generated/row-kernel.json';
import type { CorePack } from '../../language/index.ts';
import { shippedNumbers } from '../shipped-numbers.ts';

export const shipped = {
  packs: [legacy, newCommerce] as unknown as readonly CorePack[],
  numbers: shippedNumbers,
  kernel: (): WebAssembly.Module => new WebAssembly.Module(Buffer.from(rowKernel.code, 'base64')),
};
