/**
 * The single place where the browser workbook is put together: functions, log of calls, spreadsheet, port.
 * What it hands out besides the port is what only a host can know: the call behind a cell, and the light or dark of the page.
 */
import type { Rulebook } from '../../billing/index.ts';
import type { Workbook } from '../../sheets/index.ts';
import {
  catalogue,
  cellReports,
  createCallLog,
  type CellReports,
  type Locale,
  type Surroundings,
} from '../functions/index.ts';
import { loggedIn } from './logged-in.ts';
import { revealBlock } from './reveal.ts';
import { samplePlaces, sampleWorkbook, type Sample, type SamplePlaces } from './sample/sample-workbook.ts';
import { startSpreadsheet } from './spreadsheet.ts';
import { createUniverWorkbook } from './univer-workbook.ts';

export interface OpenOptions {
  readonly rulebook: Rulebook;
  readonly sample: Sample;
  readonly locale: Locale;
  readonly dark: boolean;
}

/** The running workbook and what this host knows of its cells. */
export interface BrowserWorkbook {
  readonly workbook: Workbook;
  /** What stands behind the function in a cell; null where none of ours has run. */
  readonly report: CellReports;
  /** Where the sample's answers stand. */
  readonly sample: SamplePlaces;
  readonly setDark: (dark: boolean) => void;
  /** The language of errors in cells computed from now on. */
  readonly speak: (language: Locale) => void;
}

/** Opens the sample partner in the container. */
export function openWorkbook(container: HTMLElement, options: OpenOptions): BrowserWorkbook {
  const { rulebook, locale, dark } = options;
  let language = locale;
  const surroundings: Surroundings = {
    get language() {
      return language;
    },
    dateSystem: 1900,
  };
  const log = createCallLog();
  const functions = catalogue(rulebook, surroundings);
  const spreadsheet = startSpreadsheet(container, sampleWorkbook(options.sample), { functions, log, locale, dark });
  const workbook = createUniverWorkbook(spreadsheet.api, revealBlock);
  return {
    workbook,
    report: cellReports({ workbook, rulebook, surroundings, logged: loggedIn(spreadsheet.api, log) }),
    sample: samplePlaces(options.sample),
    setDark: spreadsheet.setDark,
    speak: (chosen) => {
      language = chosen;
    },
  };
}
