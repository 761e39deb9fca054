/**
 * The single place where tests keep what they bundle: made anew whenever a byte of what it is made from has changed, so
 * that no test runs yesterday's program.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sourceHash } from '../../build/source-hash.ts';
import { root } from './root.ts';

const shelf = join(root, 'node_modules/.cache/tieout/tests');

/** What bundles are made from, and how; packages stand in the list of their versions. */
const places = ['src', 'rules', 'generated', 'test/support', 'package-lock.json', 'tsconfig.json'];

const DAY = 24 * 60 * 60 * 1000;

/** Bundles into a folder; answers the files that went into it, from the project's root. */
type Make<Made> = (folder: string) => Made;

/** The folder of the bundles of this name, of the sources as they stand. */
export async function kept(name: string, make: Make<Promise<readonly string[]>>): Promise<string> {
  const place = placeOf(name);
  if (existsSync(place.folder)) return place.folder;
  return put(place, await make(begun(place))) ?? kept(name, make);
}

/** The same at once. */
export function keptAtOnce(name: string, make: Make<readonly string[]>): string {
  const place = placeOf(name);
  if (existsSync(place.folder)) return place.folder;
  return put(place, make(begun(place))) ?? keptAtOnce(name, make);
}

interface Place {
  /** Of the sources when it was looked at. */
  readonly state: string;
  readonly folder: string;
  /** Where it is made. */
  readonly own: string;
}

function placeOf(name: string): Place {
  const state = sourceHash(places);
  const folder = join(shelf, `${name}-${state}`);
  return { state, folder, own: `${folder}.${process.pid}` };
}

function begun({ own }: Place): string {
  mkdirSync(own, { recursive: true });
  return own;
}

/** The folder with what was made in it; null where a file was saved meanwhile, and may be half in it. */
function put({ state, folder, own }: Place, inputs: readonly string[]): string | null {
  const isSeen = (input: string): boolean =>
    input.includes('node_modules/') || places.some((place) => input.startsWith(`${place}/`));
  const unseen = inputs.find((input) => !isSeen(input));
  if (unseen !== undefined) throw new Error(`${unseen} is bundled, and nothing looks whether it has changed.`);
  const changed = sourceHash(places) !== state;
  if (changed) rmSync(own, { recursive: true });
  else take(own, folder);
  forgetOld();
  return changed ? null : folder;
}

/** Under its name whole or not at all: others make the same at the same time. */
function take(own: string, folder: string): void {
  try {
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(own, { recursive: true });
  }
}

function forgetOld(): void {
  for (const path of readdirSync(shelf).map((name) => join(shelf, name)))
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < Date.now() - DAY)
      rmSync(path, { recursive: true, force: true });
}
