/** The single list of reasons why an event brings no row: what stands in its way, and on which day. */
import type { ArgumentPlace, Problem } from '../../values/index.ts';
import type { LifeEvent } from './life.ts';

/** Data of each reason by its code. */
export interface Refusals {
  readonly 'event-before-service': { readonly on: string; readonly serviceStart: string };
  readonly 'event-after-cancellation': { readonly on: string; readonly cancelled: string };
  readonly 'event-while-suspended': { readonly on: string; readonly suspended: string };
  readonly 'event-while-active': { readonly on: string };
  readonly 'event-changes-nothing': { readonly on: string; readonly now: string };
  readonly 'events-contradict': { readonly on: string; readonly kind: LifeEvent['kind'] };
  readonly 'reactivation-too-late': { readonly on: string; readonly deadline: string };
  readonly 'period-not-priced': { readonly on: string; readonly start: string };
  readonly 'event-not-stated': { readonly on: string; readonly reason: string };
}

/** Why an event was refused; `at` names the event by its place in the list, from 1. */
export type Refusal = {
  [C in keyof Refusals]: Problem<C, Refusals[C]> & { readonly at: ArgumentPlace };
}[keyof Refusals];

/** Makes the refusal of the event that stands at `index` of the list, from 0. */
export function refusal<C extends keyof Refusals>(code: C, index: number, data: Refusals[C]): Refusal {
  return { code, at: { kind: 'argument', name: 'events', row: index + 1 }, with: data } as unknown as Refusal;
}
