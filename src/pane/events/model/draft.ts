/** The single list of what a person says in a wizard for an event, as it is kept, and what each step needs. */
import { licencePairs } from '../../../tasks/index.ts';
import { frequencyTexts } from '../../frequency/texts/texts-of.ts';
import type { PaneLanguage } from '../../services.ts';
import type { Run } from '../../wizard/run.ts';
import type { SheetNames } from '../../wizard/sheets/plan-sheets.ts';
import type { FieldProblem, Step } from '../../wizard/steps.ts';
import { manyTexts } from '../many/texts/texts-of.ts';
import { eventTexts } from '../texts/texts-of.ts';
import { billingDayOf, dayOf, numberOf, priceOf, wholeNumberOf } from './answers.ts';
import type { EventAnswers, EventDefinition, EventSource } from './event-definition.ts';

/** Plain JSON; answers as typed. */
export interface EventDraft extends SheetNames, EventAnswers {
  readonly source: EventSource;
  /** Id in lower case; empty where none is chosen. */
  readonly chosen: string;
  /** Two columns, as pasted. */
  readonly pairs: string;
  /** By `customerKey`; empty where none is chosen. */
  readonly customer: string;
  readonly name: string;
  readonly licencesNow: string;
  readonly start: string;
  readonly frequency: 'annual' | 'monthly';
  readonly currency: string;
  readonly price: string;
  readonly billingDay: string;
  readonly understood: boolean;
  readonly run: Run;
}

export const emptyDraft: EventDraft = {
  source: 'list',
  list: '',
  matrix: '',
  prices: '',
  chosen: '',
  pairs: '',
  customer: '',
  name: '',
  licencesNow: '',
  start: '',
  frequency: 'annual',
  currency: '',
  price: '',
  day: '',
  licences: '',
  back: '',
  billingDay: '',
  understood: false,
  run: [],
};

/** Ids of the elements that a problem leads to. */
export const fields = {
  list: 'event-list',
  chosen: 'event-filter',
  pairs: 'event-pairs',
  customer: 'event-customer',
  licencesNow: 'event-licences-now',
  start: 'event-start',
  price: 'event-price',
  day: 'event-day',
  licences: 'event-licences',
  back: 'event-back',
  billingDay: 'event-billing-day',
  outcome: 'event-outcome',
  understood: 'event-understood',
} as const;

/** What the plan says of itself to the steps. */
export interface Planned {
  readonly doable: boolean;
  readonly warned: boolean;
}

/** The five steps in a language. */
export function stepsOf(
  { asks }: EventDefinition,
  { doable, warned }: Planned,
  language: PaneLanguage,
): readonly Step<EventDraft>[] {
  const { steps, missing } = eventTexts(language);
  const common = frequencyTexts(language).missing;
  const ask = (draft: EventDraft): readonly FieldProblem[] => [
    ...need('day', dayOf(draft.day) !== null, common.day),
    ...need('licences', !asksLicences(draft, asks) || numberOf(draft.licences) !== null, missing.licences),
    ...need('back', draft.back.trim() === '' || dayOf(draft.back) !== null, missing.back),
    ...need('billingDay', billingDayOf(draft.billingDay) !== null, common.billingDay),
  ];
  return [
    {
      id: 'choose',
      title: steps.choose,
      check: (draft) => [
        ...(draft.source === 'typed' ? typedNeeds(draft, language) : listNeeds(draft, language)),
        ...need('price', isPriceTold(draft), missing.price),
      ],
    },
    { id: 'ask', title: steps.ask, check: ask },
    { id: 'preview', title: steps.preview, check: () => need('outcome', doable, missing.nothing) },
    {
      id: 'check',
      title: steps.check,
      check: ({ understood }) => need('understood', !warned || understood, common.understood),
    },
    { id: 'result', title: steps.result, check: () => [] },
  ];
}

function need(field: keyof typeof fields, holds: boolean, message: string): readonly FieldProblem[] {
  return holds ? [] : [{ field: fields[field], message }];
}

function listNeeds(
  { list, source, chosen, pairs, customer }: EventDraft,
  language: PaneLanguage,
): readonly FieldProblem[] {
  if (list === '') return need('list', false, frequencyTexts(language).missing.list);
  const { missing } = manyTexts(language);
  if (source === 'pasted') return need('pairs', licencePairs(pairs).length > 0, missing.pairs);
  if (source === 'customer') return need('customer', customer !== '', missing.customer);
  return need('chosen', chosen !== '', eventTexts(language).missing.chosen);
}

function typedNeeds({ licencesNow, start }: EventDraft, language: PaneLanguage): readonly FieldProblem[] {
  const { missing } = eventTexts(language);
  const licences = wholeNumberOf(licencesNow);
  return [
    ...need('licencesNow', licences !== null && licences.n > 0n, missing.licencesNow),
    ...need('start', dayOf(start) !== null, missing.start),
  ];
}

/** A paste says the number of each. */
export function asksLicences({ source }: Pick<EventDraft, 'source'>, asks: EventDefinition['asks']): boolean {
  return asks.includes('licences') && source !== 'pasted';
}

/** What is typed needs a price; what is listed may have it from the price list. */
function isPriceTold({ source, price }: EventDraft): boolean {
  return (source !== 'typed' && price.trim() === '') || priceOf(price) !== null;
}
