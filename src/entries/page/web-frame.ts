/**
 * The page around the browser workbook: its words, its title, its `lang`, and the switch of its language. Painted in
 * English before any script; this says it anew in the language that was kept, or that the browser asks for.
 */
import type { PaneLanguage } from '../../pane/index.ts';
import { localDrafts } from './local-drafts.ts';
import { webTexts } from './web-texts.ts';

const isLanguage = (tag: unknown): tag is PaneLanguage => typeof tag === 'string' && Object.hasOwn(webTexts, tag);

/** The language that was chosen on an earlier visit, else the first of the browser's own that is one of the five. */
export function firstLanguage(): PaneLanguage {
  const wished = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return [keptLanguage(), ...wished].find(isLanguage) ?? 'en';
}

/** As the pane keeps its settings. */
function keptLanguage(): unknown {
  try {
    return (JSON.parse(localDrafts.read('settings') ?? '{}') as { readonly language?: unknown } | null)?.language;
  } catch {
    return null;
  }
}

/** Says the frame in a language. */
export function speakFrame(language: PaneLanguage): void {
  const texts = webTexts[language];
  document.documentElement.lang = language;
  document.title = texts.title;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = texts[element.dataset['text'] as 'sample' | 'promise' | 'opening'];
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', texts[element.dataset['label'] as 'language' | 'workbook' | 'pane']);
  }
  languageSwitch().value = language;
}

/** Calls back when a person chooses a language in the bar. */
export function onLanguageChosen(chosen: (language: PaneLanguage) => void): void {
  languageSwitch().addEventListener('change', ({ target }) => {
    const { value } = target as HTMLSelectElement;
    if (isLanguage(value)) chosen(value);
  });
}

function languageSwitch(): HTMLSelectElement {
  const found = document.querySelector<HTMLSelectElement>('#language');
  if (found === null) throw new Error('the page has no element "language"');
  return found;
}
