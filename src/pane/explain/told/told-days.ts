/** The single place that finds the days an answer was made from: inputs, steps and rules that were called, in their order. */
import type { Trace } from '../../../targets/index.ts';
import type { CalendarDate, Value } from '../../../values/index.ts';

/** A day and what it is; several where several things fall on it. */
export interface ToldDay {
  readonly on: CalendarDate;
  /** As the rule names them. */
  readonly names: readonly string[];
}

/** Days from the earliest to the latest, each once. */
export function toldDays({ inputs, lets, calls, rule, result }: Trace): readonly ToldDay[] {
  const days = new Map<CalendarDate, string[]>();
  const add = (name: string, value: Value | null): void => {
    if (value?.kind !== 'date') return;
    const names = days.get(value.date) ?? [];
    if (!names.includes(name)) days.set(value.date, [...names, name]);
  };
  for (const { name, value } of inputs) add(name, value);
  for (const { name, value } of lets) add(name, value);
  for (const called of calls) add(called.rule, called.result);
  add(rule, result);
  return [...days].map(([on, names]) => ({ on, names })).sort((a, b) => a.on - b.on);
}
