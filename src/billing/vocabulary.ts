/** The single place where the words of the trade enter the rules language: the licence, and other spellings of frequencies. */
import type { Vocabulary } from '../language/index.ts';

/** @source MS004 "Find subscription's billing frequency" */
export const billingVocabulary: Vocabulary = {
  units: [{ name: 'licence', words: ['licence', 'licences'] }],
  synonyms: { annually: 'annual', yearly: 'annual' },
};
