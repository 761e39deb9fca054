/**
 * Floor 4, billing: the nouns of the trade, and the one place where facts meet the rule in force.
 * Knows compiled rules and typed values; nothing of sheets, files or screens.
 * Start with `rule-answers.ts`.
 */
export { createAnswers } from './rule-answers.ts';
export type { NumbersOf, RuleAnswers, RuleCall, RuleSignature } from './rule-answers.ts';
export { createRulebook } from './rulebook.ts';
export type { Rulebook } from './rulebook.ts';
export { billingVocabulary } from './vocabulary.ts';
