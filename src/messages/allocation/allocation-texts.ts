/** The single list of everything that is said about payments and their invoices; a language is a full set. */
import type { AllocationReason, AssignmentProblems, RequestStatus } from '../../tasks/index.ts';

/** What a suggestion is told from: numbers of invoices. */
export interface AllocationTold {
  readonly invoices: readonly string[];
  readonly alternatives: readonly (readonly string[])[];
}

/** The figures of a problem, printed. */
type Printed<Details> = { readonly [Name in keyof Details]: string };

/** What a letter says; amounts and days come printed. */
export interface MailTexts {
  /** Where a person still has to fill in who asks. */
  readonly unnamed: string;
  readonly unnumbered: string;
  readonly subject: (of: { readonly partner: string; readonly amount: string; readonly day: string }) => string;
  readonly followUpSubject: (of: { readonly partner: string; readonly amount: string; readonly day: string }) => string;
  /** Between a label and its value: `: `. */
  readonly colon: string;
  readonly greeting: string;
  readonly ask: (invoices: number) => string;
  readonly followUp: (of: { readonly sent: string; readonly expectedBy: string }) => string;
  readonly partner: string;
  readonly partnerId: string;
  readonly paidOn: string;
  readonly amount: string;
  readonly reference: string;
  readonly noReference: string;
  readonly applyTo: string;
  readonly remains: string;
  readonly closing: string;
}

export interface AllocationTexts {
  /** How numbers are written in this language. */
  readonly locale: string;
  /** Why the payment is for these invoices. */
  readonly reasons: Readonly<Record<AllocationReason, (told: AllocationTold) => string>>;
  /** After a reason, where the search was cut off. */
  readonly cut: string;
  readonly problems: {
    readonly [Code in keyof AssignmentProblems]: (details: Printed<AssignmentProblems[Code]>) => string;
  };
  /** What to do about a request that stands so; days come printed. */
  readonly nextSteps: Readonly<
    Record<
      RequestStatus,
      (of: { readonly from: string; readonly by: string; readonly expected: string; readonly found: string }) => string
    >
  >;
  readonly mail: MailTexts;
}
