/** The single place that writes the plan of an event into a sheet of its own, told in the pane's language. */
import type { Workbook } from '../../../sheets/index.ts';
import { planSheet, type EventsPlan } from '../../../tasks/index.ts';
import { frequencyTexts } from '../../frequency/texts/texts-of.ts';
import type { FileServices, PaneLanguage } from '../../services.ts';
import { runName, writeRun, type Run } from '../../wizard/run.ts';
import { wizardTexts } from '../../wizard/texts/texts-of.ts';
import { eventTexts } from '../texts/texts-of.ts';

export interface WriteMeans {
  readonly workbook: Workbook;
  readonly files: FileServices;
  readonly language: PaneLanguage;
  /** The day in the sheet's name, `2019-11-25`. */
  readonly day: string;
}

/** `Plan 2019-11-25-1`, or the next number that is free. */
export async function writeEventPlan(plan: EventsPlan, means: WriteMeans): Promise<Run> {
  const { workbook, files, language, day } = means;
  const { notes } = eventTexts(language);
  const { outcomes } = wizardTexts(language);
  const name = runName(frequencyTexts(language).sheetTitle, day, await workbook.sheetNames());
  const sheet = planSheet(plan, name, {
    outcome: (kind) => outcomes[kind],
    note: ({ code, with: of }) => `${notes[code].why(of)} ${notes[code].fix}`,
  });
  return writeRun(workbook, [sheet], files.serialOf);
}
