/** The canonical layout: it never changes what is said, is its own layout, keeps each comment, and leaves alone what it cannot read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { billingVocabulary } from '../../src/billing/index.ts';
import { compile, format, formatted, type Compiled, type RuleFile } from '../../src/language/index.ts';
import { blocksOf } from '../../src/language/syntax/blocks.ts';
import { cleanText } from '../../src/language/syntax/clean-text.ts';
import { lex } from '../../src/language/syntax/lex.ts';
import { parse } from '../../src/language/syntax/parse.ts';
import { chanceOf, pick, type Chance } from '../agreement/inputs.ts';
import { relayout } from '../support/relayout.ts';
import { shipped } from '../support/packs.ts';
import { root } from '../support/root.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const golden = (folder: string): string[] =>
  readdirSync(join(root, 'test/golden', folder))
    .filter((name) => name.endsWith('.rules'))
    .map((name) => read(`test/golden/${folder}/${name}`));

const shippedFiles: readonly RuleFile[] = shipped.flatMap(({ files }) => files);
const texts: readonly string[] = [
  ...shippedFiles.map(({ text }) => text),
  ...golden('good'),
  ...golden('bad'),
  ...golden('layout'),
  read('test/agreement/every-form.rules'),
];
const blocks: readonly string[] = texts.flatMap((text) => blocksOf(text).map((block) => block.text));

/** What a text says: its tree without places. */
const said = (text: string): string =>
  JSON.stringify(parse('a.rules', text.replace(/^\uFEFF/, '')).tree, (key, value: unknown) =>
    key === 'at' ? undefined : value,
  );

/** All comments of a text, sorted. */
function comments(text: string): string[] {
  const clean = cleanText('a.rules', text).text;
  const found = blocksOf(clean);
  const before = clean.slice(0, found[0]?.offset ?? clean.length).match(/#.*/g) ?? [];
  const inside = found.flatMap((block) => lex('a.rules', block).comments.map(({ image }) => image));
  return [...before, ...inside].map((image) => image.trimEnd()).sort();
}

/** What holds of every text and its layout. */
function holds(text: string): void {
  const once = format(text);
  expect(said(once)).toBe(said(text));
  expect(comments(once)).toEqual(comments(text));
  expect(format(once)).toBe(once);
}

const chance = fc.integer().map(chanceOf);
const unreadIn = (text: string): number => formatted(text).unread.length;

/** The text laid out by chance: if that changed what it says, nothing would be tested. */
function shuffled(text: string, by: Chance, end?: string): string {
  const written = relayout(text, by, end);
  expect(said(written)).toBe(said(text));
  expect(unreadIn(written)).toBe(unreadIn(text));
  return written;
}

describe('the same words in any layout', () => {
  test('each block says the same after it, with the same comments, and is laid out once for all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...blocks), chance, (block, by) => holds(shuffled(block, by))),
      { numRuns: 1000 },
    );
  });

  test('and so does each file, with either line end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), chance, fc.constantFrom('\n', '\r\n'), (text, by, end) =>
        holds(shuffled(text.replaceAll('\n', end), by, end)),
      ),
      { numRuns: 40 },
    );
  });

  test('a readable block has one layout, however its lines were broken', () => {
    const readable = blocks
      .map((block) => block.replaceAll(/ *#.*$/gm, '').replaceAll(/\n(?:[ \t]*\n)+/g, '\n'))
      .filter((block) => unreadIn(block) === 0);
    fc.assert(
      fc.property(fc.constantFrom(...readable), chance, (block, by) => {
        const written = relayout(block, by, '\n', { comments: false, blanks: false });
        expect(format(written).trimEnd()).toBe(format(block).trimEnd());
      }),
      { numRuns: 300 },
    );
  });

  test.each(shipped.map(({ folder, files, compiled }) => [folder, files, compiled] as const))(
    '%s compiles to the same pack',
    (_, files, compiled) => {
      const hashes = (of: Compiled): unknown => of.pack?.rules.map(({ name, hash }) => [name, hash]);
      fc.assert(
        fc.property(chance, (by) => {
          const again = compile(
            files.map(({ name, text }) => ({ name, text: format(relayout(text, by)) })),
            billingVocabulary,
          );
          expect(again.diagnostics).toEqual([]);
          expect(hashes(again)).toEqual(hashes(compiled));
        }),
        { numRuns: 3 },
      );
    },
  );
});

test('any text has a layout that is its own, and leaves what cannot be read byte for byte', () => {
  const marks = [
    '\r',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u201c',
    '\u2028',
    '\ufeff',
    '"',
    '#',
    '|',
    '=',
    '(',
    ')',
    ',',
    ';',
    ' - ',
    '8,50',
    'x',
    'rule ',
    '\nmoney rounded ',
    '\nsource ',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...blocks), chance, (block, by) => {
      const [from, to] = [Math.floor(by() * block.length), Math.floor(by() * 6)];
      const text = block.slice(0, from) + pick(by, marks) + block.slice(from + (by() < 0.5 ? to : 0));
      const once = formatted(text);
      expect(format(once.text)).toBe(once.text);
      for (const [line, raw] of rawIn(text)) if (once.unread.includes(line)) expect(once.text).toContain(raw);
      if (!text.includes('\ufeff')) expect(said(once.text)).toBe(said(text));
    }),
    { numRuns: 1000 },
  );
});

