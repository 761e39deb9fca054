/** The single list of everything the payments view says of its own; a language is a full set. */
import type { Grade, RequestStatus } from '../../../tasks/index.ts';

export interface AllocationViewTexts {
  readonly title: string;
  readonly lead: string;
  /** Who may ask, and where the balance stands. */
  readonly roles: string;
  readonly where: string;
  readonly invoices: string;
  readonly payments: string;
  readonly noSheet: string;
  readonly suggest: string;
  readonly problems: string;
  readonly grades: Readonly<Record<Grade | 'open', string>>;
  readonly payment: (number: number, of: number) => string;
  readonly noReference: string;
  readonly choice: (number: number) => string;
  readonly take: (number: number) => string;
  readonly addInvoice: string;
  readonly invoice: string;
  readonly due: string;
  readonly open: string;
  readonly assigned: string;
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
    readonly nothingSent: string;
    readonly name: string;
    readonly id: string;
    readonly language: string;
    readonly to: string;
    readonly toFrom: (source: string, dated: string) => string;
    readonly sent: string;
    readonly asOf: string;
    readonly balance: (currency: string) => string;
    readonly body: (number: number) => string;
    readonly copy: string;
    readonly copied: string;
    readonly mail: string;
    readonly tooLong: string;
    readonly save: string;
    readonly status: Readonly<Record<RequestStatus, string>>;
  };
  readonly balance: (of: { readonly now: string; readonly then: string }) => string;
  readonly write: string;
  readonly fix: string;
  readonly plan: string;
  readonly written: (sheets: string) => string;
}
