/**
 * The single place that says in one sentence why an answer is what it is: what the rule tells, and the case that holds,
 * as the rule file has it, with the language's nouns and beside each noun what it stood for.
 */
import { printValue, type Value } from '../../values/index.ts';
import type { Trace, TracedValue } from '../explain/trace.ts';
import type { Speech } from './speech.ts';

/** The sentence of a value, of rows, or of what is not stated. */
export function becauseOf(trace: Trace, speech: Speech): string {
  const { rule, result, notStated, chosen, formula } = trace;
  const { frames } = speech;
  if (result === null)
    return notStated === null ? `${speech.noun(rule)}.` : frames.namely(speech.noun(rule), frames.notStated(notStated));
  const statement = speech.tells(rule, valueIn(result, speech));
  if (chosen !== null) return frames.because(statement, spoken(chosen.condition, trace, speech));
  return formula === '' ? `${statement}.` : frames.namely(statement, spoken(formula, trace, speech));
}

/** A value with the decimal sign of the language and, of a choice, its word. */
function valueIn(value: Value, speech: Speech): string {
  if (value.kind === 'yesno') return value.yes ? speech.frames.yes : speech.frames.no;
  const text = printValue(value);
  return 'amount' in value ? text.replace('.', speech.frames.decimal) : text;
}

const TOKEN = /"[^"]*"|[A-Za-z_]\w*|\d+(?:\.\d+)?%?|[<>]=|<>|\s+|./g;

const signs: Readonly<Record<string, string>> = { '*': '×', '-': '−', '<=': '≤', '>=': '≥', '<>': '≠' };

/** An expression of the rule file as a person says it. */
function spoken(expression: string, trace: Trace, speech: Speech): string {
  const tokens = expression.match(TOKEN) ?? [];
  const said: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const called = tokens[at + 1] === '(' ? trace.calls.find(({ rule }) => rule === token) : undefined;
    if (called === undefined) said.push(wordOf(token, tokens.slice(Math.max(0, at - 2), at + 5), trace, speech));
    else {
      said.push(withValue(speech.noun(called.rule), called.result, speech));
      at = closing(tokens, at + 1);
    }
  }
  return said.join('');
}

/** `around` holds what stands beside the word, so that neither its unit nor a choice is said twice. */
function wordOf(token: string, around: readonly string[], trace: Trace, speech: Speech): string {
  const traced = [...trace.inputs, ...trace.lets].find(({ name }) => name === token);
  if (traced?.value.kind === 'choice') return chosenWord(traced, traced.value.name, around, speech);
  if (traced !== undefined) return withValue(speech.noun(traced.name), traced.value, speech, unitOf(traced, speech));
  const choice = choiceOf(token, trace);
  if (choice !== null) return speech.choice(choice, token);
  const counted = /^\d+$/.exec(around[0] ?? '');
  const unit = token.replace(/s$/, '');
  if (counted !== null && unitsIn(trace).has(unit)) return speech.unit(unit, { n: BigInt(counted[0]), d: 1n });
  return plainWord(token, speech);
}

function plainWord(token: string, { frames }: Speech): string {
  if (token === 'and' || token === 'or' || token === 'not') return frames[token];
  return /^\d/.test(token) ? token.replace('.', frames.decimal) : (signs[token] ?? token);
}

/** What is counted in the rule: days and months in any, the units of the trade where its values have them. */
function unitsIn({ inputs, lets }: Trace): ReadonlySet<string> {
  return new Set(['day', 'month', ...[...inputs, ...lets].flatMap(({ type }) => Object.keys(type.unit))]);
}

/** `Used (47 days)`; a name whose value was never asked for stands alone. */
function withValue(noun: string, value: Value | null, speech: Speech, unit = ''): string {
  return value === null ? noun : `${noun} (${valueIn(value, speech)}${unit === '' ? '' : ` ${unit}`})`;
}

/** `Profile = daily cents` says what it stood for; `Frequency = monthly` of an annual one does not. */
function chosenWord({ name, type }: TracedValue, chosen: string, around: readonly string[], speech: Speech): string {
  const says = around.join('').includes(`${name} = ${chosen}`);
  return says ? speech.noun(name) : `${speech.noun(name)} (${speech.choice(type.choice ?? '', chosen)})`;
}

/** Days and months are counted; what a price is by needs no word here. */
function unitOf({ type, value }: TracedValue, speech: Speech): string {
  const [unit, ...others] = Object.entries(type.unit);
  if (type.kind !== 'number' || unit === undefined || others.length > 0 || unit[1] !== 1) return '';
  return speech.unit(unit[0], 'amount' in value ? value.amount : null);
}

/** The choice that a word is a value of, by what the inputs may be. */
function choiceOf(word: string, { inputs }: Trace): string | null {
  const found = inputs.find(({ type }) => type.kind === 'choice' && type.values?.includes(word) === true);
  return found?.type.choice ?? null;
}

function closing(tokens: readonly string[], opening: number): number {
  let depth = 0;
  for (let at = opening; at < tokens.length; at += 1) {
    if (tokens[at] === '(') depth += 1;
    if (tokens[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}
