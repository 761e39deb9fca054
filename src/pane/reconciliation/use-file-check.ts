/**
 * The state of a check: idle, working, or ended; one at a time, stopped on request, and it goes on while another view is
 * looked at. What is said of a file begins it anew, without the sheets it wrote before.
 */
import { startTransition, useRef, useState } from 'react';
import type { NumberFormat } from '../../messages/index.ts';
import type { DraftStore, SaidOfFile, Workbook } from '../../sheets/index.ts';
import type { CalendarDate } from '../../values/index.ts';
import type { FilesCheck, PaneLanguage, SamplePlaces } from '../services.ts';
import type { PaneTexts } from '../texts/pane-texts.ts';
import type { Run } from '../wizard/run.ts';
import type { CheckMeans, Chosen } from './check-files.ts';
import type { CheckOutcome } from './check-outcome.ts';
import type { CheckStage } from './check-stage.ts';
import { withLastMonth, type LastMonth } from './giving/last-month.ts';
import { noInvoice, typedInvoices, useInvoiceTexts, type InvoiceText } from './invoice/typed-invoice.ts';

export type FileCheck =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly stage: CheckStage | null }
  | { readonly kind: 'failed'; readonly reason: string }
  | CheckOutcome;

export interface FileCheckControls {
  readonly state: FileCheck;
  /** The invoice as it stands in its fields. */
  readonly invoices: readonly InvoiceText[];
  readonly typeInvoices: (invoices: readonly InvoiceText[]) => void;
  /** Ties the checked file to the invoice as it stands there now. */
  readonly tie: () => void;
  /** Checks files a person chose, against open sheets that were chosen, and tells what changed since last month's. */
  readonly start: (files: readonly File[], sheets: readonly string[], lastMonth: LastMonth | null) => void;
  /** Checks the same files again, as they are said to be written. */
  readonly say: (file: string, said: SaidOfFile) => void;
  /** Checks them again, as billed on that day. */
  readonly sayDay: (billingDate: CalendarDate | null) => void;
  /** Checks the lines of the sample where they stand. */
  readonly startSample: (sample: SamplePlaces) => void;
  /** The report was written as these sheets. */
  readonly reported: (run: Run) => void;
  readonly stop: () => void;
  readonly reset: () => void;
}

interface Means {
  readonly workbook: Workbook;
  readonly check: FilesCheck | undefined;
  readonly language: PaneLanguage;
  readonly texts: PaneTexts['check'];
  readonly drafts: DraftStore | undefined;
  /** How amounts are typed. */
  readonly numbers: NumberFormat;
}

const nothing: Chosen = { files: [], sheets: [], said: {}, billingDate: null, lastMonth: null, invoices: [] };

/** What checks and writes; comes with the first check. */
const checking = () => import(/* webpackChunkName: 'view-check' */ './checking.ts');

type Checking = Awaited<ReturnType<typeof checking>>;

/** The check and the means to start it; without a host that can check it stays idle. */
export function useFileCheck({ workbook, check, language, texts, drafts, numbers }: Means): FileCheckControls {
  const [state, setState] = useState<FileCheck>(idle);
  const chosen = useRef<Chosen>(nothing);
  const [invoices, typeInvoices] = useInvoiceTexts(drafts);
  const stopping = useRef<AbortController | null>(null);
  const run = (work: (by: Checking, means: CheckMeans) => Promise<CheckOutcome>): void => {
    if (check === undefined) return;
    const controller = new AbortController();
    const { signal } = controller;
    stopping.current = controller;
    if (state.kind === 'checked') state.end();
    setState({ kind: 'working', stage: null });
    const tell = async (stage: CheckStage): Promise<void> => {
      if (!signal.aborted) setState({ kind: 'working', stage });
      // Rows go in between frames anyhow.
      if (stage.done === undefined) await painted();
    };
    void checking()
      .then((by) => work(by, { workbook, check, language, texts, tell, signal }))
      .catch((thrown: unknown) => (signal.aborted ? idle : failed(thrown)))
      // The result is long: it is made while the page goes on painting.
      .then((outcome) => startTransition(() => setState(outcome)));
  };
  const again = (now: Chosen): void => {
    chosen.current = now;
    run(async (by, means) => {
      if (state.kind === 'checked') await takeAway(by, state.written, means.workbook);
      return await by.checkFiles(now, means);
    });
  };
  return {
    state,
    invoices,
    typeInvoices,
    tie: () => again({ ...chosen.current, invoices: typedInvoices(invoices, numbers) }),
    start: (...given) => {
      const now = { ...nothing, ...withLastMonth(...given), invoices: typedInvoices(invoices, numbers) };
      if (now.files.length + now.sheets.length === 0) return;
      chosen.current = now;
      run((by, means) => by.checkFiles(now, means));
    },
    say: (file, said) => {
      const before = chosen.current;
      again({ ...before, said: { ...before.said, [file]: { ...before.said[file], ...said } } });
    },
    sayDay: (billingDate) => again({ ...chosen.current, billingDate }),
    startSample: (sample) => {
      chosen.current = { ...nothing, sheets: [sample.check.sheet, ...sample.besides], billingDate: sample.billingDate };
      run((by, means) => by.checkSample(sample, means));
    },
    reported: (more) => {
      startTransition(() => setState((now) => withReport(now, more)));
    },
    stop: () => stopping.current?.abort(),
    reset: () => {
      if (state.kind === 'checked') state.end();
      // The next file has another invoice.
      typeInvoices([noInvoice]);
      setState(idle);
    },
  };
}

const idle: FileCheck = { kind: 'idle' };

/** A check and the sheets of its report. */
function withReport(now: FileCheck, more: Run): FileCheck {
  return now.kind === 'checked' ? { ...now, written: [...now.written, ...more], reported: true } : now;
}

function failed(thrown: unknown): FileCheck {
  return { kind: 'failed', reason: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** What a person has written into the sheets since stays, and the sheets with it. */
async function takeAway({ editsIn, removeRun }: Checking, written: Run, workbook: Workbook): Promise<void> {
  if ((await editsIn(workbook, written)).length === 0) await removeRun(workbook, written);
}

/** A page that was left just now paints nothing until somebody comes back; the check goes on after so long. */
const LONGEST_FRAME_MILLISECONDS = 1_000;

/** Lets the page show what was said before the work that may hold it up; where nobody looks at it, nothing is waited for. */
function painted(): Promise<void> {
  if (document.visibilityState !== 'visible') return Promise.resolve();
  return new Promise((done) => {
    const late = setTimeout(done, LONGEST_FRAME_MILLISECONDS);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done, 0);
    });
  });
}
