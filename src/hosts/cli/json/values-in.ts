/**
 * The single way from text and JSON to a rule's values: dates ISO, decimals with a dot, `8.50 USD`, choices by name,
 * yes/no as true/false. An empty text or `None` for an input that is no text means not given.
 */
import { billingVocabulary, type RuleSignature } from '../../../billing/index.ts';
import type { CoreInput, CoreType } from '../../../language/index.ts';
import { wantedText } from '../../../targets/index.ts';
import {
  listOfText,
  nameOfText,
  parseDate,
  parseDecimal,
  plainNotation,
  rational,
  type Problem,
  type Rational,
  type Value,
} from '../../../values/index.ts';

export type GivenValues = { readonly values: Readonly<Record<string, Value>> } | { readonly invalid: string };

/** The typed inputs of a rule, or one sentence for everything that is wrong with them. */
export function readInputs(
  signature: RuleSignature,
  given: Readonly<Record<string, unknown>>,
  tell: (problem: Problem) => string,
): GivenValues {
  const values: Record<string, Value> = {};
  const wrong: string[] = [];
  for (const [name, raw] of Object.entries(given)) {
    const input = signature.inputs.find((candidate) => candidate.name === name);
    if (!input) {
      const takes = signature.inputs.map((known) => known.name);
      wrong.push(
        tell({ code: 'unknown-input', at: { kind: 'argument', name }, with: { name, rule: signature.name, takes } }),
      );
      continue;
    }
    if (isAbsent(input, raw)) continue;
    const value = readValue(input, raw);
    if (value) values[name] = value;
    else {
      const told = { name, found: shown(raw), wanted: expected(input) };
      wrong.push(tell({ code: 'wrong-kind', at: { kind: 'argument', name }, with: told }));
    }
  }
  return wrong.length > 0 ? { invalid: wrong.join(' ') } : { values };
}

function isAbsent({ type }: CoreInput, raw: unknown): boolean {
  if (raw === null || raw === undefined) return true;
  if (type.kind === 'text' || type.kind === 'list' || typeof raw !== 'string') return false;
  const word = raw.trim().toLowerCase();
  return ['', 'none'].includes(word) && !(type.values ?? []).includes(word);
}

const shown = (raw: unknown): string => (typeof raw === 'string' ? raw : JSON.stringify(raw));

function expected({ type }: CoreInput): string {
  const example: Partial<Record<CoreInput['type']['kind'], string>> = {
    money: ' such as 8.50 or "8.50 USD"',
    date: ' such as 2019-10-29',
    number: ' such as 10',
    percent: ' such as 0.04',
  };
  return `${wantedText(type)}${example[type.kind] ?? ''}`;
}

/** One value by its declared type; null when it cannot be read. */
export function readValue({ type }: CoreInput, raw: unknown): Value | null {
  switch (type.kind) {
    case 'money':
    case 'number':
    case 'percent':
      return readAmount(raw, type.kind);
    case 'date': {
      const date = typeof raw === 'string' ? parseDate(raw) : null;
      return date === null ? null : { kind: 'date', date };
    }
    case 'yesno':
      return readYesNo(raw);
    case 'choice':
      return typeof raw === 'string' ? readChoice(raw, type.values ?? []) : null;
    case 'list':
      return readList(raw, type);
    default:
      return typeof raw === 'string' ? { kind: 'text', text: raw } : null;
  }
}

/** A cell such as `Monthly or Annually` or `10.00, 5.00`, or a JSON list of its items. */
function readList(raw: unknown, { items, values }: CoreType): Value | null {
  const given: readonly unknown[] | null = Array.isArray(raw) ? raw : null;
  if (given && items) return listOf(given.map((item) => readAmount(item, items)));
  // Words of a JSON list are parted as those of a cell are, so that `["monthly or annual"]` is both.
  const text = given ? given.map(String).join(',') : typeof raw === 'number' ? plainNotation(String(raw)) : raw;
  if (typeof text !== 'string') return null;
  return listOfText(text, { items: items ?? null, values: values ?? null, synonyms: billingVocabulary.synonyms });
}

const listOf = (items: readonly (Value | null)[]): Value | null =>
  items.every((item) => item !== null) ? { kind: 'list', items } : null;

function readAmount(raw: unknown, kind: 'money' | 'number' | 'percent'): Value | null {
  if (kind === 'money') return readMoney(raw);
  if (kind === 'percent') return readPercent(raw);
  const amount = readDecimal(raw);
  return amount && { kind, amount };
}

function readDecimal(raw: unknown): Rational | null {
  // A JSON number is taken by its digits: 0.1 is one tenth, 1e-7 one ten-millionth.
  const text = typeof raw === 'number' ? plainNotation(String(raw)) : raw;
  return typeof text === 'string' ? parseDecimal(text) : null;
}

function readMoney(raw: unknown): Value | null {
  const [, digits, currency] = typeof raw === 'string' ? (/^\s*(\S+)\s+([A-Z]{3})\s*$/.exec(raw) ?? []) : [];
  const amount = readDecimal(digits ?? raw);
  return amount && { kind: 'money', amount, currency: currency ?? null };
}

function readPercent(raw: unknown): Value | null {
  const points = typeof raw === 'string' && raw.trim().endsWith('%') ? parseDecimal(raw.trim().slice(0, -1)) : null;
  const amount = points ? rational(points.n, points.d * 100n) : readDecimal(raw);
  return amount && { kind: 'percent', amount };
}

function readYesNo(raw: unknown): Value | null {
  if (typeof raw === 'boolean') return { kind: 'yesno', yes: raw };
  const word = typeof raw === 'string' ? raw.trim().toLowerCase() : '';
  if (word === 'true' || word === 'yes') return { kind: 'yesno', yes: true };
  return word === 'false' || word === 'no' ? { kind: 'yesno', yes: false } : null;
}

function readChoice(raw: string, values: readonly string[]): Value | null {
  const name = nameOfText(raw, values, billingVocabulary.synonyms);
  return name === null ? null : { kind: 'choice', name };
}
