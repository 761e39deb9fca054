/**
 * Brings the browser workbook to life: sample, grid, pane. What goes wrong is told where the grid would be,
 * with the way out; the page has no other boundary.
 */
import { printCsv, readFile } from '../../hosts/files/index.ts';
import { fromSerial, toSerial } from '../../hosts/functions/index.ts';
import type { PaneLanguage } from '../../pane/index.ts';
import type { Express } from '../../tasks/index.ts';
import { shippedPacks, shippedRulebook } from '../shipped-rulebook.ts';
import { checkInWorker } from '../intake/check-in-worker.ts';
import { localDrafts } from './local-drafts.ts';
import { saveText } from './save-text.ts';
import { firstLanguage, onLanguageChosen, speakFrame } from './web-frame.ts';
import { webSample } from '../sample/web-sample.ts';
import { toldRules } from './told-rules.ts';
import { webTexts } from './web-texts.ts';

/** How this browser writes numbers, whatever language is spoken. */
function numberMarks(): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(navigator.language).formatToParts(12345.6);
  const mark = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: mark('decimal'), group: mark('group') };
}

/** What the grid takes in portions without growing slow; the rows of a longer file stay outside of it. */
const MOST_ROWS = 20_000;

const darkPage = matchMedia('(prefers-color-scheme: dark)');

/** Opens the workbook, then removes the frame that stood in its place. */
export async function startWeb(): Promise<void> {
  let language = firstLanguage();
  let speak = (chosen: PaneLanguage): void => {
    language = chosen;
    speakFrame(chosen);
  };
  speak(language);
  const chosenEarly: PaneLanguage[] = [];
  onLanguageChosen((chosen) => {
    chosenEarly.push(chosen);
    speak(chosen);
  });
  try {
    const [{ openWorkbook }, { mountPane }, sample] = await Promise.all([
      import('../../hosts/web/index.ts'),
      import('../../pane/index.ts'),
      webSample(),
    ]);
    const rulebook = shippedRulebook;
    const opened = openWorkbook(element('grid'), { rulebook, sample, locale: language, dark: darkPage.matches });
    darkPage.addEventListener('change', ({ matches }) => {
      opened.setDark(matches);
    });
    // For the console: the port that the pane works with.
    Object.assign(globalThis, { tieout: { workbook: opened.workbook } });
    await opened.workbook.activate(opened.sample.credit.sheet, opened.sample.credit.a1);
    const pane = await mountPane(element('pane'), opened.workbook, {
      rulebook,
      language,
      numberMarks: numberMarks(),
      onLanguage: (chosen) => {
        speakFrame(chosen);
        opened.speak(chosen);
      },
      report: opened.report,
      told: toldRules,
      drafts: localDrafts,
      native: nativeFormulas,
      personal: localDrafts,
      check: checkInWorker(() => ({ dateSystem: 1900, mostRows: MOST_ROWS })),
      files: {
        read: readFile,
        serialOf: (date) => toSerial(date, 1900),
        dateOf: (serial) => fromSerial(serial, 1900),
      },
      saving: { csv: printCsv, save: saveText },
      sample: opened.sample,
    });
    // A language chosen while the pane was on its way is chosen all the same.
    if (chosenEarly.length > 0) pane.speak(language);
    speak = (chosen) => {
      pane.speak(chosen);
    };
    await opened.workbook.settled();
    element('frame').remove();
    element('grid').removeAttribute('aria-busy');
  } catch (thrown) {
    tellFailure(thrown, language);
  }
}

/** Comes when it is first asked for. */
async function nativeFormulas(): Promise<Express> {
  const { nativeOver } = await import(/* webpackChunkName: 'view-native' */ '../native-over.ts');
  return nativeOver(shippedPacks, shippedRulebook, { dateSystem: 1900 });
}

function tellFailure(thrown: unknown, language: PaneLanguage): void {
  const state = element('state');
  state.classList.add('failed');
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  state.textContent = webTexts[language].failed(reason);
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element "${id}"`);
  return found;
}
