/** The single place where the pane is put on a page. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import type { Workbook } from '../sheets/index.ts';
import { App } from './app/app.tsx';
import { request } from './app/use-requests.ts';
import type { View } from './app/view.ts';
import type { PaneLanguage, PaneServices } from './services.ts';
import { keptSettings } from './settings/settings.ts';
import { fetchTexts } from './texts/late-texts.ts';

/** The mounted pane, as an entry steers it. */
export interface Pane {
  /** Shows a view, as a ribbon command asks for. */
  show(view: View): void;
  /** Speaks a language from now on, as if it had been chosen in the settings. */
  speak(language: PaneLanguage): void;
  dispose(): void;
}

/** Mounts the pane in the element, in place of what stands there, as soon as its language is here. */
export async function mountPane(root: Element, workbook: Workbook, services: PaneServices): Promise<Pane> {
  await fetchTexts(keptSettings(services).language);
  const { nonce } = services;
  const renderer = createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } });
  const requests = new EventTarget();
  const react = createRoot(root);
  // At once, so that a view asked for in the next line finds the pane listening.
  flushSync(() => {
    react.render(
      <RendererProvider renderer={renderer} targetDocument={document}>
        <App workbook={workbook} services={services} requests={requests} />
      </RendererProvider>,
    );
  });
  return {
    show: (view) => {
      request(requests, 'view', view);
    },
    speak: (language) => {
      request(requests, 'language', language);
    },
    dispose: () => {
      react.unmount();
    },
  };
}
