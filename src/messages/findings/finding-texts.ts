/** The single list of everything a language says about what a reconciliation found, and about what it could not check. */
import type { NotJudged, Others, ReasonCode, ToldFinding } from '../../tasks/index.ts';

/** A sentence maker for each reason. */
export type FindingCatalog = {
  readonly [Code in ReasonCode]: (told: Extract<ToldFinding, { readonly code: Code }>) => string;
};

type Lacks<Of extends NotJudged['of']> = Extract<NotJudged, { readonly of: Of }>['lacks'];

/** What was not checked; texts about files come without their last full stop. */
export interface NotJudgedTexts {
  readonly file: Readonly<Record<Lacks<'file'>, string>>;
  /** After the text about a file: the reasons nobody looked for. */
  readonly notLookedFor: (reasons: string) => string;
  readonly subscription: Readonly<Record<Lacks<'subscription'>, (id: string) => string>>;
  /** Where the offer matrix limits an offer in words of its own. */
  readonly offer: (limit: Pick<Extract<NotJudged, { readonly of: 'offer' }>, 'offer' | 'written'>) => string;
  readonly row: Readonly<Record<Exclude<Lacks<'row'>['missing'], 'rule' | 'rule-domain'>, string>>;
  readonly rule: (why: string) => string;
  readonly ruleDomain: (inputs: string) => string;
}

/** A language in full. */
export interface FindingTexts {
  /** What happened, in one or two sentences. */
  readonly findings: FindingCatalog;
  /** What to do about it; a text that claims money back exists only where too much was billed. */
  readonly nextSteps: FindingCatalog;
  /** After a finding about days: how many rows of the file count them another way. */
  readonly others: (others: Others) => string;
  readonly notJudged: NotJudgedTexts;
}

/** `40.80 EUR`. */
export function money(amount: string, { currency }: Pick<ToldFinding, 'currency'>): string {
  return currency === null ? amount : `${amount} ${currency}`;
}
