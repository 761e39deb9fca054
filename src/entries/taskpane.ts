/**
 * taskpane.js: once the functions are registered, finds out where the page runs and mounts the pane in Excel.
 * React and the pane arrive in a chunk of their own, so that no formula waits for them.
 */
import {
  createQueue,
  excelDrafts,
  excelNumberMarks,
  excelWorkbook,
  officeReady,
  recalculate,
} from '../hosts/excel/index.ts';
import { fromSerial, toSerial } from '../hosts/functions/index.ts';
import type { OpenedSample } from '../pane/index.ts';
import type { Workbook } from '../sheets/index.ts';
import { checkInWorker } from './intake/check-in-worker.ts';
import { bugs, buildId, calls, serveViews, surroundings } from './page/excel-page.ts';
import { localDrafts } from './page/local-drafts.ts';
import { saveText } from './page/save-text.ts';
import { startPage } from './page/start-page.ts';
import { toldRules } from './page/told-rules.ts';

const patience = 3000;
/** A sheet of Excel has these under its header. */
const MOST_ROWS = 1_048_575;

async function start(): Promise<void> {
  const where = await officeReady(patience);
  const page = startPage(surroundings.language);
  page.loading();
  if (page.build !== buildId) page.banner('outdated');
  if (where !== 'excel') {
    page.problem(where);
    return;
  }
  void countDaysAsTheWorkbookDoes();
  try {
    const queue = createQueue();
    const [{ mountPane }, { excelRulebook, reportsOver }, numberMarks, drafts] = await Promise.all([
      import('../pane/index.ts'),
      import('./excel-rulebook.ts'),
      excelNumberMarks(),
      excelDrafts({ queue, otherwise: localDrafts }),
    ]);
    const workbook = excelWorkbook(queue);
    const pane = await mountPane(page.root, workbook, {
      rulebook: excelRulebook,
      language: surroundings.language,
      ...(numberMarks !== null && { numberMarks }),
      onLanguage: (language) => {
        document.documentElement.lang = language;
      },
      nonce: page.nonce,
      report: reportsOver(workbook, surroundings, calls),
      told: toldRules,
      drafts,
      native: async () => {
        const [{ nativeOver }, { barePacks }] = await Promise.all([
          import(/* webpackChunkName: 'view-native' */ './native-over.ts'),
          import('./excel-answers.ts'),
        ]);
        return nativeOver(barePacks, excelRulebook, surroundings);
      },
      personal: localDrafts,
      openSample: () => openSample(workbook),
      check: checkInWorker(() => ({ dateSystem: surroundings.dateSystem, mostRows: MOST_ROWS })),
      saving: {
        csv: async (content, delimiter) => (await fileReader()).printCsv(content, delimiter),
        save: saveText,
      },
      files: {
        read: async (bytes, name) => (await fileReader()).readFile(bytes, name),
        serialOf: (date) => toSerial(date, surroundings.dateSystem),
        dateOf: (serial) => fromSerial(serial, surroundings.dateSystem),
      },
    });
    serveViews((view) => {
      pane.show(view);
    });
  } catch (thrown) {
    bugs.push({ code: 'pane', thrown });
    page.problem('failed');
  }
}

/** Readers of files come with the first file. */
function fileReader() {
  return import(/* webpackChunkName: 'reading' */ '../hosts/files/index.ts');
}

/** The sample and what writes it come when they are asked for. */
async function openSample(workbook: Workbook): Promise<OpenedSample> {
  const [{ openExcelSample }, { bundledSample }] = await Promise.all([
    import(/* webpackChunkName: 'sample' */ './sample/excel-sample.ts'),
    import(/* webpackChunkName: 'sample' */ './sample/bundled-sample.ts'),
  ]);
  return openExcelSample(workbook, bundledSample(), surroundings.dateSystem);
}

/** Cells computed before the answer took 1900 for granted; where that was wrong they are computed again. */
async function countDaysAsTheWorkbookDoes(): Promise<void> {
  try {
    if ((await surroundings.learnDateSystem()) === 1904) await recalculate();
  } catch (thrown) {
    // A workbook whose structure is protected takes no name; 1900 is by far the likelier.
    bugs.push({ code: 'date-system', thrown });
  }
}

void start();
