/** The single place that writes an allocation: its four sheets at first, and its log anew as requests go on. */
import { allocationSentence, requestSentence } from '../../../messages/index.ts';
import type { Workbook } from '../../../sheets/index.ts';
import {
  allocationSheets,
  requestLogSheet,
  type AllocationSpeaker,
  type RequestStanding,
} from '../../../tasks/index.ts';
import type { FileServices, PaneLanguage } from '../../services.ts';
import { editsIn, removeRun, writeRun, type Run } from '../../wizard/run.ts';
import type { AllocationModel } from './use-allocation.ts';

export interface WritingMeans {
  readonly workbook: Workbook;
  readonly files: FileServices;
  readonly language: PaneLanguage;
}

/** New sheets, under free names; the log is the last. */
export function writeAllocation(
  { standing, suggestions }: Pick<AllocationModel, 'standing' | 'suggestions'>,
  requests: readonly RequestStanding[],
  { workbook, files, language }: WritingMeans,
): Promise<Run> {
  const sheets = allocationSheets({ standing, suggestions, requests }, speaker(language));
  return writeRun(workbook, sheets, files.serialOf);
}

/** Our own log gives way to the new one; a log in which a person wrote stays, and the new one comes beside it. */
export async function writeLog(
  run: Run,
  requests: readonly RequestStanding[],
  { workbook, files, language }: WritingMeans,
): Promise<Run> {
  const sheet = requestLogSheet(requests, speaker(language));
  const old = run.slice(-1);
  const untouched = (await editsIn(workbook, old)).length === 0;
  if (untouched) await removeRun(workbook, old);
  const name = old[0]?.name ?? sheet.name;
  const written = await writeRun(workbook, [{ ...sheet, name }], files.serialOf);
  return [...(untouched ? run.slice(0, -1) : run), ...written];
}

function speaker(language: PaneLanguage): AllocationSpeaker {
  return {
    suggestion: (one) => allocationSentence(one, language),
    nextStep: (one) => requestSentence(one, language),
  };
}
