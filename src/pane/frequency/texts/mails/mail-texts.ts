/** The single list of what stands around the drafts to customers; a language is a full set. */

export interface MailTexts {
  readonly title: (count: number) => string;
  readonly lead: string;
  readonly body: (customer: string, day: string) => string;
}
