/** The single place that tells what an earlier report brought: how much was known, what is new, and what is gone. */
import { terminalTexts } from '../../../messages/index.ts';
import type { CarriedForward, EarlierItem, Reconciliation } from '../../../tasks/index.ts';
import { printDate, printDecimal, type CalendarDate, type Rational } from '../../../values/index.ts';
import { languageOf } from './written/speaker.ts';

/** `previous` of the answer; nothing where no report was given. */
export function carriedJson({ carried }: Reconciliation): object {
  if (carried === undefined) return {};
  const { file, known, gone } = carried;
  return { previous: { file, known: known.size, gone: gone.map(goneJson) } };
}

/** What is written beside a finding: nothing of one that is new. */
export function remarksJson(carried: CarriedForward | undefined, finding: KnownFinding): object {
  const remarks = carried?.known.get(finding);
  if (remarks === undefined) return {};
  const { status, owner, note, since, age } = remarks;
  return { carried: { status, owner, note, since: day(since), age } };
}

type KnownFinding = Parameters<CarriedForward['known']['get']>[0];

/** Lines for a person, in a language; none where no report was given. */
export function carriedLines({ carried }: Reconciliation, language?: string): readonly string[] {
  if (carried === undefined) return [];
  const texts = terminalTexts(languageOf(language));
  const { file, known, gone } = carried;
  return [
    `${texts.carried(file, known.size, gone.length)}${gone.length === 0 ? '.' : ':'}`,
    ...gone.map((item) => `  ${item.code}, ${whose(item)}: ${item.status}, ${texts.age(item.age)}${noted(item)}`),
  ];
}

function whose({ subscription, customer, offer }: EarlierItem): string {
  return subscription ?? [customer, offer].filter((each) => each !== null).join(', ');
}

function noted({ owner, note }: EarlierItem): string {
  const said = [owner, note].filter((each) => each !== null);
  return said.length === 0 ? '' : `: ${said.join(', ')}`;
}

function goneJson(item: EarlierItem): object {
  const { code, subscription, customer, offer, chargeType, from, to, currency, status, owner, note, since, age } = item;
  return {
    ...{ code, subscription, customer, offer, chargeType },
    ...{ from: day(from), to: day(to), difference: money(item.difference), currency },
    ...{ status, owner, note, since: day(since), age },
  };
}

function day(date: CalendarDate | null): string | null {
  return date === null ? null : printDate(date);
}

function money(amount: Rational | null): string | null {
  return amount === null ? null : printDecimal(amount, 2);
}
