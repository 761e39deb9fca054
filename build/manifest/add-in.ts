/** The typed source of the manifest: who the add-in is, what it asks for, and what stands on the ribbon. */
import type { ManifestTexts } from './texts.ts';

/** A button's texts and drawing go by its name; the functions of `run` are bound in `entries/commands`. */
export type Command = 'check' | 'recalculate';

export type RibbonControl =
  | { readonly kind: 'open-pane'; readonly name: 'open' }
  | { readonly kind: 'run'; readonly name: Command }
  | { readonly kind: 'menu'; readonly name: 'more'; readonly items: readonly Command[] };

export interface AddIn {
  /** Never changed after the first release. */
  readonly id: string;
  /** Four numbers from 1.0.0.0 on: Office refuses lower ones, and reloads functions only for a higher one. */
  readonly version: string;
  readonly name: string;
  readonly provider: string;
  readonly namespace: string;
  readonly pages: { readonly shared: string; readonly script: string };
  readonly ribbon: readonly RibbonControl[];
}

export const addIn: AddIn = {
  id: '4fdae36c-8659-46f9-abbd-725447de7864',
  version: '1.0.0.0',
  name: 'Tieout',
  provider: 'Tieout',
  namespace: 'CSP',
  pages: { shared: 'taskpane.html', script: 'functions.js' },
  ribbon: [
    { kind: 'open-pane', name: 'open' },
    { kind: 'run', name: 'check' },
    { kind: 'menu', name: 'more', items: ['recalculate'] },
  ],
};

/** Where `npm run dev` serves the add-in. */
export const developmentHost = 'https://localhost:3000';

/**
 * Stands for the host that whoever deploys the add-in chooses: `npm run build -- --env host=https://…`.
 * Names under `.example` belong to nobody, so the placeholder can never reach a stranger's server.
 */
export const placeholderHost = 'https://tieout.example';

/** The functions file of a language: English has no suffix. */
export function metadataFile(language: string): string {
  return language === 'en' ? 'functions.json' : `functions-${language}.json`;
}

/** The support page of a language: English has no suffix. */
export function supportPage(language: string): string {
  return language === 'en' ? 'support.html' : `support-${language}.html`;
}

/** The drawing of a control in `assets/`: the pane is opened by the mark of Tieout itself. */
export function iconFile(name: RibbonControl['name'] | Command, size: number): string {
  return `assets/${name === 'open' ? 'tieout' : name}-${size}.png`;
}

/** Every control that needs texts and icons, items of menus too. */
export function controlNames({ ribbon }: AddIn): readonly (keyof ManifestTexts & (RibbonControl['name'] | Command))[] {
  return ribbon.flatMap((control) => (control.kind === 'menu' ? [control.name, ...control.items] : [control.name]));
}
