/** Every text of every view in every language, found in the folders `texts` by themselves: shaped as in English, no hole. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const pane = resolve('src/pane');
const languages = ['it', 'sv', 'fr', 'nl'] as const;

/** Folders that hold the texts of a view: one file a language. */
const folders = readdirSync(pane, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith(join('texts', 'fr.ts')))
  .map((path) => dirname(path));

const read = (path: string): string => readFileSync(join(pane, path), 'utf8');

type Texts = Readonly<Record<string, unknown>>;

async function textsIn(folder: string, language: string): Promise<Texts> {
  const all = (await import(join(pane, folder, `${language}.ts`))) as Readonly<Record<string, Texts>>;
  const own = all[language];
  if (own === undefined) throw new Error(`${folder}/${language}.ts exports no ${language}`);
  return own;
}

/** Paths of all texts, those of tables among them. */
function paths(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`));
}

function plain(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(plain) : [];
}

/** Figures that no text holds by itself. */
const given = [1009, 2003, 3001, 4001];

/** What a text comes to, by its path; makers of sentences that take more than figures are left to their own tests. */
function said(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    try {
      const made: unknown = (value as (...figures: readonly number[]) => unknown)(...given);
      return typeof made === 'string' && !made.includes('undefined') ? [[path, made]] : [];
    } catch {
      return [];
    }
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => said(inner, `${path}.${key}`));
}

/** Which of the figures a sentence tells. */
const told = (text: string): readonly number[] => given.filter((figure) => text.includes(`${figure}`));

/** Titles of sources are English whatever the pane speaks. */
const sameInBoth: readonly RegExp[] = [/^MS004, .* \(\d{4}-\d{2}-\d{2}\)$/];

test('no module of the pane brings a language along that nobody may speak', () => {
  const modules = readdirSync(pane, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  const bringing = modules.filter((path) => /^import \{[^}]*\} from '[^']*\/(?:en|it|sv|fr|nl)\.ts'/m.test(read(path)));
  expect(bringing).toEqual([]);
});

test('the folders are found', () => expect(folders.length).toBeGreaterThan(3));

describe.each(folders)('%s', (folder) => {
  test.each(languages)('%s says all that English says, and nothing empty', async (language) => {
    const [english, own] = [await textsIn(folder, 'en'), await textsIn(folder, language)];
    expect([...paths(own)].sort()).toEqual([...paths(english)].sort());
    expect(plain(own).filter((text) => text.trim() === '' && !plain(english).includes(text))).toEqual([]);
  });

  test.each(languages)('%s tells every figure that English tells', async (language) => {
    const own = new Map(said(await textsIn(folder, language)));
    const silent = said(await textsIn(folder, 'en')).flatMap(([path, text]) => {
      const mine = own.get(path);
      const lost = mine === undefined ? [] : told(text).filter((figure) => !told(mine).includes(figure));
      return lost.length === 0 ? [] : [`${path}: ${text} / ${mine ?? ''}`];
    });
    expect(silent).toEqual([]);
  });

  test.each(languages)('%s leaves no English sentence standing', async (language) => {
    const english = new Map(said(await textsIn(folder, 'en')));
    const same = said(await textsIn(folder, language)).filter(
      ([path, text]) =>
        text === english.get(path) && /\p{L}{2,} \p{L}{2,}/u.test(text) && !sameInBoth.some((each) => each.test(text)),
    );
    expect(same).toEqual([]);
  });
});
