/**
 * The reconciliation of a licence-based file too large to be held: looked through as columns, and what is not surely quiet
 * judged in parts with every cell. Memory does not grow with lines that tie but by a few bytes a row.
 */
import type { Subscription, SubscriptionList } from '../../../../sheets/index.ts';
import {
  keyCodes,
  partedFile,
  screen,
  type AskedRulebook,
  type KeyCodes,
  type PartedFile,
  type ReconcileInput,
  type Reconciliation,
  type Screen,
  type Screened,
} from '../../../../tasks/index.ts';
import { keyOfId } from './cell-bytes.ts';
import type { FileHead } from './file-head.ts';
import { wrongIn } from '../../sheet-files/open-sheet.ts';
import { loudParts } from './loud-rows.ts';
import { plainColumns, type PlainColumns } from './plain-columns.ts';
import type { ProgressBar } from './progress-bar.ts';
import { rowPlaces, type RowPlaces } from './row-places.ts';
import { walkRows } from './walk-rows.ts';

/** What is compared with a large file; the totals of the invoice follow when its currencies are known. */
export interface LargeInput {
  readonly head: FileHead;
  readonly input: Omit<ReconcileInput, 'file' | 'invoiceTotals'>;
  /** The invoice by the currencies of the file, or a sentence for what cannot be understood. */
  readonly invoices: (currencies: readonly (string | null)[]) => ReconcileInput['invoiceTotals'] | string;
  readonly bar: ProgressBar;
}

/** Reconciles a large file, or says in a sentence why it cannot be read: by the rules' own rounding and days first, and once more where the file shows another habit. */
export async function reconcileLarge(large: LargeInput, rulebook: AskedRulebook): Promise<Reconciliation | string> {
  try {
    const first = await run(large, rulebook, byTheRules);
    if (typeof first === 'string' || first.shown === null) return typeof first === 'string' ? first : first.told;
    const second = await run(large, rulebook, first.shown);
    return typeof second === 'string' ? second : second.told;
  } finally {
    large.bar.end();
  }
}

interface Run {
  readonly told: Reconciliation;
  /** Habits that the file shows and that it was not judged by. */
  readonly shown: Habits | null;
}

/** Of rounding and of counting days. */
type Habits = Pick<Reconciliation['habit'], 'profile' | 'days'>;

const byTheRules: Habits = { profile: null, days: { monthly: null, annual: null } };

async function run(large: LargeInput, rulebook: AskedRulebook, habits: Habits): Promise<Run | string> {
  const { head } = large;
  const list = listKeys(large.input.list);
  const columns = plainColumns(head, list.placeOf);
  const input = { ...large.input, file: head.file, invoiceTotals: new Map() };
  const passing = {
    columns,
    screening: screen({ ...input, profile: habits.profile }, columns.file, { rulebook }),
    places: rowPlaces(),
  };
  const unread = await lookThrough(large, passing);
  if (unread !== null) return unread;
  const screened = passing.screening.end();
  const invoiceTotals = large.invoices([...screened.counted.keys()]);
  if (typeof invoiceTotals === 'string') return invoiceTotals;
  const isCounted = (row: number): boolean => !screened.notPlain.has(row);
  const parted = { ...screened, ...habits, input: { ...input, invoiceTotals }, isCounted, plain: columns.file };
  const growing = partedFile(parted, rulebook);
  const wrong = judgeLoud(large, { ...passing, screened, growing });
  if (wrong !== null) return wrong;
  const entries = list.without(columns.subscriptions);
  const told = growing.end({ entries, currencyOf: billedIn(columns) });
  const shown = growing.habit();
  const isNew = shown.profile !== null || shown.days.monthly !== null || shown.days.annual !== null;
  return { told, shown: isNew ? shown : null };
}

interface Passing {
  readonly columns: PlainColumns;
  readonly screening: Screen;
  readonly places: RowPlaces;
}

/** Every line as numbers and codes; a sentence for the first row that is none. */
async function lookThrough({ bar, head }: LargeInput, { columns, screening, places }: Passing): Promise<string | null> {
  let rows = 0;
  bar.step('Reading', head.size / head.bytesPerRow);
  return walkRows(head, (block) => {
    const lines = columns.lines(block);
    screening.add(lines);
    places.add(block, lines.subscription);
    rows += lines.size;
    bar.done(rows);
  });
}

interface Judging extends Pick<Passing, 'places' | 'columns'> {
  readonly screened: Screened;
  readonly growing: PartedFile;
}

/** What is not surely quiet, subscription by subscription; what does not simply tie with every cell. A sentence for the first that cannot be read. */
function judgeLoud({ head, bar }: LargeInput, { places, columns, screened, growing }: Judging): string | null {
  let rows = 0;
  bar.step('Judging', screened.loudRows);
  for (const { block, fileOf } of loudParts(head, places, screened.isLoud)) {
    const ties = growing.settle(columns.again(block), fileOf);
    const open = Array.from(ties.keys()).filter((row) => ties[row] === 0);
    const file = fileOf(open);
    const wrong = wrongIn(file.problems);
    if (wrong !== null) return wrong;
    if (open.length > 0) growing.add(file);
    rows += block.size;
    bar.done(rows);
  }
  return null;
}

/** Our list by the keys of its subscriptions. */
interface ListKeys {
  /** -1 for none. */
  readonly placeOf: (key: number) => number;
  /** Entries that are not among the subscriptions of a file. */
  without(subscriptions: KeyCodes): readonly Subscription[];
}

function listKeys(list: SubscriptionList | null): ListKeys {
  const entries = list?.subscriptions ?? [];
  const codes = keyCodes();
  const placeOfCode: number[] = [];
  for (const [place, { subscription }] of entries.entries()) placeOfCode[codes.codeOf(keyOfId(subscription))] = place;
  return {
    placeOf: (key) => placeOfCode[codes.find(key)] ?? -1,
    without: (subscriptions) => entries.filter(({ subscription }) => subscriptions.find(keyOfId(subscription)) < 0),
  };
}

/** The currency in which customers were last billed. */
function billedIn({ currencyOf }: PlainColumns): (customerId: string | null) => string | null | undefined {
  return (customerId) => currencyOf(keyOfId(customerId ?? ''))?.toUpperCase();
}
