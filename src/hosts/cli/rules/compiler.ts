/**
 * The single door to what reads and compiles rule files. It is half of the program and most commands need nothing of it:
 * it is bundled by itself, and loaded by whoever has rule files at hand.
 */
export { compiledPacks } from './compiled-packs.ts';
export { overFiles } from './over-files.ts';
export { ruleProse } from './rule-prose.ts';
