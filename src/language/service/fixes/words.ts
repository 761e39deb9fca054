/** Fixes of single words and signs: what was mistyped, pasted or left open. */
import type { Span } from '../../../values/index.ts';
import { lex } from '../../syntax/lex.ts';
import type { Edit } from '../edit.ts';
import { rename } from '../rename.ts';
import { insertAt, sliceOf, textOf, type Fault, type Mend } from './fault.ts';

const replaced = ({ at }: Pick<Fault, 'at'>, write: string): Edit[][] => [[{ at, write }]];

export const nearestWord: Mend<'unknown-clause'> = ({ at, with: { nearest } }) =>
  nearest === null ? [] : replaced({ at }, nearest);

export const nearestDate: Mend<'bad-date'> = ({ at, with: { nearest } }) =>
  nearest === null ? [] : replaced({ at }, nearest);

export const meantNumber: Mend<'bad-number'> = ({ at, with: { write } }) => replaced({ at }, write);

export const meantBand: Mend<'band'> = ({ at, with: { write } }) => replaced({ at }, write);

export const meantCharacter: Mend<'stray-character'> = ({ at, with: { write } }) => replaced({ at }, write);

export const columnLetters: Mend<'column-letters'> = ({ at, with: { write, fromSheet } }) =>
  replaced({ at }, fromSheet ? `[column ${write}]` : '');

export const markedResult: Mend<'no-result-column'> = ({ at, with: { column } }) => replaced({ at }, `=> ${column}`);

export const nearestColumn: Mend<'unknown-column'> = ({ at, with: { nearest } }) =>
  nearest === null ? [] : replaced({ at }, nearest);

export const nearestSource: Mend<'unknown-source'> = ({ at, with: { nearest } }) =>
  nearest === null ? [] : replaced({ at }, nearest);

export const nearestHeading: Mend<'unknown-heading'> = ({ at, with: { nearest } }) =>
  nearest === null ? [] : replaced({ at }, `"${nearest.replaceAll('"', '""')}"`);

/** The name is the last word of its place: `Plan.nite` is told whole. */
export const nearestName: Mend<'unknown-name'> = ({ pack, at, with: { name, nearest } }) => {
  const inside = sliceOf(pack, at).lastIndexOf(name);
  if (inside === -1) return [];
  const start = at.start + inside;
  return nearest.map((write) => [{ at: { ...at, start, end: start + name.length }, write }]);
};

/** Everywhere the name is meant, where that is known. */
export const freeName: Mend<'reserved-name'> = ({ pack, at, with: { suggestion } }) => {
  const everywhere = rename(pack, { file: at.file, offset: at.start }, suggestion);
  return [...('code' in everywhere ? [] : [everywhere]), [{ at, write: suggestion }]];
};

/** A quote ends its line; a bracket ends before a comma or with the line. */
export const closed: Mend<'unclosed'> = ({ pack, at, with: { opening, closing } }) => {
  const text = textOf(pack, at.file);
  const end = lineEnd(text, at.start, opening !== '"');
  const line = text.slice(at.end, end);
  const commas = opening === '(' ? [...line.matchAll(/\s*,/g)].map(({ index }) => at.end + index) : [];
  return [...commas, end].map((offset) => [{ at: { ...at, start: offset, end: offset }, write: closing }]);
};

/** Where the words of a line end: before blanks and, in a formula, a comment. */
function lineEnd(text: string, from: number, comments: boolean): number {
  const line = /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
  return from + (comments ? line.replace(/#.*$/, '') : line).trimEnd().length;
}

/** One word or sign that alone was expected is written after the last good one, or before the one that was found. */
export const expectedWord: Mend<'expected'> = ({ pack, at, with: { wanted, found } }) => {
  const [, words] = /^a text in quotes such as `("(?!words").+")`$/.exec(wanted) ?? [];
  if (words !== undefined)
    return [[{ at: { ...at, end: lineEnd(textOf(pack, at.file), at.start, true) }, write: words }]];
  // What is written after "such as" shows a way, and is not what is meant.
  const signs = [...wanted.replace(/ such as .*$/, '').matchAll(/`([^`]+)`/g)].map(([, sign = '']) => sign);
  const before = textOf(pack, at.file).slice(0, at.start).trimEnd().length;
  const place = sliceOf(pack, at) === found ? { ...at, start: before, end: before } : at;
  const after = /^\s/.test(textOf(pack, at.file).slice(place.end)) ? '' : ' ';
  return signs.map((sign) => [insertAt(place, /^\w/.test(sign) ? ` ${sign}${after}` : sign === '=' ? ' =' : sign)]);
};

/** `a < b < c` is `a < b and b < c`, however long the chain. */
export const unchained: Mend<'chained-comparison'> = ({ pack, at }) => {
  const text = sliceOf(pack, at);
  const { tokens } = lex(at.file, { text, offset: 0 });
  let depth = 0;
  const signs = tokens.filter(({ tokenType: { name, CATEGORIES } }) => {
    if (name === 'Open') depth++;
    if (name === 'Close') depth--;
    return depth === 0 && (CATEGORIES ?? []).some((category) => category.name === 'Comparison');
  });
  const operands = [...signs, null].map((sign, i) => {
    const before = signs[i - 1];
    return text.slice(before ? endOf(before) : 0, sign?.startOffset ?? text.length).trim();
  });
  const pairs = signs.map(({ image }, i) => `${operands[i] ?? ''} ${image} ${operands[i + 1] ?? ''}`);
  return replaced({ at }, pairs.join(' and '));
};

const endOf = ({ startOffset, endOffset = startOffset }: { startOffset: number; endOffset?: number }): number =>
  endOffset + 1;

/** A word taken out of a list with the comma before or after it. */
export function takenFromList(text: string, at: Span): Edit {
  const [before, after] = [
    /,\s*$/.exec(text.slice(0, at.start))?.[0] ?? '',
    /^\s*,\s*/.exec(text.slice(at.end))?.[0] ?? '',
  ];
  return before === ''
    ? { at: { ...at, end: at.end + after.length }, write: '' }
    : { at: { ...at, start: at.start - before.length }, write: '' };
}

/** Of two equal values or parameters the second is taken out of its list. */
export const takenOut: Mend<'duplicate-name'> = ({ pack, at, with: { what } }) => {
  const text = textOf(pack, at.file);
  const isListed =
    /,\s*$/.test(text.slice(0, at.start)) && !/^\s+[^\s,)#]/.test(text.slice(at.end).split('\n')[0] ?? '');
  return isListed && ['a parameter of this rule', 'a value of this choice'].includes(what)
    ? [[takenFromList(text, at)]]
    : [];
};

/** The smaller end, or the earlier date, stands first. */
export const endsSwapped: Mend<'empty-range'> = ({ pack, at, with: { from, to } }) => {
  const text = sliceOf(pack, at);
  const [first, last] = [text.indexOf(from), text.lastIndexOf(to)];
  if (first === -1 || last < first + from.length) return [];
  const between = text.slice(first + from.length, last);
  return replaced({ at }, text.slice(0, first) + to + between + from + text.slice(last + to.length));
};
