/** Every text of the deployable folder that is generated and not bundled: manifest, functions files, pages, headers. */
import { createRulebook } from '../src/billing/index.ts';
import legacy from '../generated/legacy.json';
import newCommerce from '../generated/new-commerce.json';
import { catalogue, functionsMetadata, locales } from '../src/hosts/functions/index.ts';
import type { CorePack } from '../src/language/index.ts';
import { developmentHost, metadataFile, placeholderHost, supportPage } from './manifest/add-in.ts';
import { manifestXml } from './manifest/manifest-xml.ts';
import { contentSecurityPolicy, styleNonce } from './pages/content-security.ts';
import { deploymentHeaders } from './pages/headers.ts';
import { supportPageHtml } from './pages/support-page.ts';
import { sourceHash } from './source-hash.ts';

export interface Deployment {
  /** Path in the folder, and the text. */
  readonly files: Readonly<Record<string, string>>;
  /** What stands for `{{name}}` in the pages. */
  readonly fields: Readonly<Record<'build' | 'nonce' | 'policy', string>>;
}

/** What the folder holds for a host; development has the one that `npm run dev` serves. */
export function deployment(mode: 'development' | 'production', host?: string): Deployment {
  const home = host ?? (mode === 'production' ? placeholderHost : developmentHost);
  if (!URL.canParse(home) || new URL(home).protocol !== 'https:')
    throw new Error(
      `"${home}" is no https address. Write, for example: npm run build -- --env host=${placeholderHost}`,
    );
  const functions = catalogue(createRulebook([legacy, newCommerce] as unknown as readonly CorePack[]));
  const build = sourceHash();
  const nonce = styleNonce(build);
  const perLocale = locales.flatMap((locale): readonly (readonly [string, string])[] => [
    [metadataFile(locale), `${JSON.stringify(functionsMetadata(functions, locale), null, 2)}\n`],
    [supportPage(locale), supportPageHtml(functions, locale)],
  ]);
  return {
    files: { 'manifest.xml': manifestXml(home), _headers: deploymentHeaders, ...Object.fromEntries<string>(perLocale) },
    fields: { build, nonce, policy: contentSecurityPolicy(nonce, mode) },
  };
}

/** A page with its fields filled in; a field that is unknown stops the build. */
export function fillIn(page: string, fields: Deployment['fields']): string {
  return page.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = Object.entries(fields).find(([field]) => field === name);
    if (value === undefined) throw new Error(`The page asks for ${whole}, which the build does not know.`);
    return value[1];
  });
}
