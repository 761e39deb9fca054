/** The single place that knows how a draft is written as XML: its key, and its text with no sign that XML would touch. */

/** Of our parts among all that a workbook holds. */
export const draftNamespace = 'urn:tieout:draft:1';

/** Signs of XML, our own mark, and what XML cannot hold or would change: line ends, control characters, half pairs. */
const touched = /[%&<>"'\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** The part of a draft. */
export function draftXml(key: string, text: string): string {
  return `<draft xmlns="${draftNamespace}" key="${escaped(key)}">${escaped(text)}</draft>`;
}

/** What a part holds; null where it is no draft of ours. */
export function draftFrom(xml: string): { readonly key: string; readonly text: string } | null {
  const { key, text } = /<draft\b[^>]*\bkey="(?<key>[^"]*)"[^>]*>(?<text>[^<]*)<\/draft>/u.exec(xml)?.groups ?? {};
  return key === undefined || text === undefined ? null : { key: unescaped(key), text: unescaped(text) };
}

function escaped(text: string): string {
  return text.replace(touched, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{4})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
