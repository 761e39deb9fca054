/** The single place where a header is compared and a column gets its letter. */

/** A header without regard to case, blanks, underscores and hyphens: `Valid-From Date` is `validfromdate`. */
export function plainHeader(header: string): string {
  return header.replace(/[\s_\-\u00AD\u200B-\u200D\u2010\u2011\u2060\uFEFF]+/gu, '').toLowerCase();
}

/** Letter of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  let [letters, rest] = ['', index + 1];
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}
