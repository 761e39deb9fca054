/** The single list of what a person says in the incentive estimate, as it is kept, and what each step needs. */
import { rateProblems, regions, type IncentiveRate, type RateProblem, type Region } from '../../../tasks/index.ts';
import type { Run } from '../../wizard/run.ts';
import type { FieldProblem, Step } from '../../wizard/steps.ts';
import type { IncentiveTexts } from '../texts/incentive-texts.ts';
import { emptyRate, rateOf, type RateField, type TypedRate } from './typed-rate.ts';

/** Plain JSON. */
export interface IncentiveDraft {
  /** Name of the sheet with the revenue; empty where none is chosen. */
  readonly revenue: string;
  readonly region: Region | '';
  readonly rates: readonly TypedRate[];
  /** As pasted; empty where none is compared. */
  readonly statement: string;
  readonly run: Run;
}

/** No rate is shipped: the one that is there is empty. */
export const emptyDraft: IncentiveDraft = {
  revenue: '',
  region: '',
  rates: [emptyRate('global')],
  statement: '',
  run: [],
};

/** Ids of the elements that a problem leads to. */
export const fields = {
  revenue: 'incentive-revenue',
  add: 'incentive-add-rate',
  rate: (index: number, field: RateField): string => `incentive-rate-${index}-${field}`,
} as const;

/** The region a choice names. */
export function regionOf(text: string): IncentiveDraft['region'] {
  return regions.find((region) => region === text) ?? '';
}

/** The rates that can be read. */
export function ratesOf({ rates }: IncentiveDraft): readonly IncentiveRate[] {
  return rates.flatMap((typed) => rateOf(typed).rate ?? []);
}

/** The four steps in a language; `rows` says how many rows of revenue were read. */
export function stepsOf(texts: IncentiveTexts, rows: number): readonly Step<IncentiveDraft>[] {
  const { steps, missing } = texts;
  return [
    {
      id: 'revenue',
      title: steps.revenue,
      check: ({ revenue }) => {
        if (revenue === '') return [{ field: fields.revenue, message: missing.sheet }];
        return rows === 0 ? [{ field: fields.revenue, message: missing.rows }] : [];
      },
    },
    { id: 'rates', title: steps.rates, check: (draft) => wrongRates(draft, texts) },
    { id: 'estimate', title: steps.estimate, check: () => [] },
    { id: 'result', title: steps.result, check: () => [] },
  ];
}

/** What cannot be read; only then what does not go together. */
function wrongRates(draft: IncentiveDraft, { missing, rate }: IncentiveTexts): readonly FieldProblem[] {
  const unread = draft.rates.flatMap((typed, index) =>
    rateOf(typed).wrong.map((field) => ({ field: fields.rate(index, field), message: rate.wrong[field](index + 1) })),
  );
  if (unread.length > 0) return unread;
  if (!draft.rates.some(({ kind }) => kind === 'global')) return [{ field: fields.add, message: missing.global }];
  return rateProblems(ratesOf(draft)).map((problem) => problemField(problem, rate));
}

function problemField(problem: RateProblem, { kinds, ends, overlap }: IncentiveTexts['rate']): FieldProblem {
  if (problem.code === 'rate-ends-before-start') {
    const { row } = problem.with;
    return { field: fields.rate(row - 1, 'to'), message: ends(row) };
  }
  const { kind, first, second } = problem.with;
  return { field: fields.rate(second - 1, 'from'), message: overlap(kinds[kind], first, second) };
}
