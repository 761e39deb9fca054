/** Every answer of the editor is total: shipped rules cut and mangled anywhere, asked anywhere, answer within bounds and in time. */
import fc from 'fast-check';
import { billingVocabulary } from '../../../src/billing/index.ts';
import {
  complete,
  definition,
  editPack,
  fixes,
  hover,
  openPack,
  references,
  rename,
  symbols,
  tokens,
  type Pack,
} from '../../../src/language/index.ts';
import { shipped } from '../../support/packs.ts';

const opened = shipped.map(({ files }) => openPack(files, billingVocabulary));

/** Generous, for a machine under load; an endless loop is what it is to catch. */
const SLOWEST = 20_000;

const mangled = fc.record({
  pack: fc.nat(99),
  file: fc.nat(99),
  cut: fc.option(fc.nat(9999)),
  from: fc.nat(9999),
  length: fc.oneof(fc.nat(4), fc.nat(200)),
  write: fc.oneof(
    fc.constantFrom(
      '',
      '"',
      '(',
      ')',
      '|',
      '=',
      '\n',
      '#',
      'when ',
      'rule ',
      '\u00a0',
      '\u201c',
      '<',
      '2019-02-30',
      '1,5',
      'lines L(',
    ),
    fc.string({ maxLength: 5 }),
  ),
  cursor: fc.nat(9999),
  near: fc.boolean(),
});

function askEverything(pack: Pack, cursor: { file: string; offset: number }): void {
  const lengths = new Map(pack.files.map(({ name, text }) => [name, text.length]));
  const holds = ({ file, start, end }: { file: string; start: number; end: number }): void => {
    if (!(start >= 0 && start <= end && end <= (lengths.get(file) ?? -1)))
      throw new Error(`${file} ${start} to ${end}`);
  };
  complete(pack, cursor).forEach(({ at }) => holds(at));
  hover(pack, cursor);
  definition(pack, cursor).forEach(holds);
  references(pack, cursor).forEach(holds);
  const renamed = rename(pack, cursor, 'Renamed');
  if (!('code' in renamed)) renamed.forEach(({ at }) => holds(at));
  symbols(pack, cursor.file).forEach(({ at }) => holds(at));
  tokens(pack.files.find(({ name }) => name === cursor.file)!.text);
  for (const diagnostic of pack.compiled.diagnostics.slice(0, 3))
    fixes(pack, diagnostic).forEach(({ at }) => holds(at));
}

test('no text and no cursor is too broken to answer', () => {
  fc.assert(
    fc.property(mangled, ({ pack: nth, file, cut, from, length, write, cursor, near }) => {
      const pack = opened[nth % opened.length]!;
      const { name, text } = pack.files[file % pack.files.length]!;
      const whole = cut === null ? text : text.slice(0, cut % (text.length + 1));
      const start = from % (whole.length + 1);
      const broken = whole.slice(0, start) + write + whole.slice(start + length);
      const offset = near ? Math.min(broken.length, start + write.length) : cursor % (broken.length + 1);
      const begun = performance.now();
      askEverything(editPack(pack, name, broken), { file: name, offset });
      expect(performance.now() - begun).toBeLessThan(SLOWEST);
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('a cursor outside its file, or in a file that is not there, has no answers', () => {
  const [pack] = opened;
  const { name, text } = pack!.files[0]!;
  for (const cursor of [
    { file: name, offset: text.length + 5 },
    { file: name, offset: -1 },
    { file: 'none.rules', offset: 0 },
  ]) {
    expect(complete(pack!, cursor)).toEqual([]);
    expect(hover(pack!, cursor)).toBeNull();
  }
});
