/** The single place that reads `--date-order` and `--decimal`: how files are written that do not tell it themselves. */
import type { Conventions } from '../../../sheets/index.ts';
import type { Options } from '../options.ts';

/** The options that name a file. */
export type FileUse = (typeof uses)[number];

/** What was said of a file, by its option; `all` for files that leave it open. */
export type WrittenHow = Readonly<Partial<Record<FileUse | 'all', Partial<Conventions>>>>;

const uses = ['recon', 'subscriptions', 'matrix', 'prices', 'invoice', 'payments', 'invoices'] as const;
const orders = ['month-first', 'day-first'] as const;
const marks = ['dot', 'comma'] as const;

/** What was said, or a sentence for a word that cannot be understood. */
export function readWrittenHow(options: Options): WrittenHow | string {
  const said: Partial<Record<FileUse | 'all', Partial<Conventions>>> = {};
  for (const word of options['date-order']) {
    const read = wordOf(word, orders);
    if (read === null) return expected('--date-order', word, orders);
    said[read.use] = { ...said[read.use], dateOrder: read.value };
  }
  for (const word of options.decimal) {
    const read = wordOf(word, marks);
    if (read === null) return expected('--decimal', word, marks);
    said[read.use] = { ...said[read.use], decimalMark: read.value };
  }
  return said;
}

/** `day-first`, or `subscriptions=day-first`. */
function wordOf<V extends string>(
  word: string,
  values: readonly V[],
): { readonly use: FileUse | 'all'; readonly value: V } | null {
  const [use, written] = word.includes('=') ? word.split('=', 2) : ['all', word];
  const value = values.find((each) => each === written);
  const named = [...uses, 'all' as const].find((each) => each === use);
  return value === undefined || named === undefined ? null : { use: named, value };
}

function expected(option: string, word: string, [first = '', second = '']: readonly string[]): string {
  return `${option} is "${word}"; ${first} or ${second} is expected, for one file subscriptions=${second}.`;
}
