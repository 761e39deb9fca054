/** The single place where the command line gets the sentences of a report, in the language of `--lang`. */
import { reportSpeaker, type Language } from '../../../../messages/index.ts';
import type { Speaker } from '../../../../tasks/index.ts';
import { isLanguage } from '../../print/labels.ts';

/** Sentences in a language, in English where none is named. */
export function speakerFor(named = 'en'): Speaker {
  return reportSpeaker(languageOf(named));
}

/** The language of `--lang`, English where it names none. */
export function languageOf(named = 'en'): Language {
  return isLanguage(named) ? named : 'en';
}
