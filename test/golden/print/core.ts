/**
 * Core for a golden file, as algebra: every quantity as one numerator over one denominator, every rounding by name.
 * Identities are left out, so that the file changes only where a meaning does.
 */
import type { Call, CoreInput, CorePack, CoreRule, CoreType, Int, Meaning, Result, Truth, Word } from '../../../src/language/index.ts';
import { printDate, type CalendarDate } from '../../../src/values/index.ts';

export function printCore({ rules }: CorePack): string {
  return rules.map((rule) => printRule(rule).join('\n')).join('\n\n');
}

function printRule(rule: CoreRule): string[] {
  const { from, until, by } = rule.inForce;
  const dated = (word: string, day: number | null): string => (day === null ? '' : ` ${word} ${printDate(day as CalendarDate)}`);
  return [
    `${rule.kind} ${rule.name}${rule.kind === 'lines' ? '' : ` : ${typeText(rule.result)}`}`,
    ...rule.inputs.map((input) => `  input ${inputText(input)}`),
    ...(by === null ? [] : [`  in force${dated('from', from)}${dated('until', until)} by ${by}`]),
    ...rule.lets.map(({ name, value }) => `  let ${name} = ${meaningText(value)}`),
    ...(rule.ordered ? ['  first of'] : []),
    ...rule.cases.map(({ when, then }) => `  when ${truthText(when)}\n    then ${resultText(then)}`),
    ...rule.lines.map(({ name, when, fields }) => `  line ${name}${when ? ` when ${truthText(when)}` : ''}: ${fields.map((field) => field ?? '-').join(', ')}`),
    ...(rule.otherwise ? [`  otherwise ${resultText(rule.otherwise)}`] : []),
  ];
}

function inputText({ name, type, default: standard }: CoreInput): string {
  const { from, to, places } = type;
  const domain = from === undefined ? '' : `, ${from} to ${to ?? ''}`;
  return `${name} : ${typeText(type)}${domain}${places ? `, ${places} decimals` : ''}${standard === undefined ? '' : `, default ${standard}`}`;
}

function typeText({ kind, items, unit, choice, values }: CoreType): string {
  const units = Object.entries(unit).map(([name, exponent]) => ` ${name}^${exponent}`);
  return [kind, ...(items === undefined ? [] : [` of ${items}`]), ...units, ...(choice === undefined ? [] : [` ${choice}(${(values ?? []).join(', ')})`])].join('');
}

const resultText = (result: Result): string => (result.kind === 'not-stated' ? `not stated ${JSON.stringify(result.reason)}` : meaningText(result.value));

function meaningText(meaning: Meaning): string {
  if (meaning.family === 'truth') return truthText(meaning.of);
  if (meaning.family === 'word') return wordText(meaning.of);
  if (meaning.family === 'list') return generic(meaning.of);
  const d = intText(meaning.d);
  return d === '1' ? intText(meaning.n) : `${intText(meaning.n)} / ${grouped(meaning.d)}`;
}

/** A denominator of several factors in brackets. */
const grouped = (node: Int): string => (node.kind === 'product' ? `(${intText(node)})` : intText(node));

const joined: Readonly<Record<'sum' | 'product' | 'min' | 'max', (parts: readonly string[]) => string>> = {
  sum: (parts) => `(${parts.join(' + ')})`,
  product: (parts) => parts.join('*'),
  min: (parts) => `min(${parts.join(', ')})`,
  max: (parts) => `max(${parts.join(', ')})`,
};

function intText(node: Int): string {
  switch (node.kind) {
    case 'int':
      return node.value;
    case 'input':
      return node.name;
    case 'ref':
      return `${node.let}.${node.part}`;
    case 'result':
      return `${callText(node.call)}.${node.part}`;
    case 'sum':
    case 'product':
    case 'min':
    case 'max':
      return joined[node.kind](node.of.map(intText));
    case 'abs':
    case 'sign':
      return `${node.kind}(${intText(node.of)})`;
    case 'floor-div':
      return `floor(${intText(node.n)} / ${grouped(node.d)})`;
    case 'round':
      return `round[${node.mode}](${intText(node.n)} / ${grouped(node.d)})`;
    case 'choose':
      return `if(${truthText(node.when)}; ${intText(node.then)}; ${intText(node.otherwise)})`;
    default:
      return generic(node);
  }
}

function truthText(node: Truth): string {
  switch (node.kind) {
    case 'truth':
      return node.value ? 'yes' : 'no';
    case 'truth-input':
      return node.name;
    case 'truth-ref':
      return node.let;
    case 'truth-result':
      return callText(node.call);
    case 'not':
      return `not ${truthText(node.of)}`;
    case 'and':
    case 'or':
      return `(${node.of.map(truthText).join(` ${node.kind} `)})`;
    case 'compare':
      return `${intText(node.left)} ${node.op} ${intText(node.right)}`;
    case 'same-word':
      return `${wordText(node.left)} is ${wordText(node.right)}${node.foldCase ? ' whatever the case' : ''}`;
    default:
      return generic(node);
  }
}

function wordText(node: Word): string {
  switch (node.kind) {
    case 'word':
      return JSON.stringify(node.value);
    case 'word-input':
      return node.name;
    case 'word-ref':
      return node.let;
    case 'word-result':
      return callText(node.call);
    case 'word-choose':
      return `if(${truthText(node.when)}; ${wordText(node.then)}; ${wordText(node.otherwise)})`;
    default:
      return generic(node);
  }
}

const callText = ({ rule, args }: Call): string => `${rule}(${args.map(meaningText).join(', ')})`;

/** Calendar nodes, by kind and parts: `edate(date, months)`. */
function generic(node: Readonly<Record<string, unknown>>): string {
  const { kind, ...rest } = node;
  const parts = Object.values(rest).map((part) => (typeof part === 'object' && part !== null && 'kind' in part ? intText(part as Int) : JSON.stringify(part)));
  return `${String(kind)}(${parts.join(', ')})`;
}
