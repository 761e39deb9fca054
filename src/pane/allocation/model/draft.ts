/** The single list of what a person says about unallocated payments, as it is kept, and what each step needs. */
import type { PaneLanguage } from '../../services.ts';
import type { Run } from '../../wizard/run.ts';
import type { FieldProblem, Step } from '../../wizard/steps.ts';
import type { AllocationViewTexts } from '../texts/allocation-view-texts.ts';
import type { SourcesRead } from './read-sources.ts';
import { sourceKinds, type Source } from './source.ts';
import type { Adjusted } from './typed-parts.ts';

/** Plain JSON; days as a date field holds them, amounts as typed. */
export interface AllocationDraft {
  readonly invoices: Source;
  readonly payments: Source;
  /** Rows that cannot be read are left out, knowingly. */
  readonly without: boolean;
  /** The day on which the age of the money is counted. */
  readonly agedOn: string;
  /** Payments whose figures a person changed; every other payment stands as suggested. */
  readonly adjusted: readonly Adjusted[];
  readonly name: string;
  readonly id: string;
  /** null: the address that the rules name. */
  readonly to: string | null;
  /** Of the e-mails; null: as the pane. */
  readonly language: PaneLanguage | null;
  readonly sent: string;
  /** Requests sent on a day of their own, by their place in the log. */
  readonly sentOn: Readonly<Record<string, string>>;
  readonly lookedUp: string;
  /** What the Billing page shows since, by currency. */
  readonly balances: Readonly<Record<string, string>>;
  readonly run: Run;
}

const nowhere: Source = { from: 'sheet', sheet: '', pasted: '' };

/** What is said of a log; a new one begins without. */
export const emptyLog = { sent: '', sentOn: {}, lookedUp: '', balances: {} } as const;

export const emptyDraft: AllocationDraft = {
  invoices: nowhere,
  payments: nowhere,
  without: false,
  agedOn: '',
  adjusted: [],
  name: '',
  id: '',
  to: null,
  language: null,
  ...emptyLog,
  run: [],
};

/** Ids of the elements that a problem leads to. */
export const fields = {
  invoices: 'payments-invoices',
  payments: 'payments-payments',
  without: 'payments-without',
  /** Both from 0. */
  part: (payment: number, invoice: number): string => `payments-part-${payment}-${invoice}`,
  card: (payment: number): string => `payments-card-${payment}`,
  to: 'payments-to',
} as const;

/** What the steps are checked against. */
export interface StepFacts {
  readonly read: SourcesRead;
  /** What is wrong with the figures of a draft. */
  readonly wrongFigures: (draft: AllocationDraft) => readonly FieldProblem[];
}

/** The six steps in a language. */
export function stepsOf(
  texts: AllocationViewTexts,
  { read, wrongFigures }: StepFacts,
): readonly Step<AllocationDraft>[] {
  const { steps } = texts;
  const unchecked = (id: 'suggestions' | 'check' | 'log'): Step<AllocationDraft> => ({
    id,
    title: steps[id],
    check: () => [],
  });
  return [
    { id: 'sheets', title: steps.sheets, check: (draft) => wrongSources(draft, read, texts) },
    unchecked('suggestions'),
    { id: 'adjust', title: steps.adjust, check: wrongFigures },
    { id: 'mails', title: steps.mails, check: (draft) => wrongAddress(draft, texts) },
    unchecked('check'),
    unchecked('log'),
  ];
}

/** A list that is not there, or that holds nothing; only then rows that would be left out. */
function wrongSources(
  draft: AllocationDraft,
  read: SourcesRead,
  { missing }: AllocationViewTexts,
): readonly FieldProblem[] {
  const wrong = sourceKinds.flatMap((kind) => {
    const { from, sheet, pasted } = draft[kind];
    const { rows, problems } = read[kind];
    const say = (message: string): FieldProblem[] => [{ field: fields[kind], message }];
    if (from === 'sheet' && sheet === '') return say(missing.sheet[kind]);
    if (from === 'pasted' && pasted.trim() === '') return say(missing.pasted[kind]);
    if (problems.some(({ code }) => code === 'sheet-not-recognised')) return say(missing.columns[kind]);
    return rows.length === 0 ? say(missing.rows[kind]) : [];
  });
  if (wrong.length > 0 || draft.without) return wrong;
  const unread = sourceKinds.some((kind) => read[kind].problems.length > 0);
  return unread ? [{ field: fields.without, message: missing.unread }] : [];
}

/** Whoever deletes the address of the rules has to give another. */
function wrongAddress({ to }: AllocationDraft, { missing }: AllocationViewTexts): readonly FieldProblem[] {
  return to === null || /^[^\s@]+@[^\s@]+$/u.test(to.trim()) ? [] : [{ field: fields.to, message: missing.address }];
}
