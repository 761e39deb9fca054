/** Tokens for a golden file: one line a line of the rule text, each token by name and, where it says more, its image. */
import { blocksOf } from '../../../src/language/syntax/blocks.ts';
import { cleanText } from '../../../src/language/syntax/clean-text.ts';
import { lex } from '../../../src/language/syntax/lex.ts';
import { positionOf, source } from '../../../src/language/text/source.ts';

export function printTokens(name: string, text: string): string {
  const lines = new Map<number, string[]>();
  const places = source(name, text);
  for (const block of blocksOf(cleanText(name, text).text)) {
    for (const { tokenType, image, endOffset } of lex(name, block).tokens) {
      // A row or a formula begins with its line break; it is shown on the line it opens.
      const { line } = positionOf(places, endOffset ?? 0);
      lines.set(line, [...(lines.get(line) ?? []), shown(tokenType.name, image.trim())]);
    }
  }
  return [...lines].map(([line, tokens]) => `${String(line).padStart(3)}  ${tokens.join(' ')}`).join('\n');
}

/** A word of the language says itself; names, numbers, dates and texts say what they hold. */
function shown(token: string, image: string): string {
  return /^(?:Name|.*Literal|HalfMode)$/.test(token) ? `${token}(${image})` : token;
}
