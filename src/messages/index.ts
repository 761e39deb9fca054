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
export { calendarOf } from './mail/calendar.ts';
export type { CalendarDay } from './mail/calendar.ts';
export { chartWords } from './charts/chart-words.ts';
export { changeMail } from './mail/change/change-mail.ts';
export type { CustomerChange } from './mail/change/change-mail.ts';
export { emlOf } from './mail/eml.ts';
export type { Mail } from './mail/mail.ts';
export { mailtoOf } from './mail/mailto.ts';
export type { Catalog, ProblemDetails } from './catalog.ts';
export { dataSentence } from './data-sentence.ts';
export { stakeSentence, untoldSentence } from './deadlines/deadline-sentence.ts';
export { locatedSentence, sentence } from './sentence.ts';
export { dataSentenceIn, locatedSentenceIn } from './located-sentence.ts';
export { chargeGloss } from './charge-gloss.ts';
export { eventSentence } from './events/event-sentence.ts';
export { evidenceTextsIn } from './evidence/evidence-texts-in.ts';
export type { EvidenceTexts } from './evidence/evidence-texts.ts';
export { findingSentence, nextStep, notJudgedSentence } from './findings/finding-sentence.ts';
export { allReportWords } from './report/report-words.ts';
export { reportSpeaker } from './findings/report-speaker.ts';
export { terminalTexts } from './terminal/texts-of.ts';
export type { TerminalTexts } from './terminal/terminal-texts.ts';
export { reasonText } from './findings/reasons/reason-text.ts';
export type { Figures } from './findings/printed.ts';
export { decimalText, formatWithMarks, numberFormats } from './number-format.ts';
export type { NumberFormat } from './number-format.ts';
export { pluralsOf } from './plural.ts';
export type { Count, Language, PluralForms } from './plural.ts';
export { sentenceIn } from './translated/sentence-in.ts';
