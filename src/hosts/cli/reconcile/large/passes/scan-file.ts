/**
 * The single look through a large file: its lines pass as columns, are counted, and it is kept where each row stands. What
 * cannot be told as numbers and codes is read with every cell as it passes, so that the whole file tells what it tells.
 */
import { screen, type PlainLines, type ReadLines, type Screened } from '../../../../../tasks/index.ts';
import { problemTeller } from '../../../sheet-files/told-problems.ts';
import { keyOfId } from '../rows/cell-bytes.ts';
import { at } from '../rows/cut-rows.ts';
import type { KeptLines } from '../rows/kept-lines.ts';
import { passedRows, placesIn, type PassedRows } from '../rows/row-places.ts';
import { rowReader, type RowReader } from '../rows/row-reader.ts';
import type { RowSource } from './row-source.ts';
import type { Workplace } from './workplace.ts';

/** A file of which every line has passed. */
export interface PassedFile {
  readonly screened: Screened;
  readonly rows: readonly PassedRows[];
  /** The currency in upper case that a customer was last billed in; undefined for one the file does not name. */
  readonly currencyOf: (customerId: string | null) => string | null | undefined;
}

/** How a file is looked through. */
export interface Scan {
  readonly source: RowSource;
  /** Convention of rounding to expect; null: the rule's own. */
  readonly profile: string | null;
  /** Lines of a currency that show its tax rate while they pass; the whole file says whether it is. */
  readonly witnesses: number;
  readonly kept: KeptLines;
}

/** Looks through a file; a sentence for what cannot be read. `done` is told how many rows are. */
export async function scanFile(
  place: Workplace,
  { source, profile, witnesses, kept }: Scan,
  done: (rows: number) => void,
): Promise<PassedFile | string> {
  const { columns, input, rulebook } = place;
  const screening = screen({ ...input, profile }, columns.file, { rulebook, witnesses });
  const billed = lastBilled(place);
  const problems = problemTeller();
  const reader = rowReader(place);
  const rows: PassedRows[] = [];
  let before = 0;
  try {
    const unread = await source.pass((keyed) => {
      const chunk = columns.lines(keyed, before + 1);
      const passing = passedRows(keyed.block, chunk);
      const read = readOthers(passing, { plain: chunk.plain, before, reader, problems });
      const quiet = screening.add(chunk, read);
      rows.push({ ...passing, quiet });
      billed.add(chunk);
      kept.keep(chunk, quiet, before);
      before += chunk.size;
      done(before);
    });
    const wrong = unread ?? problems.wrong();
    return wrong ?? { screened: screening.end(), rows, currencyOf: billed.currencyOf };
  } finally {
    reader.close();
  }
}

interface Others {
  readonly plain: Uint8Array;
  /** Rows before the block. */
  readonly before: number;
  readonly reader: RowReader;
  readonly problems: ReturnType<typeof problemTeller>;
}

/** The lines of a block that are not plain, with every cell; what is wrong in them is told as of any other file. */
function readOthers(rows: Omit<PassedRows, 'quiet'>, { plain, before, reader, problems }: Others): ReadLines {
  // Nearly all blocks have plain lines alone.
  if (!plain.includes(0)) return nothingRead;
  const others = Array.from(plain.keys()).filter((row) => plain[row] === 0);
  const file = reader.read(placesIn(rows, before, others)).fileOf([...others.keys()]);
  problems.add(file.problems);
  return new Map(file.lines.map((line) => [line.row - 1 - before, line]));
}

const nothingRead: ReadLines = new Map();

/** Keeps the currency of each customer, as it was last billed. */
function lastBilled({ columns: { file, ids } }: Workplace) {
  const last: number[] = [];
  return {
    add: ({ size, customer, codes: { currency } }: PlainLines): void => {
      for (let i = 0; i < size; i += 1) last[at(customer, i)] = at(currency, i);
    },
    currencyOf: (customerId: string | null): string | null | undefined => {
      const code = last[ids.customer.find(keyOfId(customerId ?? ''))];
      return code === undefined ? undefined : (file.meanings.currency[code]?.toUpperCase() ?? null);
    },
  };
}
