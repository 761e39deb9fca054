/** What a language says of the bridge from last month to this one: its title, its steps, and the sentence above it. */
import type { ChartWords, Takeaway } from '../../../tasks/index.ts';

export interface MonthTexts {
  readonly title: string;
  readonly steps: ChartWords['months'];
  readonly takeaway: (told: Extract<Takeaway, { readonly kind: 'months' }>) => string;
}
