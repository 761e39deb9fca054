/** The single list of what stands around every drafted e-mail; a language is a full set. */

export interface DraftedMailTexts {
  readonly language: string;
  readonly copy: string;
  readonly copied: string;
  readonly mail: string;
  readonly tooLong: string;
  readonly save: string;
  /** Of days, beside the mails or by themselves. */
  readonly calendar: string;
}
