/** The single place that reads an amount a person typed: at most two decimals after a dot or a comma, so that no thousands are guessed. */

/** The amount in cents; 0 for an empty field, null for what is no amount. */
export function centsTyped(text: string): bigint | null {
  const bare = text.replace(/[\s'’]/gu, '').replace('\u2212', '-');
  if (bare === '') return 0n;
  const { sign, whole, rest } = /^(?<sign>-?)(?<whole>\d{1,13})(?:[.,](?<rest>\d{1,2}))?$/u.exec(bare)?.groups ?? {};
  if (whole === undefined) return null;
  const cents = BigInt(whole) * 100n + BigInt((rest ?? '').padEnd(2, '0'));
  return sign === '-' ? -cents : cents;
}
