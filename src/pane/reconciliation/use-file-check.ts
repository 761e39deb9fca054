/**
 * The state of a check: idle, working, or ended; one at a time, stopped on request, and it goes on while another view is
 * looked at. What is said of a file begins it anew, without the sheets it wrote before.
 */
import { useRef, useState } from 'react';
import type { Rulebook } from '../../billing/index.ts';
import type { SaidOfFile, Workbook } from '../../sheets/index.ts';
import type { SamplePlaces } from '../services.ts';
import { checkFiles, type CheckMeans, type ChosenFiles } from './check-files.ts';
import type { CheckOutcome, CheckStage } from './check-outcome.ts';
import { checkSheet } from './check-sheet.ts';
import { editsIn, removeRun, type Run } from '../wizard/run.ts';

export type FileCheck =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly stage: CheckStage | null }
  | { readonly kind: 'failed'; readonly reason: string }
  | CheckOutcome;

export interface FileCheckControls {
  readonly state: FileCheck;
  /** Checks files a person chose. */
  readonly start: (files: readonly File[]) => void;
  /** Checks the same files again, as they are said to be written. */
  readonly say: (file: string, said: SaidOfFile) => void;
  /** Checks the lines of the sample where they stand. */
  readonly startSheet: (sample: SamplePlaces) => void;
  readonly stop: () => void;
  readonly reset: () => void;
}

interface Means extends Pick<CheckMeans, 'workbook' | 'texts'> {
  readonly rulebook: Rulebook;
  readonly files: CheckMeans['files'] | undefined;
  readonly check: CheckMeans['check'] | undefined;
}

/** The check and the means to start it; without file services it stays idle. */
export function useFileCheck({ workbook, rulebook, files, check, texts }: Means): FileCheckControls {
  const [state, setState] = useState<FileCheck>({ kind: 'idle' });
  const chosen = useRef<ChosenFiles>({ files: [], said: {} });
  const stopping = useRef<AbortController | null>(null);
  const run = (work: (means: CheckMeans & { readonly rulebook: Rulebook }) => Promise<CheckOutcome>): void => {
    if (files === undefined || check === undefined) return;
    const controller = new AbortController();
    const { signal } = controller;
    stopping.current = controller;
    setState({ kind: 'working', stage: null });
    const tell = async (stage: CheckStage): Promise<void> => {
      if (!signal.aborted) setState({ kind: 'working', stage });
      await painted();
    };
    void work({ workbook, rulebook, files, check, texts, tell, signal })
      .catch((thrown: unknown) => (signal.aborted ? idle : failed(thrown)))
      .then(setState);
  };
  return {
    state,
    start: (picked) => {
      if (picked.length === 0) return;
      const now = { files: picked, said: {} };
      chosen.current = now;
      run((means) => checkFiles(now, means));
    },
    say: (file, said) => {
      const before = chosen.current;
      const now = { ...before, said: { ...before.said, [file]: { ...before.said[file], ...said } } };
      chosen.current = now;
      run(async (means) => {
        if (state.kind === 'checked') await takeAway(state.written, means.workbook);
        return await checkFiles(now, means);
      });
    },
    startSheet: (sample) => {
      run((means) => checkSheet(sample, means));
    },
    stop: () => stopping.current?.abort(),
    reset: () => {
      setState(idle);
    },
  };
}

const idle: FileCheck = { kind: 'idle' };

function failed(thrown: unknown): FileCheck {
  return { kind: 'failed', reason: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** What a person has written into the sheets since stays, and the sheets with it. */
async function takeAway(written: Run, workbook: Workbook): Promise<void> {
  if ((await editsIn(workbook, written)).length === 0) await removeRun(workbook, written);
}

/** Lets the page show what was said before the work that may hold it up. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done, 0));
  });
}
