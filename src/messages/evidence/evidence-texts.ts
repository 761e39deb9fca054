/** The single list of what an evidence pack says besides its findings; a text that asks for money stands in `credit` alone. */

/** A language in full; amounts come with their currency. */
export interface EvidenceTexts {
  readonly title: string;
  readonly file: string;
  readonly billingDate: string;
  readonly lines: string;
  readonly rules: string;
  readonly signs: string;
  readonly nothing: string;
  readonly credits: { readonly heading: string; readonly lead: (count: number, total: string) => string };
  readonly questions: { readonly heading: string; readonly lead: string };
  readonly owed: { readonly heading: string; readonly lead: string };
  /** What is asked for, or told, of one finding. */
  readonly credit: (amount: string) => string;
  readonly question: string;
  readonly tooLittle: (amount: string) => string;
  /** Headings of the list of findings. */
  readonly columns: Readonly<
    Record<'number' | 'row' | 'customer' | 'reason' | 'billed' | 'expected' | 'difference' | 'credit' | 'total', string>
  >;
  readonly labels: Readonly<
    Record<
      | 'subscription'
      | 'offer'
      | 'dates'
      | 'licences'
      | 'column'
      | 'calculation'
      | 'noCalculation'
      | 'source'
      | 'rawLine'
      | 'noLine'
      | 'rulesUsed',
      string
    >
  >;
  /** Rows count from 1 after the header; the line of the file where there is one. */
  readonly place: (row: number, line: number | null) => string;
  readonly footer: string;
}
