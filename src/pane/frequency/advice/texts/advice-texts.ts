/** The single list of what helps to decide on a change of frequency: what each day costs, stay beside switch, what to do before. */
import type { Count } from '../../../../messages/index.ts';
import type { ChecklistTask, DayMark } from '../../../../tasks/index.ts';

type Direction = Readonly<Record<'annual' | 'monthly', string>>;

export interface AdviceTexts {
  /** A day of the month for each customer. */
  readonly customerDays: { readonly title: string; readonly hint: string };
  readonly cost: {
    readonly title: (currency: string) => string;
    readonly lowest: (of: CostFigures) => string;
    /** Where the day chosen is the lowest itself. */
    readonly chosenIsLowest: (of: Pick<CostFigures, 'cost' | 'day' | 'days'>) => string;
    readonly noDay: string;
    readonly asking: (done: number, days: number) => string;
    readonly take: (day: string) => string;
    readonly reading: string;
    readonly marks: Readonly<Record<DayMark, string>>;
    readonly fewer: (able: number, of: number) => string;
    readonly columns: { readonly day: string; readonly also: string; readonly cost: string };
  };
  readonly tabs: Readonly<Record<'label' | 'lines' | 'cash' | 'compare' | 'warnings', string>>;
  readonly compare: {
    readonly title: (currency: string) => string;
    readonly what: string;
    readonly first: string;
    readonly all: (invoices: Count) => string;
    readonly largest: string;
    readonly kept: string;
    readonly keptFor: Direction;
    /** True of both. */
    readonly cancelled: string;
  };
  readonly reasons: {
    readonly title: Direction;
    readonly annual: readonly string[];
    readonly monthly: readonly string[];
    /** Where the reasons are written. */
    readonly source: string;
  };
  readonly checklist: {
    readonly title: string;
    readonly sheet: string;
    readonly tasks: Readonly<Record<ChecklistTask, string>>;
  };
}

/** What the lowest day is told with; all as they are shown. */
export interface CostFigures {
  readonly day: string;
  readonly cost: string;
  readonly chosen: string;
  readonly chosenCost: string;
  readonly days: number;
}
