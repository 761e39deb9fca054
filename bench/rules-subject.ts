/** What the measurement of the language sees of the product: the compiler, the parser alone, and a pack under an editor. */
export { billingVocabulary } from '../src/billing/index.ts';
export { compile, editPack, openPack } from '../src/language/index.ts';
export { parse } from '../src/language/syntax/parse.ts';
