/**
 * The single reader of a report that was written earlier: the rows of its sheets Exceptions and Earlier, in whichever
 * language their captions are, with what a person wrote beside them. A sheet that is none of ours is said to be none.
 */
import { plainHeader, type Scalar, type SerialDate } from '../../../sheets/index.ts';
import { fromDouble, parseDate, parseDecimal, type CalendarDate, type Rational } from '../../../values/index.ts';
import { statuses, type EarlierItem, type Status } from './earlier-item.ts';

/** Columns of Exceptions by which a finding is known again, and those that a person fills in. */
export const earlierColumns = [
  ...(['LineId', 'Status', 'Reason', 'Customer', 'Subscription', 'Offer', 'ChargeType', 'From', 'To'] as const),
  ...([
    'Field',
    'Billed',
    'Expected',
    'Difference',
    'Currency',
    'Explanation',
    'Owner',
    'Note',
    'Since',
    'Age',
  ] as const),
] as const;

type EarlierColumn = (typeof earlierColumns)[number];

/** How a language writes the columns, and the words of Status. */
export interface EarlierWords {
  readonly captions: Readonly<Record<EarlierColumn, string>>;
  readonly stable: { readonly status: Readonly<Record<Status, string>> };
}

/** What a sheet is read with. */
export interface EarlierMeans {
  /** Of every language a report may be in. */
  readonly languages: readonly EarlierWords[];
  readonly dayOf: SerialDate;
}

/** The items of a sheet, or the columns it lacks to be one of ours. */
export type EarlierRead = { readonly items: readonly EarlierItem[] } | { readonly lacks: readonly string[] };

/** Reads the cells of Exceptions, or of Earlier; the first row holds the captions. */
export function readEarlier(
  cells: readonly (readonly Scalar[])[],
  { languages, dayOf }: EarlierMeans,
  wasEarlier = false,
): EarlierRead {
  const [headers = [], ...rows] = cells;
  const found = languages.map((words) => ({ words, places: placesOf(headers, words), lacks: lacksOf(headers, words) }));
  const [best] = found.sort((a, b) => a.lacks.length - b.lacks.length);
  if (best === undefined || best.lacks.length > 0) return { lacks: best?.lacks ?? [] };
  const read = cellsOf(best.places, dayOf);
  const items = rows.map((row) => itemOf(read(row), best.words, wasEarlier));
  return { items: items.filter(isItem) };
}

type Places = ReadonlyMap<EarlierColumn, number>;

function placesOf(headers: readonly Scalar[], { captions }: EarlierWords): Places {
  const plain = headers.map((header) => (typeof header === 'string' ? plainHeader(header) : ''));
  return new Map(earlierColumns.map((column) => [column, plain.indexOf(plainHeader(captions[column]))]));
}

function lacksOf(headers: readonly Scalar[], words: EarlierWords): readonly string[] {
  const places = placesOf(headers, words);
  return earlierColumns.filter((column) => places.get(column) === -1).map((column) => words.captions[column]);
}

/** The cells of one row by column, each as what it is. */
interface RowCells {
  readonly text: (column: EarlierColumn) => string | null;
  readonly amount: (column: EarlierColumn) => Rational | null;
  readonly day: (column: EarlierColumn) => CalendarDate | null;
  readonly whole: (column: EarlierColumn) => number | null;
}

function cellsOf(places: Places, dayOf: SerialDate): (row: readonly Scalar[]) => RowCells {
  return (row) => {
    const cell = (column: EarlierColumn): Scalar => row[places.get(column) ?? -1] ?? null;
    const text = (column: EarlierColumn): string | null => {
      const value = cell(column);
      const written = String(value ?? '').trim();
      return written === '' ? null : written;
    };
    return {
      text,
      amount: (column) => {
        const value = cell(column);
        return typeof value === 'number' ? fromDouble(value) : parseDecimal(text(column) ?? '');
      },
      day: (column) => {
        const value = cell(column);
        return typeof value === 'number' ? dayOf(value) : parseDate(text(column) ?? '');
      },
      whole: (column) => {
        const value = cell(column);
        return typeof value === 'number' && Number.isInteger(value) ? value : null;
      },
    };
  };
}

function itemOf(
  { text, amount, day, whole }: RowCells,
  { stable: { status: words } }: EarlierWords,
  wasEarlier: boolean,
): EarlierItem {
  const status = text('Status') ?? 'Open';
  // A person types a word in any case.
  const known = statuses.find((each) => [each, words[each]].some((word) => sameWord(word, status)));
  return {
    lineId: whole('LineId'),
    status: known ?? status,
    code: text('Reason') ?? '',
    customer: text('Customer'),
    subscription: text('Subscription'),
    offer: text('Offer'),
    chargeType: text('ChargeType'),
    from: day('From'),
    to: day('To'),
    field: text('Field'),
    billed: amount('Billed'),
    expected: amount('Expected'),
    difference: amount('Difference'),
    currency: text('Currency'),
    explanation: text('Explanation'),
    owner: text('Owner'),
    note: text('Note'),
    since: day('Since'),
    age: Math.max(0, whole('Age') ?? 0),
    wasEarlier,
  };
}

function sameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A row a person added may have no reason; one without any word of theirs is blank. */
function isItem({ code, owner, note }: EarlierItem): boolean {
  return code !== '' || owner !== null || note !== null;
}
