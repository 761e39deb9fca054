/** The single list of what the wizard for a change of frequency says; a language is a full set. */
import type { Count } from '../../../messages/index.ts';
import type { Because, ChangeDay, FrequencyNoteCode } from '../../../tasks/index.ts';
import type { NoteTexts } from '../../wizard/rows/told-outcome.tsx';

export interface FrequencyTexts {
  readonly title: string;
  readonly detail: string;
  readonly steps: Readonly<Record<'choose' | 'date' | 'who' | 'preview' | 'check' | 'result', string>>;
  readonly missing: Readonly<
    Record<'list' | 'chosen' | 'day' | 'billingDay' | 'customerDays' | 'understood' | 'nothing', string>
  >;
  readonly sheets: Readonly<Record<'list' | 'matrix' | 'prices' | 'none' | 'open' | 'refused', string>>;
  readonly to: string;
  readonly frequencies: Readonly<Record<'annual' | 'monthly', string>>;
  readonly filter: string;
  readonly filterHint: string;
  readonly chooseShown: (count: number) => string;
  readonly chooseNone: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly addPasted: string;
  readonly pasted: (found: number, twice: number, unknown: string) => string;
  readonly subscriptions: string;
  readonly licences: (count: Count) => string;
  readonly more: (count: number) => string;
  readonly chosen: (count: number) => string;
  readonly when: string;
  readonly days: Readonly<Record<ChangeDay['kind'], string>>;
  readonly dayLabel: Readonly<Record<ChangeDay['kind'], string>>;
  readonly dayHint: string;
  readonly billingDay: string;
  readonly billingDayHint: string;
  readonly moveAlong: (chosen: number, more: number) => string;
  readonly because: Readonly<Record<Exclude<Because, 'chosen'>, string>>;
  readonly notes: Readonly<Record<FrequencyNoteCode, NoteTexts>>;
  readonly legacy: string;
  readonly newCommerce: string;
  readonly charge: string;
  readonly credit: string;
  readonly net: string;
  readonly invoice: (day: string) => string;
  readonly newTerm: (from: string, to: string) => string;
  readonly noCurrency: string;
  readonly compare: (currency: string) => string;
  readonly takeaway: (of: {
    readonly first: string;
    readonly firstStay: string;
    readonly change: string;
    readonly stay: string;
  }) => string;
  readonly figures: string;
  readonly columns: { readonly invoice: string; readonly stay: string; readonly change: string };
  readonly stay: string;
  readonly switched: string;
  readonly always: readonly string[];
  readonly alwaysTitle: string;
  readonly nothing: string;
  readonly checkSentence: (of: { readonly ready: number; readonly to: string; readonly days: string }) => string;
  readonly understood: (promotions: number, prices: number) => string;
  readonly write: string;
  readonly sheetTitle: string;
  readonly requests: (count: number) => string;
  readonly requestsLead: string;
  readonly copy: string;
  readonly copied: string;
  readonly later: string;
  readonly laterLead: string;
  readonly laterFile: string;
  readonly laterRefused: string;
  readonly appeared: (of: {
    readonly appeared: number;
    readonly expected: number;
    readonly rounding: number;
    readonly other: number;
  }) => string;
}
