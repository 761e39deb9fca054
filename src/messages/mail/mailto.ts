/** The single way from a draft to a link that opens the mail program, with its length: long ones are cut in silence. */
import type { Mail } from './mail.ts';

/** Mail programs and browsers open links of this length; beyond it some take only a part. */
const MOST_SIGNS = 2000;

export interface MailtoLink {
  readonly href: string;
  /** false: too long to be sure of; copy the text or save the file instead. */
  readonly fits: boolean;
}

/** The link (RFC 6068). */
export function mailtoOf({ to, subject, body }: Mail): MailtoLink {
  const address = encodeURIComponent(to.trim()).replaceAll('%40', '@');
  const text = encodeURIComponent(body.replace(/\r?\n/gu, '\r\n'));
  const href = `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${text}`;
  return { href, fits: href.length <= MOST_SIGNS };
}
