/** The single place where the pane asks what each day costs: a few days at a time, so that the page never stands still. */
import { useEffect, useState } from 'react';
import { costByDay, type CostOnDay, type FrequencyQuestion } from '../../../tasks/index.ts';

/** Days that are looked at. */
export const DAYS_AHEAD = 60;

/** Milliseconds that are asked before the page may draw. */
const SLICE = 20;

/** The days asked so far, from the day of the question; none where a question of another kind has no common day. */
export function useCostByDay(question: FrequencyQuestion | null): readonly CostOnDay[] {
  const [asked, setAsked] = useState<Asked>({ question: null, days: [] });
  useEffect(() => {
    if (question?.day.kind !== 'common') return undefined;
    const days = costByDay(question, question.day.on, DAYS_AHEAD);
    let known: readonly CostOnDay[] = [];
    let timer = setTimeout(function ask() {
      const slice = sliceOf(days);
      known = [...known, ...slice];
      setAsked({ question, days: known });
      if (known.length < DAYS_AHEAD && slice.length > 0) timer = setTimeout(ask);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [question]);
  return asked.question === question ? asked.days : [];
}

interface Asked {
  readonly question: FrequencyQuestion | null;
  readonly days: readonly CostOnDay[];
}

function sliceOf(days: Generator<CostOnDay>): readonly CostOnDay[] {
  const slice: CostOnDay[] = [];
  const started = performance.now();
  while (performance.now() - started < SLICE) {
    const next = days.next();
    if (next.done === true) break;
    slice.push(next.value);
  }
  return slice;
}
