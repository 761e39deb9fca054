/** The single way from the words of `tieout reconcile` to a large file and what it is held against; null for other files. */
import type { Options } from '../../options.ts';
import { sheetOpener } from '../../sheet-files/open-sheet.ts';
import { remarksOn } from '../../sheet-files/told-problems.ts';
import { readWrittenHow } from '../../sheet-files/written-how.ts';
import type { Terminal } from '../../terminal.ts';
import { readBeside, readSheets } from '../read-inputs.ts';
import { readInvoices } from '../read-invoices.ts';
import { rowsAbout, largeHead } from './file-head.ts';
import { quickestWork } from './kernel/quickest-work.ts';
import { progressBar } from './progress-bar.ts';
import { largeSizes, type LargeInput } from './reconcile-large.ts';
import type { Begun } from './second/messages.ts';
import type { Served } from './second/serve-first.ts';

/** What was given, or a sentence for the first file or option that cannot be read. */
export function readLarge(options: Options, terminal: Terminal): LargeInput | string | null {
  const { recon } = options;
  const written = readWrittenHow(options);
  if (recon === undefined || typeof written === 'string') return null;
  const large = largeHead(recon, { ...written.all, ...written.recon }, options['in-parts']);
  if (large === null) return null;
  const { head, beginning } = large;
  if (options.split !== undefined)
    return `${recon} is read in parts, and --split needs all of a file: give one below 64 MB.`;
  const remarks = [...remarksOn(head.file.problems)];
  const open = sheetOpener(options, terminal, remarks);
  if (typeof open === 'string') return open;
  // Lines tell the day they were billed on, where nobody says it.
  const file = options['billing-date'] === undefined ? beginning() : head.file;
  const input = readBeside(options, file, { open, remarks });
  if (typeof input === 'string') return input;
  return {
    head,
    work: quickestWork(terminal.kernel, rowsAbout(head)),
    input,
    invoices: (currencies) => {
      const invoices = readInvoices(options, new Set(currencies), { open, remarks });
      if (typeof invoices !== 'string') for (const remark of remarks) terminal.error(remark);
      return invoices;
    },
    bar: progressBar(terminal.progress),
    sizes: largeSizes,
  };
}

/** What the second thread works on: the file as the first has looked at it, and the lists beside it. */
export function readServed({ options, head, billingDate, memory }: Begun, terminal: Terminal): Served | string {
  const open = sheetOpener(options, terminal, []);
  if (typeof open === 'string') return open;
  const sheets = readSheets(options, open);
  if (typeof sheets === 'string') return sheets;
  const work = quickestWork(terminal.kernel, rowsAbout(head), memory);
  return { head, work, input: { ...sheets, billingDate }, isMemoryShared: memory !== null && work.memory === memory };
}
