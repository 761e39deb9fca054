/** Draws on the Excel page before React does: the state of the start, a problem with its way out, a banner. */
import { startTexts } from './start-texts.ts';

type Language = keyof typeof startTexts;

export interface StartPage {
  readonly root: HTMLElement;
  /** The page's nonce for styles that scripts add. */
  readonly nonce: string;
  /** Build that the page was made in. */
  readonly build: string;
  loading(): void;
  problem(which: 'blocked' | 'outside' | 'failed'): void;
  /** Stays above the pane. */
  banner(which: 'outdated'): void;
}

/** The page as it stands, speaking the language of a tag such as `it-IT`, else English. */
export function startPage(tag: string): StartPage {
  const language = languageOf(tag);
  const texts = startTexts[language];
  const root = byId('pane');
  document.documentElement.lang = language;
  return {
    root,
    nonce: document.querySelector<HTMLStyleElement>('style[nonce]')?.nonce ?? '',
    build: document.documentElement.dataset['build'] ?? '',
    loading: () => say(texts.loading, []),
    problem: (which) => {
      const support = language === 'en' ? 'support.html' : `support-${language}.html`;
      say(texts[which], [link(support, texts.support), link('web.html', texts.browserWorkbook)]);
    },
    banner: (which) => root.before(paragraph(texts[which], 'banner')),
  };
}

function languageOf(tag: string): Language {
  const languages = Object.keys(startTexts) as Language[];
  return languages.find((language) => tag.toLowerCase().startsWith(language)) ?? 'en';
}

/** The state is a live region, so what it says is also read out; the links lead on. */
function say(text: string, links: readonly HTMLElement[]): void {
  const state = byId('state');
  state.replaceChildren(text, ...links.flatMap((each) => [document.createElement('br'), each]));
}

function link(href: string, text: string): HTMLElement {
  const anchor = document.createElement('a');
  Object.assign(anchor, { href, target: '_blank', rel: 'noopener', textContent: text });
  return anchor;
}

function paragraph(text: string, className: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text, className });
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}".`);
  return found;
}
