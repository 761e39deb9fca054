/** The single place where the captions and the picked words of a report's tables get their types, one set a language. */
import type { ReportWords } from '../../../tasks/index.ts';

export type Captions = ReportWords['captions'];
export type StableWords = ReportWords['stable'];
