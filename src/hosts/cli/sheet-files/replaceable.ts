/**
 * The single place that says what a file to be written would take the place of: nothing, an empty file and an answer
 * of this program may go; a file that is read never, nor one that somebody has saved since it was written here.
 */
import { isOwnWorkbook } from '../../files/index.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** The options of a file to be written, each with what tells an answer of this program from any other content. */
const written = {
  out: { ending: /\.xlsx$/iu, isOwn: isOwnWorkbook },
  evidence: { ending: /\.html?$/iu, isOwn: isOwnPage },
} as const;

type Written = keyof typeof written;

/** Named in the head of each page of evidence. */
export const PAGE_MAKER = '<meta name="generator" content="Tieout" />';

/** A sentence for the first file that must not be replaced; null where all may. Folders are looked at when written. */
export function inTheWay(options: Options, terminal: Terminal): string | null {
  for (const option of Object.keys(written) as Written[]) {
    const path = options[option];
    if (path === undefined || !written[option].ending.test(path)) continue;
    const sentence = standsAt(path, option, { options, terminal });
    if (sentence !== null) return sentence;
  }
  return null;
}

function standsAt(
  path: string,
  option: Written,
  { options, terminal }: { readonly options: Options; readonly terminal: Terminal },
): string | null {
  const read = readFiles(options).find((each) => terminal.isSame(path, each));
  if (read !== undefined)
    return `--${option} is ${path}, which is the file ${read} that is read; name another. Nothing was written.`;
  if (!terminal.isThere(path)) return null;
  const before = terminal.bytes(path);
  if (typeof before === 'string') return before;
  if (before.length === 0 || written[option].isOwn(before)) return null;
  return (
    `${path} is there already, and is no answer of tieout or was changed since; ` +
    'name another file, or move it away. Nothing was written.'
  );
}

function readFiles(options: Options): readonly string[] {
  const { recon, subscriptions, matrix, prices, invoice, previous, payments, invoices, rules, table } = options;
  const lists = [subscriptions, matrix, prices, invoice, previous, payments, invoices];
  const named = [recon, options['last-month'], ...lists, ...rules];
  const tables = table.map((word) => word.slice(word.indexOf('=') + 1));
  return [...named, ...tables].filter((each) => each !== undefined);
}

function isOwnPage(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 1000)).includes(PAGE_MAKER);
}
