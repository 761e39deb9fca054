/** The single place where the captions and the picked words of a report's tables get their type, one set a language. */
import type { ReportWords } from '../../../tasks/index.ts';

export type CaptionTexts = Pick<ReportWords, 'captions' | 'stable'>;
