/** M-40 to M-42: every icon in every size, each file of the size it claims, none withheld from Office's cache. */
import { addressesIn, builtPath, homeOf } from './addresses.ts';
import { saying, type LintContext, type ManifestRule } from '../context.ts';
import { resourcesOf } from './resources.ts';
import { everyElement, type XmlElement } from '../reading/xml-tree.ts';

/** Without these Office shows no button, or blurs another size into it. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

const required = new Set<number>([16, 32, 80]);

/** Sizes Office expects of the two icons outside the ribbon. */
const fixedSizes: Readonly<Record<string, string>> = { IconUrl: '32', HighResolutionIconUrl: '64' };

/** M-40: each Icon lists the sizes Office asks for on screens of every density. */
export const everyIconSize: ManifestRule = (manifest, context) =>
  everyElement(manifest)
    .filter(({ name }) => name === 'Icon')
    .flatMap((icon) => {
      const sizes = icon.children.map(({ attributes }) => attributes.get('size'));
      const missing = iconSizes.filter((size) => !sizes.includes(size.toString()));
      if (missing.length === 0) return [];
      const need = missing.some((size) => required.has(size)) ? 'required' : 'advised';
      const found = `The icon lacks the ${need} size ${missing.join(', ')}.`;
      return [saying(context)('M-40', icon, found, `Add <bt:Image size="${missing[0] ?? ''}" resid="…"/>.`)];
    });

/** M-41: a PNG has the pixels that the manifest declares. */
export const trueIconSizes: ManifestRule = (manifest, context) => {
  const declared = declaredSizes(manifest);
  return builtAddresses(manifest, context).flatMap(({ element, attribute, path, bytes }) => {
    const wanted = fixedSizes[element.name] ?? declared.get(element.attributes.get('id') ?? '');
    const actual = pixelSize(bytes);
    if (wanted === undefined || actual === `${wanted}x${wanted}`) return [];
    const found = actual === null ? `${path} is not a PNG.` : `${path} has ${actual} pixels.`;
    return [saying(context).attribute('M-41', { element, attribute }, found, `Give it ${wanted}x${wanted} pixels.`)];
  });
};

/** M-42: the headers of the deployment let Office keep icons; it shows none that may not be stored. */
export const cacheableIcons: ManifestRule = (manifest, context) => {
  const headers = context.built?.('_headers') ?? null;
  if (headers === null) return [];
  const barring = readHeaderRules(new TextDecoder().decode(headers)).filter(({ header }) =>
    /^cache-control:.*\bno-(store|cache)\b/i.test(header),
  );
  return builtAddresses(manifest, context).flatMap(({ element, attribute, path }) => {
    const barred = path.endsWith('.png') ? barring.find(({ matches }) => matches(`/${path}`)) : undefined;
    if (barred === undefined) return [];
    const found = `${path} is served with "${barred.header}" (_headers, line ${barred.line}).`;
    return [
      saying(context).attribute('M-42', { element, attribute }, found, 'Let icons be stored: public, max-age=….'),
    ];
  });
};

interface BuiltAddress {
  readonly element: XmlElement;
  readonly attribute: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Addresses in attributes whose file is built. */
function builtAddresses(manifest: XmlElement, { built }: LintContext): readonly BuiltAddress[] {
  const home = homeOf(manifest);
  return addressesIn(manifest).flatMap(({ element, attribute, value }) => {
    const path = builtPath(value, home);
    const bytes = path === null ? null : (built?.(path) ?? null);
    return attribute === null || path === null || bytes === null ? [] : [{ element, attribute, path, bytes }];
  });
}

/** The size each image resource is used at. */
function declaredSizes(manifest: XmlElement): ReadonlyMap<string, string> {
  const images = new Set(resourcesOf(manifest).filter(({ name }) => name === 'Image'));
  return new Map(
    everyElement(manifest)
      .filter((element) => element.name === 'Image' && !images.has(element))
      .map(({ attributes }) => [attributes.get('resid') ?? '', attributes.get('size') ?? '']),
  );
}

/** `32x32` from the header of a PNG, null for other bytes. */
function pixelSize(bytes: Uint8Array): string | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, i) => bytes[i] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return `${view.getUint32(16)}x${view.getUint32(20)}`;
}

interface HeaderRule {
  readonly matches: (path: string) => boolean;
  readonly header: string;
  readonly line: number;
}

/** The rules of a `_headers` file: a path, where `*` stands for anything, and its headers indented below. */
function readHeaderRules(text: string): readonly HeaderRule[] {
  let pattern = /^$/;
  return text.split(/\r?\n/).flatMap((row, i) => {
    if (row.trim() === '' || row.startsWith('#')) return [];
    if (/^\s/.test(row)) {
      const current = pattern;
      return [{ matches: (path) => current.test(path), header: row.trim(), line: i + 1 }];
    }
    const literal = row
      .trim()
      .split('*')
      .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    pattern = new RegExp(`^${literal.join('.*')}$`);
    return [];
  });
}
