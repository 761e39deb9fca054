/** The single choice of how the bytes of a file are worked on: by the kernel, or carefully where a machine cannot run it. */
import { carefulWork, type ByteWork } from '../rows/byte-work.ts';
import { kernelWork } from './kernel-work.ts';
import { kernelMemory, rowKernel } from './row-kernel.ts';

/** The quickest that there is, for about so many ids, beside the thread that made a memory; the answer is the same. */
export function quickestWork(
  kernel: () => WebAssembly.Module | null,
  ids: number,
  others: WebAssembly.Memory | null = null,
): ByteWork {
  try {
    const module = kernel();
    if (module === null) return carefulWork;
    return kernelWork(others === null ? rowKernel(module, kernelMemory(ids), 0) : rowKernel(module, others, 1));
  } catch (error) {
    // A processor without the instructions that it needs, or an address space too small for its memory.
    if (error instanceof WebAssembly.CompileError || error instanceof RangeError) return carefulWork;
    throw error;
  }
}
