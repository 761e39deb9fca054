/** The single place for how translated sentences quote code and list words. */

/** Text of a rule file, marked as such. */
export const code = (text: string): string => `\`${text}\``;

/** `a, b and c`, with the language's own word before the last. */
export function listed(words: readonly string[], join: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1) ?? ''}`;
}

/** The sentence with a capital at its head. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Name value, Name value` of a witness. */
export const inputsOf = (witness: readonly { readonly name: string; readonly value: string }[]): string =>
  witness.map(({ name, value }) => `${name} ${value}`).join(', ');

/** What is wanted, without the example of it. */
export const kindOf = (wanted: string): string => wanted.replace(/ such as .*$/, '');
