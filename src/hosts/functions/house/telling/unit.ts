/** The single place where a type becomes the cell of a column Unit, in the words of the rules language. */
import type { CoreType } from '../../../../language/index.ts';
import type { Value } from '../../../../values/index.ts';

/** `EUR per licence per month`, `days`, `percent`; a currency stands for the word money. */
export function printUnit(type: CoreType, value: Value): string {
  const counted: string[] = [];
  const divided: string[] = [];
  for (const [unit, exponent] of Object.entries(type.unit)) {
    for (let times = 0; times < Math.abs(exponent); times += 1) (exponent > 0 ? counted : divided).push(unit);
  }
  const head =
    type.kind === 'money' ? ((value.kind === 'money' ? value.currency : null) ?? 'money') : headOf(type, counted);
  const body = type.kind === 'money' && counted.length > 0 ? `${head} ${counted.join(' ')}` : head;
  return [body, ...divided.map((unit) => `per ${unit}`)].join(' ').trim();
}

function headOf(type: CoreType, counted: readonly string[]): string {
  if (type.kind === 'number') return counted.map((unit) => `${unit}s`).join(' ');
  return type.kind === 'choice' ? (type.choice ?? '') : type.kind;
}
