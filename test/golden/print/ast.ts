/** A tree for a golden file: indented, without places, empty parts left out, each expression on one line with all its brackets. */
import type { Expression, FileTree, Item } from '../../../src/language/syntax/ast.ts';

export function printAst({ items }: FileTree): string {
  return items.map((item) => [item.kind, ...parts(item, '  ')].join('\n')).join('\n');
}

type Record_ = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record_ => typeof value === 'object' && value !== null && !Array.isArray(value);

function parts(node: Item | Record_, indent: string): string[] {
  return Object.entries(node)
    .filter(([key, value]) => !['kind', 'at'].includes(key) && !isNothing(value))
    .flatMap(([key, value]) => part(key, value, indent));
}

const isNothing = (value: unknown): boolean => value === null || value === false || value === undefined || (Array.isArray(value) && value.length === 0);

function part(key: string, value: unknown, indent: string): string[] {
  const line = oneLine(value);
  if (line !== null) return [`${indent}${key}: ${line}`];
  if (!Array.isArray(value)) return [`${indent}${key}`, ...parts(value as Record_, `${indent}  `)];
  const lines = value.map(oneLine);
  if (lines.every((one) => one !== null)) return [`${indent}${key}: ${lines.join(', ')}`];
  return value.flatMap((each) => part(key, each, indent));
}

type Shape = (value: Record_) => string | null;

/** What fits on a line, by the keys it has: words, parameters without a default, texts, citations. */
const shapes: Readonly<Record<string, Shape>> = {
  name: ({ name }) => String(name),
  'name default': (value) => (value['default'] === null ? oneLine(value['name']) : null),
  text: ({ text }) => JSON.stringify(text),
  'key heading': ({ key, heading }) => `${oneLine(key) ?? ''} ${oneLine(heading) ?? ''}`,
};

function oneLine(value: unknown): string | null {
  if (typeof value === 'string') return JSON.stringify(value);
  if (!isRecord(value)) return Array.isArray(value) ? null : String(value);
  const keys = Object.keys(value).filter((key) => key !== 'at');
  return (shapes[keys.join(' ')] ?? answerLine)(value);
}

/** What a case answers, or an expression. */
function answerLine(value: Record_): string | null {
  if (value['kind'] === 'not-stated') return `not stated ${JSON.stringify(value['reason'] ?? '')}`;
  if (value['kind'] === 'value') return oneLine(value['value']);
  return expressionKinds.has(String(value['kind'])) ? printExpression(value as unknown as Expression) : null;
}

const expressionKinds: ReadonlySet<string> = new Set([
  'number', 'percent', 'date', 'text', 'yesno', 'name', 'call', 'with-unit', 'unary', 'binary', 'broken',
]); // prettier-ignore

export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return expression.text + (expression.unit ? ` ${expression.unit.name}` : '');
    case 'percent':
      return `${expression.text}%`;
    case 'date':
      return expression.text;
    case 'text':
      return JSON.stringify(expression.text);
    case 'yesno':
      return expression.yes ? 'yes' : 'no';
    case 'name':
      return expression.name + (expression.member ? `.${expression.member.name}` : '');
    case 'call':
      return `${expression.name.name}(${expression.args.map(printExpression).join(', ')})`;
    case 'with-unit':
      return `${printExpression(expression.of)} ${expression.unit.name}`;
    case 'unary':
      return `(${expression.op} ${printExpression(expression.of)})`;
    case 'binary':
      return `(${printExpression(expression.left)} ${expression.op} ${printExpression(expression.right)})`;
    case 'broken':
      return '<broken>';
    default:
      return JSON.stringify(expression);
  }
}
