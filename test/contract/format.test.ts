/** `tieout format` as programs see it: what it writes, what it leaves, what it says of both. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { json, makeTieout, removeTieout, textWith, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const ugly = '\uFEFFrule Twice( Fee ):money\r\n= Fee*2 # both\r\n';
const tidy = 'rule Twice(Fee) : money\r\n  = Fee * 2   # both\r\n';
const broken = 'rule Broken(Fee : money\n  =  Fee\n';

/** A folder of this test's own with these files. */
function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(tieout.folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

const text = (path: string): string => readFileSync(path, 'utf8');

test('a file is rewritten and named, its neighbour that is tidy already is not touched', async () => {
  const path = folder('some', { 'ugly.rules': ugly, 'tidy.rules': tidy });
  const before = statSync(join(path, 'tidy.rules')).mtimeMs;
  const ended = await tieout(['format', path]);
  expect(ended).toEqual({ code: 0, out: `${join(path, 'ugly.rules')}\n1 of 2 files formatted\n`, error: '' });
  expect(text(join(path, 'ugly.rules'))).toBe(tidy);
  expect(statSync(join(path, 'tidy.rules')).mtimeMs).toBe(before);
  expect(readdirSync(path).sort()).toEqual(['tidy.rules', 'ugly.rules']);
});

test('--check writes nothing, names what would change and ends with 1; with nothing to change it ends with 0', async () => {
  const path = folder('checked', { 'ugly.rules': ugly, 'tidy.rules': tidy });
  const [uglyFile, tidyFile] = [join(path, 'ugly.rules'), join(path, 'tidy.rules')];
  const ended = await tieout(['format', path, '--check', '--json']);
  expect([ended.code, json(ended)]).toEqual([1, { formatted: [uglyFile], unchanged: [tidyFile], left: [] }]);
  expect(text(uglyFile)).toBe(ugly);
  expect(await tieout(['format', tidyFile, '--check'])).toEqual({
    code: 0,
    out: '0 of 1 file would be formatted\n',
    error: '',
  });
});

test('a rule that cannot be read stays, is told with its line, and ends with 2; the others are formatted', async () => {
  const path = join(folder('broken', { 'a.rules': `rule A():money\n= 1\n\n${broken}` }), 'a.rules');
  const ended = await tieout(['format', path, '--json']);
  expect(ended.code).toBe(2);
  expect(json(ended)).toEqual({
    formatted: [path],
    unchanged: [],
    left: [{ file: path, line: 4, message: textWith('stays as it is') }],
  });
  expect(text(path)).toBe(`rule A() : money\n  = 1\n\n${broken}`);
  expect(await tieout(['format', path])).toMatchObject({ code: 2, error: textWith(`${path}:4: `) });
});

test('bytes that are no UTF-8 are never written back', async () => {
  const bytes = Buffer.from(`# caf\u00e9\n${ugly}`, 'latin1');
  const path = join(folder('latin', { 'a.rules': bytes }), 'a.rules');
  expect(await tieout(['format', path])).toMatchObject({ code: 2, error: textWith('UTF-8') });
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test('a link stays a link, and a file keeps its permissions', async () => {
  const path = folder('linked', { 'real.rules': ugly });
  chmodSync(join(path, 'real.rules'), 0o640);
  symlinkSync(join(path, 'real.rules'), join(path, 'link.rules'));
  expect((await tieout(['format', join(path, 'link.rules')])).code).toBe(0);
  expect(lstatSync(join(path, 'link.rules')).isSymbolicLink()).toBe(true);
  expect(text(join(path, 'real.rules'))).toBe(tidy);
  expect(statSync(join(path, 'real.rules')).mode & 0o777).toBe(0o640);
});

test('what is shipped is formatted', async () => {
  expect(await tieout(['format', 'rules', '--check'])).toMatchObject({ code: 0, out: textWith('0 of ') });
});

test.each([
  [[], 'Name the files'],
  [['nowhere.rules'], 'nowhere.rules does not exist'],
  [['rules', '--coverage'], 'takes no option --coverage'],
] as const)('tieout format %j is refused', async (words, sentence) => {
  const ended = await tieout(['format', ...words, '--json']);
  expect([ended.code, json(ended)]).toEqual([2, { invalid: textWith(sentence) }]);
});
