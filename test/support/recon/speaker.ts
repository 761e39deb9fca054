/** The single place where tests get the sentences of a report: those the hosts use, in a language. */
import { reportSpeaker, type Language } from '../../../src/messages/index.ts';
import type { Speaker } from '../../../src/tasks/index.ts';

/** Sentences in a language. */
export function speakerOf(language: Language): Speaker {
  return reportSpeaker(language);
}
