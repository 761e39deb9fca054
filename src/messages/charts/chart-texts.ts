/** What a language says of charts: all of it but the way figures are written, which is a person's own. */
import type { ChartWords } from '../../tasks/index.ts';

export type ChartTexts = Omit<ChartWords, 'figures'>;
