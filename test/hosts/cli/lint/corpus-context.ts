/** The world around the manifests of `test/golden/manifest`: an earlier release, and a built folder held in memory. */
import { manifestRules } from '../../../../src/hosts/cli/lint/lint-manifest.ts';
import type { LintContext } from '../../../../src/hosts/cli/lint/context.ts';

const page = (script: string): Uint8Array =>
  bytes(`<!doctype html>\n<html>\n  <head>\n    <script src="${script}"></script>\n  </head>\n</html>\n`);

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

const built = new Map<string, Uint8Array>([
  ['page.html', page('https://appsforoffice.microsoft.com/lib/1/hosted/office.js')],
  ['self-hosted.html', page('office/office.js')],
  ['help.html', bytes('<title>Help</title>')],
  ['functions.js', bytes('')],
  ...['', '-it', '-sv', '-fr', '-nl'].map((suffix) => [`functions${suffix}.json`, bytes('{}')] as const),
  ...sizes.map((size) => [`icon-${size}.png`, png(size)] as const),
  ['fresh/icon-80.png', png(80)],
  ['_headers', bytes('/icon-*\n  Cache-Control: public, max-age=86400\n/fresh/*\n  Cache-Control: no-store\n')],
]);

/** Every code of the manifest: well-formed, and one a rule. */
export const manifestCodes = ['M-01', ...Object.keys(manifestRules)];

/** A production build whose functions have changed since version 1.4.0.0. */
export function corpusContext(file: string): LintContext {
  return {
    file,
    mode: 'production',
    built: (path) => built.get(path) ?? null,
    catalogue: 'now',
    released: { version: '1.4.0.0', catalogue: 'before' },
    sameInAllLanguages: ['Contoso', 'CONTOSO'],
  };
}

/** The first bytes of a square PNG: signature, then the header chunk with width and height. */
function png(size: number): Uint8Array {
  const data = new Uint8Array(33);
  data.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(data.buffer);
  view.setUint32(16, size);
  view.setUint32(20, size);
  return data;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
