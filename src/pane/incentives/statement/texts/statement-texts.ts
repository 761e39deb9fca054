/** The single list of what is said of a statement beside the estimate; a language is a full set. */

export interface StatementTexts {
  readonly title: string;
  readonly lead: string;
  readonly pasted: string;
  readonly hint: string;
  readonly problems: string;
  /** Over the amounts of a half-year. */
  readonly period: (end: string, currency: string) => string;
  readonly columns: Readonly<Record<'customer' | 'estimated' | 'paid' | 'difference', string>>;
  /** Revenue whose customer the sheet does not name. */
  readonly noCustomer: string;
  readonly total: string;
  readonly adjustments: string;
  readonly adjustmentsLead: string;
  readonly line: (row: number, description: string) => string;
}
