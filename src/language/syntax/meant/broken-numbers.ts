/**
 * The single place for numbers and dates written another way than rule files write them: `8,50`, `1,234.50`, `8.`, `.5`,
 * `01.07.2020`. Each is said once and then read as meant. Between the arguments of a function a comma separates.
 */
import type { IToken } from 'chevrotain';
import { dateOf, daysInMonth, printDate } from '../../../values/index.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { span } from '../../text/source.ts';
import { argumentCommas, type ArgumentComma } from '../argument-commas.ts';
import { Comma, DateLiteral, Divide, Dot, Minus, NumberLiteral, PercentLiteral } from '../tokens.ts';

/** What a run of digits and signs is: a number or a date, and what to write for it. */
interface Meant {
  readonly kind: 'number' | 'percent' | 'date';
  /** null: several are possible. */
  readonly write: string | null;
  /** How reading goes on. */
  readonly image: string;
  /** Another way to read it. */
  readonly or: string | null;
}

const SIGNS = [Comma, Dot, Divide, Minus];

type Run = readonly [IToken, ...IToken[]];

/** The tokens with each broken number or date as one token, read as meant. */
export function joinBrokenNumbers(file: string, all: readonly IToken[], diagnostics: Diagnostic[]): IToken[] {
  const commas = argumentCommas(all);
  const joined: IToken[] = [];
  for (let i = 0; i < all.length;) {
    const first = all[i];
    if (!first) break;
    if (!isDigits(first) && !beginsNumber(all, i)) {
      joined.push(first);
      i += 1;
      continue;
    }
    const run = runFrom(all, i, first);
    const meant = meantBy(run, commas);
    if (meant) diagnostics.push(toldOf(file, run, meant));
    joined.push(...(meant ? [oneToken(run, meant)] : run));
    i += run.length;
  }
  return joined;
}

/** The tokens from the first that touch each other and are digits and signs in turn. */
function runFrom(all: readonly IToken[], start: number, first: IToken): Run {
  const run: [IToken, ...IToken[]] = [first];
  for (let last = first, next = all[start + 1]; next && follows(last, next); next = all[start + run.length]) {
    run.push(next);
    last = next;
  }
  // A sign at the end belongs to what comes after it, but for the dot of `8.`.
  const end = run.at(-1) ?? first;
  if (run.length > 1 && !isDigits(end) && end.tokenType !== Dot) run.pop();
  return run;
}

/** Digits, then a sign, then digits, without a blank. */
const follows = (last: IToken, next: IToken): boolean =>
  touch(last, next) && isDigits(last) !== isDigits(next) && isPart(next);

/** `.5` after a blank or a sign; `Split(1).Left` and `1.5` are other things. */
function beginsNumber(all: readonly IToken[], dot: number): boolean {
  const [before, at, after] = [all[dot - 1], all[dot], all[dot + 1]];
  return (
    at !== undefined && after !== undefined && isDigits(after) && touch(at, after) && !(before && touch(before, at))
  );
}

const isDigits = ({ tokenType }: IToken): boolean => tokenType === NumberLiteral || tokenType === PercentLiteral;
const isPart = (token: IToken): boolean => isDigits(token) || SIGNS.includes(token.tokenType);
const touch = (a: IToken, b: IToken): boolean => a.endOffset !== undefined && a.endOffset + 1 === b.startOffset;
const textOf = (run: readonly IToken[]): string => run.map(({ image }) => image).join('');

function meantBy(run: Run, commas: ReadonlyMap<IToken, ArgumentComma>): Meant | null {
  if (run.length < 2) return thousandMeant(run[0]);
  const text = textOf(run);
  return (
    dateMeant(text) ??
    numberMeant(
      text,
      run.find((token) => token.tokenType === Comma),
      commas,
    )
  );
}

/** `1.000` is one with three decimals, and a thousand to half of Europe. */
function thousandMeant({ tokenType, image }: IToken): Meant | null {
  if (tokenType !== NumberLiteral || !/^[1-9]\d{0,2}(\.000)+$/.test(image)) return null;
  const write = image.replace('.', '');
  return { kind: 'number', write, image: write, or: image.slice(0, image.indexOf('.')) };
}

function dateMeant(text: string): Meant | null {
  const yearFirst = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return dated(yearFirst[1], yearFirst[3], yearFirst[4]);
  const [whole, first, sign, second, year] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const [dayFirst, monthFirst] = [dated(year, second, first), dated(year, first, second)];
  if (sign !== '/' || !monthFirst || first === second) return dayFirst ?? monthFirst;
  return dayFirst ? { ...dayFirst, write: null } : monthFirst;
}

function dated(year = '', month = '', day = ''): Meant | null {
  const [y, m, d] = [year, month, day].map((digits) => Number(BigInt(digits))) as [number, number, number];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null;
  const write = printDate(dateOf(y, m, d));
  return { kind: 'date', write, image: write, or: null };
}

function numberMeant(
  text: string,
  comma: IToken | undefined,
  commas: ReadonlyMap<IToken, ArgumentComma>,
): Meant | null {
  const percent = text.endsWith('%');
  const plain = withoutGroups(percent ? text.slice(0, -1) : text);
  if (plain === null) return null;
  const comes = comma && commas.get(comma);
  if (comes === 'separates') return null;
  const apart = comes === 'either' ? text.replace(/,/g, ', ') : null;
  const write = percent ? `${plain}%` : plain;
  return { kind: percent ? 'percent' : 'number', write, image: write, or: apart ?? otherReading(text, plain) };
}

/** The number as rule files write it; null where this is none. */
function withoutGroups(text: string): string | null {
  if (/^\d{1,3}(,\d{3})+\.\d+$|^\d{1,3}(,\d{3}){2,}$|^[1-9]\d{0,2},000$/.test(text)) return text.replace(/,/g, '');
  if (/^\d{1,3}(\.\d{3})+,\d+$|^\d{1,3}(\.\d{3}){2,}$/.test(text)) return text.replace(/\./g, '').replace(',', '.');
  if (/^\d+,\d+$/.test(text)) return text.replace(',', '.');
  if (/^\d+\.$/.test(text)) return text.slice(0, -1);
  return /^\.\d+$/.test(text) ? `0${text}` : null;
}

/** `1,234` may be a thousand and more. */
const otherReading = (text: string, plain: string): string | null =>
  /^[1-9]\d{0,2},\d{3}$/.test(text) && !text.endsWith(',000') ? plain.replace('.', '') : null;

function toldOf(file: string, run: Run, { kind, write, image, or }: Meant): Diagnostic {
  const at = span(file, run[0].startOffset, endOf(run) + 1);
  const found = textOf(run);
  return kind === 'date'
    ? { code: 'bad-date', at, with: { found, nearest: write } }
    : { code: 'bad-number', at, with: { found, write: image, or } };
}

function oneToken(run: Run, { kind, image }: Meant): IToken {
  const tokenType = { date: DateLiteral, number: NumberLiteral, percent: PercentLiteral }[kind];
  return { ...run[0], tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0, image, endOffset: endOf(run) };
}

function endOf(run: Run): number {
  const last = run.at(-1) ?? run[0];
  return last.endOffset ?? last.startOffset;
}
