/** The single place that gathers the sentences of a report's sheets in a language. */
import type { Speaker } from '../../tasks/index.ts';
import { chargeGloss } from '../charge-gloss.ts';
import { chartWords } from '../charts/chart-words.ts';
import { stakeSentence, untoldSentence } from '../deadlines/deadline-sentence.ts';
import { eventSentence } from '../events/event-sentence.ts';
import { decimalText } from '../number-format.ts';
import type { Language } from '../plural.ts';
import { findingSentence, nextStep, notJudgedSentence } from './finding-sentence.ts';
import { reportWords } from '../report/report-words.ts';
import type { Figures } from './printed.ts';
import { reasonText } from './reasons/reason-text.ts';

/** Sheets are written with a dot and commas, whatever the language; a whole number has no mark to be taken for another. */
const figures: Figures = (decimal) => (decimal.includes('.') ? decimalText(decimal, 'en-GB') : decimal);

/** Says what sheets say. */
export function reportSpeaker(language: Language = 'en'): Speaker {
  return {
    finding: (told) => findingSentence(told, { language, figures }),
    nextStep: (told) => nextStep(told, { language, figures }),
    notJudged: (notJudged) => notJudgedSentence(notJudged, { language }),
    event: (told) => eventSentence(told, { language }),
    stake: (stake) => stakeSentence(stake, language),
    untold: (untold) => untoldSentence(untold, language),
    reason: (code) => reasonText(code, language),
    gloss: (type) => chargeGloss(type, language),
    words: reportWords(language),
    charts: chartWords(language, (decimal) => decimalText(decimal, 'en-GB')),
  };
}
