/**
 * The single list of ways to write a number, apart from any language: a Swiss who reads Italian writes 12’400.17.
 * Each is named by a locale that writes so.
 */

/** `12,400.17`, `12.400,17`, `12 400,17`, `12’400.17`. */
export type NumberFormat = 'en-GB' | 'de-DE' | 'fr-FR' | 'de-CH';

export const numberFormats: readonly NumberFormat[] = ['en-GB', 'de-DE', 'fr-FR', 'de-CH'];

/** A decimal such as `-12400.17`, exact however long, with as many decimals as it came with. */
export function decimalText(decimal: string, format: NumberFormat): string {
  const places = decimal.split('.')[1]?.length ?? 0;
  // Older tables of Intl have the typewriter's apostrophe.
  return writerWith(format, places)
    .format(decimal as Intl.StringNumericLiteral)
    .replaceAll("'", '’');
}

/** A writer is slow to make, and a report writes thousands of amounts. */
const writers = new Map<string, Intl.NumberFormat>();

function writerWith(format: NumberFormat, places: number): Intl.NumberFormat {
  const key = `${format} ${places}`;
  const known = writers.get(key);
  if (known !== undefined) return known;
  const digits = { minimumFractionDigits: places, maximumFractionDigits: places } as const;
  const writer = new Intl.NumberFormat(format, { ...digits, useGrouping: 'always' });
  writers.set(key, writer);
  return writer;
}

/** The format that parts thousands and decimals by these marks, or the nearest to it. */
export function formatWithMarks(decimal: string, group: string): NumberFormat {
  if (decimal === ',') return group === '.' ? 'de-DE' : 'fr-FR';
  return /['’]/u.test(group) ? 'de-CH' : 'en-GB';
}
