/** The single place where tests get the sentences of a report: those the hosts use, in a language. */
import {
  chartWords,
  decimalText,
  eventSentence,
  findingSentence,
  nextStep,
  notJudgedSentence,
  reasonText,
  stakeSentence,
  untoldSentence,
  type Language,
} from '../../../src/messages/index.ts';
import type { Speaker } from '../../../src/tasks/index.ts';

/** Sentences in a language. */
export function speakerOf(language: Language): Speaker {
  return {
    finding: (told) => findingSentence(told, { language }),
    nextStep: (told) => nextStep(told, { language }),
    notJudged: (each) => notJudgedSentence(each, { language }),
    event: (told) => eventSentence(told, language),
    stake: (stake) => stakeSentence(stake, language),
    untold: (each) => untoldSentence(each, language),
    reason: reasonText,
    charts: chartWords(language, (decimal) => decimalText(decimal, 'en-GB')),
  };
}
