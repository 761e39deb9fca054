/** The single place where the words of a report's pages, Summary, About and Lists, get their type, one set a language. */
import type { ReportWords } from '../../../tasks/index.ts';

export type PageTexts = Omit<ReportWords, 'captions' | 'stable' | 'bridge'>;
