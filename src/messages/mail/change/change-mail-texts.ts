/** The single list of what a customer is told of a change of billing frequency; a language is a full set. */

export interface ChangeMailTexts {
  readonly locale: string;
  readonly subject: (day: string) => string;
  readonly greeting: string;
  readonly intro: Readonly<Record<'annual' | 'monthly', (day: string) => string>>;
  readonly line: (of: { readonly name: string; readonly licences: string; readonly price: string | null }) => string;
  readonly termEnd: (day: string) => string;
  readonly terms: string;
  readonly answer: string;
  readonly closing: string;
}
