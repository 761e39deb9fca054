/** The only file of the linter that opens files: reads a manifest and the folder it was built into, and lints both. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { runInNewContext } from 'node:vm';
import { ourNames, type LintContext, type Release } from './context.ts';
import { inReadingOrder, type Finding } from './finding.ts';
import { lintFunctions } from './lint-functions.ts';
import { lintManifest } from './lint-manifest.ts';

/** The functions files of a build, English first. */
export const functionsFiles = [
  'functions.json',
  ...['it', 'sv', 'fr', 'nl'].map((locale) => `functions-${locale}.json`),
];

export interface BuildPlaces {
  readonly manifest: string;
  /** The built folder; null to look at the manifest alone. */
  readonly folder: string | null;
  readonly mode: LintContext['mode'];
  readonly released: Release | null;
}

/** What is wrong with a manifest and, where there is one, with the build it points at. */
export function lintBuild({ manifest, folder, mode, released }: BuildPlaces): Finding[] {
  const text = readFileSync(manifest, 'utf8');
  const built = folder === null ? null : (path: string) => readWithin(folder, path);
  const files = built === null ? new Map<string, string>() : functionsTexts(built);
  const catalogue = files.size === 0 ? null : catalogueHash([...files.values()]);
  const context = { file: manifest, mode, built, catalogue, released, sameInAllLanguages: ourNames };
  const script = built?.('functions.js') ?? null;
  const associated = script === null ? null : associatedIds(decode(script));
  const inFunctions = lintFunctions({ files, associated }).map((each) => ({ ...each, file: shown(folder, each.file) }));
  return inReadingOrder([
    ...lintManifest(text, context).map((each) => inFolder(each, manifest, folder)),
    ...inFunctions,
  ]);
}

/** One number for all that Excel caches about the functions. */
export function catalogueHash(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** The ids a built functions script associates, found by running it beside stand-ins for Office's globals. */
export function associatedIds(script: string): readonly string[] {
  const ids: string[] = [];
  const CustomFunctions = { associate: (id: string) => ids.push(id) };
  // Parts that follow later are looked for beside the script.
  const location = { href: 'https://localhost/' };
  const document = { currentScript: { tagName: 'SCRIPT', src: 'https://localhost/functions.js' } };
  const page: Record<string, unknown> = { CustomFunctions, Office: {}, console, location, document };
  page['self'] = page;
  page['window'] = page;
  runInNewContext(script, page, { timeout: 5000 });
  return ids;
}

function functionsTexts(built: (path: string) => Uint8Array | null): ReadonlyMap<string, string> {
  const found = functionsFiles.map((file) => [file, built(file)] as const);
  return new Map(found.flatMap(([file, bytes]) => (bytes === null ? [] : [[file, decode(bytes)]])));
}

/** Null also for what lies outside the folder. */
function readWithin(folder: string, path: string): Uint8Array | null {
  const file = join(folder, path);
  if (relative(folder, file).split(sep)[0] === '..') return null;
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** A rule that looked into a page names it by its place in the build. */
function inFolder(finding: Finding, manifest: string, folder: string | null): Finding {
  return finding.file === manifest ? finding : { ...finding, file: shown(folder, finding.file) };
}

function shown(folder: string | null, file: string): string {
  return folder === null ? file : join(folder, file);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
