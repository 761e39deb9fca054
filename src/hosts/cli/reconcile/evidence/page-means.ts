/** The single shape of what a page of evidence is told with: one language, its figures, and the words of the rules. */
import type { EvidenceTexts, Figures } from '../../../../messages/index.ts';
import type { ProseLanguage, Speech } from '../../../../targets/index.ts';
import type { ReasonCode, ReasonText } from '../../../../tasks/index.ts';

/** What all pages of a run share. */
export interface PageMeans {
  readonly language: ProseLanguage;
  readonly texts: EvidenceTexts;
  readonly figures: Figures;
  readonly speech: Speech;
  readonly reason: (code: ReasonCode) => ReasonText;
  /** The sentences of a rule, every version; none for a rule that there is not. */
  readonly ruleText: (pack: string, rule: string) => readonly string[];
  /** SHA-256 of the file and of the rules. */
  readonly fileHash: string;
  readonly rulesHash: string;
}
