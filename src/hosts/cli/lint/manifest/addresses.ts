/** M-30 to M-33: addresses are safe, point at files of the build, and the pages take office.js from Microsoft. */
import { saying, type LintContext, type ManifestRule } from '../context.ts';
import type { Finding } from '../finding.ts';
import { positionAt } from '../reading/position.ts';
import { valuesOf } from './resources.ts';
import { elementAt, everyElement, type XmlElement } from '../reading/xml-tree.ts';

/** The one address Microsoft serves and supports. */
const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const addressed = new Set(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url']);

interface Address {
  readonly value: string;
  readonly element: XmlElement;
  /** Null where the address is the text of the element. */
  readonly attribute: string | null;
}

/** Every address a manifest states, in each language. */
export function addressesIn(manifest: XmlElement): readonly Address[] {
  return everyElement(manifest).flatMap((element): Address[] => {
    if (element.name === 'AppDomain') return [{ value: element.text, element, attribute: null }];
    if (!addressed.has(element.name)) return [];
    return valuesOf(element).map((place) => ({ ...place, value: place.element.attributes.get(place.attribute) ?? '' }));
  });
}

/** The folder on the web that the add-in is served from, with its closing slash. */
export function homeOf(manifest: XmlElement): string | null {
  const page = elementAt(manifest, 'DefaultSettings', 'SourceLocation')?.attributes.get('DefaultValue');
  return page !== undefined && URL.canParse(page) ? new URL('.', page).href : null;
}

/** The path within the built folder that an address stands for; null for an address elsewhere. */
export function builtPath(address: string, home: string | null): string | null {
  if (home === null || !URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  const place = `${origin}${pathname}`;
  return place.startsWith(home) && place !== home ? decodeURI(place.slice(home.length)) : null;
}

/** M-30: Office loads nothing over http. */
export const safeAddresses: ManifestRule = (manifest, context) =>
  addressesIn(manifest)
    .filter(({ value }) => !URL.canParse(value) || new URL(value).protocol !== 'https:')
    .map((address) => sayAddress('M-30', address, context, ['is no https address.', 'Write https:// and the host.']));

/** M-31: what is given to users points at no one's own machine. */
export const publicAddresses: ManifestRule = (manifest, context) =>
  addressesIn(manifest)
    .filter(({ value }) => context.mode === 'production' && URL.canParse(value) && isLocal(new URL(value).hostname))
    .map((address) =>
      sayAddress('M-31', address, context, ['points at the machine it is read on.', 'Build with the public host.']),
    );

/** M-32: every file of ours that is named exists in the build. */
export const existingFiles: ManifestRule = (manifest, context) => {
  const { built } = context;
  if (built === null) return [];
  const home = homeOf(manifest);
  return addressesIn(manifest).flatMap((address) => {
    const path = builtPath(address.value, home);
    if (path === null || built(path) !== null) return [];
    return [
      sayAddress('M-32', address, context, [`names ${path}, which is not built.`, 'Correct the name or build it.']),
    ];
  });
};

/** M-33: in production the page loads office.js from Microsoft's CDN, in its head. */
export const hostedOfficeScript: ManifestRule = (manifest, context) => {
  const path = pageOf(manifest);
  const bytes = path === null ? null : (context.built?.(path) ?? null);
  if (path === null || bytes === null || context.mode !== 'production') return [];
  const html = new TextDecoder().decode(bytes);
  const scripts = officeScriptsIn(html);
  if (scripts.some(({ source }) => source === officeScript)) return [];
  const [other] = scripts;
  const write = `Load ${officeScript}.`;
  if (other === undefined) {
    const at = positionAt(html, Math.max(html.indexOf('<head'), 0));
    return [{ code: 'M-33', file: path, ...at, path: 'html/head', found: 'The head loads no office.js.', write }];
  }
  const found = `office.js comes from ${other.source}.`;
  return [{ code: 'M-33', file: path, ...positionAt(html, other.index), path: 'html/head/script/@src', found, write }];
};

/** Where the page that everything runs in stands in the build. */
function pageOf(manifest: XmlElement): string | null {
  const page = elementAt(manifest, 'DefaultSettings', 'SourceLocation')?.attributes.get('DefaultValue');
  return page === undefined ? null : builtPath(page, homeOf(manifest));
}

function officeScriptsIn(html: string): readonly { readonly source: string; readonly index: number }[] {
  const head = html.slice(0, Math.max(html.indexOf('</head>'), 0));
  const tags = head.matchAll(/<script\b[^>]*\bsrc\s*=\s*["']?([^"'\s>]*office(?:\.debug)?\.js)/g);
  return [...tags].map(({ 1: source = '', index }) => ({ source, index }));
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || host.startsWith('127.');
}

function sayAddress(
  code: Finding['code'],
  { element, attribute, value }: Address,
  context: LintContext,
  [about, write]: readonly [string, string],
): Finding {
  const say = saying(context);
  const found = `"${value}" ${about}`;
  return attribute === null
    ? say(code, element, found, write)
    : say.attribute(code, { element, attribute }, found, write);
}
