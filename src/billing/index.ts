/**
 * Floor 4, billing: the nouns of the trade, and the one place where facts meet the rule in force.
 * Knows compiled rules and typed values; nothing of sheets, files or screens.
 * Start with `rulebook.ts`.
 */
export { createRulebook } from './rulebook.ts';
export type { NumbersOf, RuleCall, Rulebook, RuleSignature } from './rulebook.ts';
export { billingVocabulary } from './vocabulary.ts';
