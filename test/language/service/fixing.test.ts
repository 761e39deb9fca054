/** Fixes: what each diagnostic of the faulty rule files is mended by, made and seen to take the diagnostic away. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billingVocabulary } from '../../../src/billing/index.ts';
import {
  applyEdits,
  compile,
  fixes,
  headingsOf,
  openPack,
  severityOf,
  type Diagnostic,
  type Pack,
} from '../../../src/language/index.ts';
import { expectGolden } from '../../support/accept.ts';
import { gymVocabulary } from '../../support/gym.ts';

const folder = join(__dirname, '../../golden/bad');
const headings = headingsOf(readFileSync(join(folder, '../sources.md'), 'utf8'));
const faulty = readdirSync(folder).filter((name) => name.endsWith('.rules'));

const opened = (name: string, text: string): Pack =>
  openPack([{ name, text }], /^pack gym\b/m.test(text) ? gymVocabulary : billingVocabulary, headings);

const packs = faulty.map((name) => opened(name, readFileSync(join(folder, name), 'utf8')));

interface Mended {
  readonly pack: Pack;
  readonly diagnostic: Diagnostic;
  readonly mended: Pack | null;
}

const all: readonly Mended[] = packs.flatMap((pack) =>
  pack.compiled.diagnostics.map((diagnostic) => {
    const edits = fixes(pack, diagnostic);
    return { pack, diagnostic, mended: edits.length === 0 ? null : applyEdits(pack, edits) };
  }),
);

const lines = ({ files }: Pack): string[] => files[0]!.text.split('\n');

/** Lines that a fix changed, before and after. */
function told({ pack, diagnostic, mended }: Mended): string {
  const { code, at } = diagnostic;
  if (!mended) return `${code}: nothing mechanical`;
  const [before, after] = [lines(pack), lines(mended)];
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line));
  if (at.kind !== 'span') throw new Error('no place');
  return [code, ...gone.map((line) => `  - ${line.trim()}`), ...come.map((line) => `  + ${line.trim()}`)].join('\n');
}

test('every fault of the faulty files has its fix, or none', () => {
  const byFile = faulty.map((name) => {
    const own = all.filter(({ pack }) => pack.files[0]!.name === name);
    return own.length === 0 ? [] : [`# ${name}\n${own.map(told).join('\n')}`];
  });
  expectGolden(join(__dirname, 'fixes.txt'), byFile.flat().join('\n\n'));
});

const made = all.filter(({ mended }) => mended !== null);

test.each(made.map((one) => [`${one.pack.files[0]!.name}: ${one.diagnostic.code}`, one] as const))(
  '%s vanishes',
  (_, { pack, diagnostic, mended }) => {
    const count = ({ files, words }: Pack): number =>
      compile(files, words.vocabulary, words.headings).diagnostics.filter(({ code }) => code === diagnostic.code)
        .length;
    expect(count(mended!)).toBeLessThan(count(pack));
  },
);

test('a fix makes no new error, unless what it adds must also be given elsewhere', () => {
  const errors = ({ compiled }: Pack): number =>
    compiled.diagnostics.filter(({ code }) => severityOf(code) === 'error').length;
  const worse = made
    .filter(({ pack, mended }) => errors(mended!) > errors(pack))
    .map(({ diagnostic }) => diagnostic.code);
  expect(worse.filter((code) => !['not-a-parameter', 'row-width'].includes(code))).toEqual([]);
});
