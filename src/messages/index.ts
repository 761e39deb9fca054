/**
 * Floor 7, messages: the text of every problem code and label, a full set a language.
 * Imports types only: it knows what data a sentence needs, never where the data comes from.
 * Start with `catalog.ts`.
 */
export {
  allocationSentence,
  amountText,
  assignmentSentence,
  requestSentence,
} from './allocation/allocation-sentence.ts';
export { allocationMail } from './mail/allocation-mail.ts';
export { emlOf } from './mail/eml.ts';
export type { Mail } from './mail/mail.ts';
export { mailtoOf } from './mail/mailto.ts';
export type { Catalog, ProblemDetails } from './catalog.ts';
export { dataSentence } from './data-sentence.ts';
export { stakeSentence, untoldSentence } from './deadline-sentence.ts';
export { locatedSentence, sentence } from './sentence.ts';
export { findingSentence, nextStep, notJudgedSentence } from './findings/finding-sentence.ts';
export { sentenceIn } from './translated/sentence-in.ts';