/** Blocks as they were written, by the line on which they begin. */
function rawIn(given: string): [number, string][] {
  const text = given.replace(/^\ufeff/, '');
  return blocksOf(cleanText('a.rules', text).text).map(({ offset, text: { length } }) => [
    text.slice(0, offset).split('\n').length,
    text.slice(offset, offset + length),
  ]);
}

describe('what is shipped is in canonical layout', () => {
  test.each(shippedFiles.map(({ name, text }) => [name, text]))('%s', (_, text) => {
    expect(formatted(text)).toEqual({ text, unread: [] });
  });

  test.each(['rules/README.md', 'docs/language.md'])('the fences of %s', (page) => {
    const fences = [...read(page).matchAll(/^```rule\n([\s\S]*?)^```/gm)].map(([, fence = '']) => fence);
    expect(fences.length).toBeGreaterThan(0);
    for (const fence of fences) expect(formatted(fence)).toEqual({ text: fence, unread: [] });
  });
});

describe('a single decision', () => {
  const rule = (body: string): string => `rule A(B, C) : money\n${body}`;

  test('a long sum breaks before its signs, operands below operands', () => {
    const long = (sign: string): string => [...'PQRSTU'].map((letter) => letter.repeat(28)).join(sign);
    expect(format(rule(`= ${long(' + ')}\n`))).toBe(rule(`  = ${long('\n  + ')}\n`));
  });

  test('an equals sign stays at the end of its line, since one that begins a line is a formula', () => {
    const [left, right] = ['L'.repeat(90), 'R'.repeat(90)];
    expect(format(rule(`  let Same = ${left} = ${right}\n`))).toBe(
      rule(`  let Same = ${left} =\n${' '.repeat(15)}${right}\n`),
    );
  });

  test('cases stand one a line while most of them are short, else each answer stands below its condition', () => {
    const long = `B * ${'C'.repeat(80)}`;
    expect(format(rule('when B = 1 then C when B > 10\nthen B'))).toBe(
      rule('  when B = 1  then C\n  when B > 10 then B\n'),
    );
    expect(format(rule(`when B = 1 then ${long} when B > 10 then B`))).toBe(
      rule(`  when B = 1\n    then ${long}\n  when B > 10\n    then B\n`),
    );
  });

  test('one empty line is kept where some stood, and one put before each rule and its comments', () => {
    expect(format('\n\nrules a.b\n# about A\nrule A() : money\n\n\n\n  = 1\n\n# end\n\n\n')).toBe(
      'rules a.b\n\n# about A\nrule A() : money\n\n  = 1\n\n# end\n',
    );
  });

  test('a byte order mark goes, the line ends of the file stay, pasted characters become what they were meant to be', () => {
    expect(format('\uFEFFrules a.b\r\nrule\u00a0A() : money\r\n\t\u201cLabel\u201d\r\n= 3 \u2212 1')).toBe(
      'rules a.b\r\n\r\nrule A() : money\r\n  "Label"\r\n  = 3 - 1\r\n',
    );
  });

  test('a rule that cannot be read stays as it is, pasted characters and all; its neighbours are laid out', () => {
    const broken = 'rule  B(:  \u00a0money\n\t= 8,50\n\n\n\n';
    expect(formatted(`rule A():money\n= 1\n${broken}rule C():money\n= 2`)).toEqual({
      text: `rule A() : money\n  = 1\n${broken}rule C() : money\n  = 2\n`,
      unread: [3],
    });
  });

  test.each(['', '\n\n', '# only a comment', '#', ' \t\r\n', '\uFEFF'])('nothing to lay out: %j', (text) => {
    expect(format(text)).toBe(text.trim() === '' ? '' : `${text}\n`);
  });
});

/** Work that grows with the square of the text never ends within it. */
const PATIENCE = 60_000;

describe('a long file', () => {
  const block = read('rules/legacy/suspend.rules').replace(/^rules .*\n/, '');

  test(
    'of 5,000 lines is laid out block by block',
    () => {
      const many = (text: string): string =>
        Array.from({ length: Math.ceil(5_000 / block.split('\n').length) }, () => text).join('\n');
      expect(format(many(block))).toBe(many(format(block)));
    },
    PATIENCE,
  );

  test.each([
    ['clauses on one line', `rule A(B) : money ${'let X = B assume "a" '.repeat(2000)}`],
    ['comments in one formula', `rule A(B) : money\n  = B${' # c\n + B'.repeat(200)}`],
    ['comments on lines of their own', `${'# c\n'.repeat(20_000)}rule A() : money\n= 1`],
    ['rows', `rule A(B) : money\n= B\nexamples\n|B|=>A|${'\n|1|1|'.repeat(2000)}`],
    ['brackets inside each other', `rule A(B) : money\n= ${'ROUND('.repeat(60)}B${', 2)'.repeat(60)}`],
    ['a million blanks', `rule A(B) : money\n= B${' '.repeat(1_000_000)}+ 1`],
  ])(
    'with %s is laid out, and stays so',
    (_, text) => {
      const once = format(text);
      expect(format(once)).toBe(once);
    },
    PATIENCE,
  );
});
