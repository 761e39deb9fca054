/** The single list of what the explanation of a finding says beside its rule; a language is a full set. */

export interface ExplainedTexts {
  /** On the button at a finding. */
  readonly explain: string;
  /** The same to those who hear it: `Explain: row 12`. */
  readonly explainOf: (what: string) => string;
  readonly back: string;
  readonly todo: string;
  readonly rule: string;
  /** A reason about the data itself. */
  readonly noRule: string;
  readonly source: string;
  readonly event: string;
  readonly lines: string;
  /** Of the lines of an event. */
  readonly agree: string;
  readonly period: string;
  readonly charged: string;
  /** Both ends count. */
  readonly days: (from: string, to: string, count: number) => string;
  /** Marks of the line of days. */
  readonly marks: Readonly<Record<'periodStart' | 'chargeStart' | 'chargeEnd' | 'periodEnd', string>>;
  readonly price: string;
  /** A licence, for the whole period. */
  readonly priceOf: (amount: string, from: string) => string;
  readonly priceList: (validFrom: string) => string;
  readonly wholeRow: (row: string) => string;
  readonly ownPrice: string;
  readonly rounding: string;
  readonly expectedAs: (profile: string) => string;
  /** Conventions that give the amount billed. */
  readonly fits: (profiles: string) => string;
  readonly fitsNone: string;
  readonly cells: (sheet: string) => string;
}
