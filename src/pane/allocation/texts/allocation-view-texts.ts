/** The single list of everything the payments view says of its own; a language is a full set. */
import type { Grade, RequestStatus } from '../../../tasks/index.ts';
import type { SourceKind } from '../model/source.ts';

/** A word for the invoices and one for the payments. */
type OfBoth<T = string> = Readonly<Record<SourceKind, T>>;

export interface AllocationViewTexts {
  readonly title: string;
  readonly lead: string;
  /** Who may ask, and where the balance stands. */
  readonly roles: string;
  readonly where: string;
  readonly invoices: string;
  readonly payments: string;
  readonly steps: Readonly<Record<'sheets' | 'suggestions' | 'adjust' | 'mails' | 'check' | 'log', string>>;
  readonly source: {
    readonly from: OfBoth;
    readonly froms: Readonly<Record<'sheet' | 'pasted', string>>;
    /** Also what pasted cells are called where something is wrong with them. */
    readonly pastedName: OfBoth;
    readonly columns: OfBoth;
    readonly none: string;
    readonly read: OfBoth<(rows: number) => string>;
  };
  readonly problems: string;
  readonly without: string;
  readonly missing: {
    readonly sheet: OfBoth;
    readonly pasted: OfBoth;
    readonly columns: OfBoth;
    readonly rows: OfBoth;
    readonly unread: string;
    readonly address: string;
  };
  readonly suggestionsLead: string;
  readonly choose: string;
  readonly noChoice: string;
  readonly adjustLead: string;
  readonly grades: Readonly<Record<Grade | 'open', string>>;
  readonly payment: (number: number, of: number) => string;
  readonly noReference: string;
  readonly addInvoice: string;
  readonly due: string;
  readonly open: string;
  readonly remains: (amount: string) => string;
  readonly notAnAmount: string;
  readonly ageing: {
    readonly title: string;
    readonly asOf: string;
    readonly none: string;
    /** A band of days; `to` null has no end. */
    readonly band: (from: number, to: number | null) => string;
    readonly days: string;
    readonly money: string;
    readonly takeaway: (of: { readonly amount: string; readonly share: number; readonly band: string }) => string;
  };
  readonly letters: {
    readonly title: string;
    /** No payment has an invoice. */
    readonly none: string;
    readonly nothingSent: string;
    readonly name: string;
    readonly id: string;
    readonly to: string;
    readonly toFrom: (source: string, dated: string) => string;
    readonly sent: string;
    readonly asOf: string;
    readonly balance: (currency: string) => string;
    readonly body: (number: number) => string;
    readonly followUp: (number: number) => string;
    readonly status: Readonly<Record<RequestStatus, string>>;
  };
  readonly balance: (of: { readonly now: string; readonly then: string }) => string;
  readonly assignedTitle: string;
  readonly requested: (of: { readonly requests: number; readonly to: string }) => string;
  readonly write: string;
  readonly plan: string;
  readonly request: (number: number, of: number) => string;
  readonly confirm: {
    readonly lead: string;
    readonly allSent: string;
    readonly window: (from: string, by: string) => string;
    readonly expected: (amount: string) => string;
    readonly agrees: string;
    /** `amount`: what is shown less what was expected. */
    readonly differs: (amount: string) => string;
    readonly update: string;
    readonly updated: (sheet: string) => string;
  };
}
