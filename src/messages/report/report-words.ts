/** The single door to the fixed words of a report's sheets in a language. */
import type { ReportWords } from '../../tasks/index.ts';
import type { Language } from '../plural.ts';
import { en as enBridge } from './bridge/en.ts';
import { fr as frBridge } from './bridge/fr.ts';
import { it as itBridge } from './bridge/it.ts';
import { nl as nlBridge } from './bridge/nl.ts';
import { sv as svBridge } from './bridge/sv.ts';
import { en as enCaptions } from './captions/en.ts';
import { fr as frCaptions } from './captions/fr.ts';
import { it as itCaptions } from './captions/it.ts';
import { nl as nlCaptions } from './captions/nl.ts';
import { sv as svCaptions } from './captions/sv.ts';
import { en } from './pages/en.ts';
import { fr } from './pages/fr.ts';
import { it } from './pages/it.ts';
import { nl } from './pages/nl.ts';
import { sv } from './pages/sv.ts';

const languages: Readonly<Record<Language, ReportWords>> = {
  en: { ...enCaptions, ...en, bridge: enBridge },
  it: { ...itCaptions, ...it, bridge: itBridge },
  sv: { ...svCaptions, ...sv, bridge: svBridge },
  fr: { ...frCaptions, ...fr, bridge: frBridge },
  nl: { ...nlCaptions, ...nl, bridge: nlBridge },
};

/** Everything fixed that the sheets say. */
export function reportWords(language: Language = 'en'): ReportWords {
  return languages[language];
}

/** The words of every language: a report that is read may be in any. */
export const allReportWords: readonly ReportWords[] = Object.values(languages);
