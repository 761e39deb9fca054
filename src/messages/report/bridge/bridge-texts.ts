/** The single place where the words of the sheet Bridge get their type, one set a language. */
import type { ReportWords } from '../../../tasks/index.ts';

export type BridgeTexts = ReportWords['bridge'];
