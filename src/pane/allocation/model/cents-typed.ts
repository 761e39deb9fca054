/** The single place that reads an amount a person typed or pasted; a thousand is taken for one only where it cannot be cents. */

/** `1234.56`, `1234,5`: at most two decimals. */
const plain = /^(?<whole>\d{1,13})(?:[.,](?<rest>\d{1,2}))?$/u;

/** `1,234.56`, `1.234.567`: groups of three, and either another mark after them or more than one. */
const grouped =
  /^(?<whole>\d{1,3}(?:(?<mark>[.,])\d{3})(?:\k<mark>\d{3}){0,3})(?<tail>(?!\k<mark>)[.,](?<rest>\d{1,2}))?$/u;

/** The amount in cents, with or without its currency; 0 for an empty field, null for what is no amount. */
export function centsTyped(text: string): bigint | null {
  if (text.trim() === '') return 0n;
  const bare = withoutCurrency(text);
  const amount = bare.replace(/^-/u, '');
  const { whole, rest = '' } = plain.exec(amount)?.groups ?? groupsIn(amount);
  if (whole === undefined) return null;
  const cents = BigInt(whole) * 100n + BigInt(rest.padEnd(2, '0'));
  return bare === amount ? cents : -cents;
}

function withoutCurrency(text: string): string {
  const bare = text.replace(/[\s'’]|\p{Sc}|^\s*[A-Z]{3}(?![A-Z])|(?<![A-Z])[A-Z]{3}\s*$/gu, '');
  return bare.replace('\u2212', '-');
}

/** `1,234` may be a thousand or a part: it is neither. */
function groupsIn(amount: string): { readonly whole?: string | undefined; readonly rest?: string | undefined } {
  const { whole, mark, tail, rest } = grouped.exec(amount)?.groups ?? {};
  if (whole === undefined || mark === undefined) return {};
  const marks = whole.split(mark).length - 1;
  return tail === undefined && marks < 2 ? {} : { whole: whole.replaceAll(mark, ''), rest };
}
