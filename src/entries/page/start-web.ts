/**
 * Brings the browser workbook to life: sample, grid, pane. What goes wrong is told where the grid would be,
 * with the way out; the page has no other boundary.
 */
import { readFile } from '../../hosts/files/index.ts';
import { fromSerial, toSerial } from '../../hosts/functions/index.ts';
import { shippedRulebook } from '../shipped-rulebook.ts';
import { checkInWorker } from '../intake/check-in-worker.ts';
import { localDrafts } from './local-drafts.ts';
import { webSample } from './web-sample.ts';

/** What the grid lays out within a frame; the rows of a longer file stay outside of it. */
const MOST_ROWS = 2000;

const darkPage = matchMedia('(prefers-color-scheme: dark)');

/** Opens the workbook, then removes the frame that stood in its place. */
export async function startWeb(): Promise<void> {
  try {
    const [{ openWorkbook }, { mountPane }, sample] = await Promise.all([
      import('../../hosts/web/index.ts'),
      import('../../pane/index.ts'),
      webSample(),
    ]);
    const rulebook = shippedRulebook;
    const opened = openWorkbook(element('grid'), { rulebook, sample, locale: 'en', dark: darkPage.matches });
    darkPage.addEventListener('change', ({ matches }) => {
      opened.setDark(matches);
    });
    // For the console: the port that the pane works with.
    Object.assign(globalThis, { tieout: { workbook: opened.workbook } });
    await opened.workbook.activate(opened.sample.credit.sheet, opened.sample.credit.a1);
    mountPane(element('pane'), opened.workbook, {
      rulebook,
      language: 'en',
      report: opened.report,
      drafts: localDrafts,
      check: checkInWorker(() => ({ dateSystem: 1900, mostRows: MOST_ROWS })),
      files: {
        read: readFile,
        serialOf: (date) => toSerial(date, 1900),
        dateOf: (serial) => fromSerial(serial, 1900),
      },
      sample: opened.sample,
    });
    await opened.workbook.settled();
    element('frame').remove();
    element('grid').removeAttribute('aria-busy');
  } catch (thrown) {
    tellFailure(thrown);
  }
}

function tellFailure(thrown: unknown): void {
  const state = element('state');
  state.classList.add('failed');
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  state.textContent = `The workbook could not be opened. Reload the page; if it happens again, report this: ${reason}`;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element "${id}"`);
  return found;
}
