/**
 * Any text compiles to diagnostics or a pack, never to an exception: rule files with characters and words taken out,
 * doubled, swapped and put in, and texts made to be hostile. `npm run fuzz` draws others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billingVocabulary } from '../../src/billing/index.ts';
import { compile, type Compiled, type RuleFile, type Vocabulary } from '../../src/language/index.ts';
import { blocksOf } from '../../src/language/syntax/blocks.ts';
import { cleanText } from '../../src/language/syntax/clean-text.ts';
import { lex } from '../../src/language/syntax/lex.ts';
import { Example, Examples, RowStart } from '../../src/language/syntax/tokens.ts';
import { sentence } from '../../src/messages/index.ts';
import { evaluatorOf, runExamples } from '../../src/targets/index.ts';
import { chanceOf, pick, type Chance } from '../agreement/inputs.ts';
import { gymPreamble, gymVocabulary } from '../support/gym.ts';
import { shipped } from '../support/packs.ts';
import { root } from '../support/root.ts';
import { seed } from '../support/seed.ts';

const golden = (folder: string): RuleFile[] =>
  readdirSync(join(root, 'test/golden', folder))
    .filter((name) => name.endsWith('.rules'))
    .map((name) => ({ name, text: readFileSync(join(root, 'test/golden', folder, name), 'utf8') }));

/** Each is compiled with one file changed; the packs with their neighbours, the others alone. */
const subjects: readonly { readonly files: readonly RuleFile[]; readonly vocabulary: Vocabulary }[] = [
  ...shipped.map(({ files }) => ({ files, vocabulary: billingVocabulary })),
  ...[...golden('good'), ...golden('bad')].map((file) => ({ files: [file], vocabulary: gymVocabulary })),
  {
    files: [{ name: 'every-form.rules', text: readFileSync(join(root, 'test/agreement/every-form.rules'), 'utf8') }],
    vocabulary: gymVocabulary,
  },
];

/** What a text must give whatever it says: places inside it, sentences, and a pack that runs if there is one. */
function holds(files: readonly RuleFile[], vocabulary: Vocabulary): Compiled {
  const made = compile(files, vocabulary);
  for (const diagnostic of made.diagnostics) {
    const { at } = diagnostic;
    if (at.kind !== 'span') throw new Error(`${diagnostic.code} has no place`);
    const length = files.find(({ name }) => name === at.file)?.text.length ?? -1;
    if (!(at.start >= 0 && at.start <= at.end && at.end <= length))
      throw new Error(`${diagnostic.code} stands at ${at.start} to ${at.end} of ${length}`);
    if (/undefined|NaN|\[object/.test(sentence(diagnostic))) throw new Error(sentence(diagnostic));
  }
  if (!made.pack) return made;
  runExamples(evaluatorOf(made.pack), made.examples, made.samples);
  const written = files.reduce((sum, { name, text }) => sum + examplesWritten(name, text), 0);
  if (made.examples.length !== written) throw new Error(`${written} examples written, ${made.examples.length} read`);
  return made;
}

/** Examples as the words of a file have them: a clause each, and each row below the head of a table of them. */
function examplesWritten(name: string, text: string): number {
  return blocksOf(cleanText(name, text).text).reduce((sum, block) => {
    let [count, inTable] = [0, false];
    for (const { tokenType } of lex(name, block).tokens) {
      if (tokenType === Example || tokenType === Examples) {
        inTable = tokenType === Examples;
        count += inTable ? -1 : 1;
      } else if (tokenType === RowStart && inTable) count++;
    }
    return sum + count;
  }, 0);
}

const between = (chance: Chance, most: number): number => Math.floor(chance() * (most + 1));

/** Characters that mean something, and some that mean nothing anywhere. */
const marks = [
  ...Array.from('()|=<>"#,;.:-+*/%_\n\r\t 019aZ'),
  '\u00a0',
  '\u2212',
  '\u201c',
  '\u0000',
  '\ud83d',
  '\u{1f600}',
  '\ufeff',
  '=>',
  '\n  = ',
  '""',
  '2019-02-30',
  '__proto__',
];

function byCharacter(text: string, chance: Chance): string {
  const at = between(chance, text.length);
  const end = Math.min(text.length, at + between(chance, 12));
  const kind = chance();
  if (kind < 0.3) return text.slice(0, at) + text.slice(end);
  if (kind < 0.7) return text.slice(0, at) + pick(chance, marks) + text.slice(at);
  if (kind < 0.85) return text.slice(0, end) + text.slice(at);
  return text.slice(0, at);
}

function byToken(text: string, chance: Chance): string {
  const { tokens } = lex('any.rules', { text, offset: 0 });
  if (tokens.length < 2) return text;
  const [one, other] = [pick(chance, tokens), pick(chance, tokens)];
  const [start, end] = [one.startOffset, (one.endOffset ?? one.startOffset) + 1];
  const put = (image: string): string => text.slice(0, start) + image + text.slice(end);
  const kind = chance();
  if (kind < 0.3) return put('');
  if (kind < 0.6) return put(other.image);
  if (kind < 0.8) return put(`${one.image} ${one.image}`);
  return put(`${one.image} ${other.image}`);
}

describe.each([
  ['characters', byCharacter, 600],
  ['words', byToken, 600],
] as const)('files changed by %s', (_, change, times) => {
  test(`give diagnostics or a pack, ${times} times`, () => {
    const chance = chanceOf(seed);
    for (let i = 0; i < times; i++) {
      const { files, vocabulary } = pick(chance, subjects);
      const changed = pick(chance, files);
      let { text } = changed;
      for (let n = 0; n <= between(chance, 3); n++) text = change(text, chance);
      try {
        holds(
          files.map((file) => (file === changed ? { ...file, text } : file)),
          vocabulary,
        );
      } catch (error) {
        throw new Error(`SEED=${seed}, ${changed.name}, change ${i}: ${String(error)}\n${text.slice(0, 2000)}`, {
          cause: error,
        });
      }
    }
  });
});

/** A gym rule with this formula. */
const ruled = (expression: string): string =>
  `${gymPreamble}rule A(Price, Student) : money\n  assume "a"\n  = ${expression}\n`;
const many = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join('');

/** Seconds that a text of this size may take on a busy machine; what grows with the square of its size takes minutes. */
const PATIENCE = 15;

describe('hostile texts', () => {
  test.each([
    ['10,000 brackets inside each other', () => ruled(`${'('.repeat(10_000)}Price${')'.repeat(10_000)}`)],
    ['10,000 brackets never closed', () => ruled('('.repeat(10_000))],
    ['10,000 brackets never opened', () => ruled(`Price${')'.repeat(10_000)}`)],
    ['10,000 minus signs', () => ruled(`${'-'.repeat(10_000)}Price`)],
    ['10,000 times `not`', () => ruled(`${'not '.repeat(10_000)}Student`)],
    ['a sum of 20,000', () => ruled(`Price${' + Price'.repeat(20_000)}`)],
    ['1,000 IF inside each other', () => ruled(`${'IF(Student, Price, '.repeat(1000)}0${')'.repeat(1000)}`)],
    [
      'numbers squared forty times',
      () =>
        `${gymPreamble}rule A(Ratio) : number\n  assume "a"\n  let L0_ = Ratio / 3\n${many(40, (i) => `  let L${i + 1}_ = L${i}_ * L${i}_\n`)}  = L40_\n`,
    ],
    [
      'rules that square each other',
      () =>
        `${gymPreamble}rule R0_(Ratio) : number\n  assume "a"\n  = Ratio / 3\n${many(40, (i) => `rule R${i + 1}_(Ratio) : number\n  assume "a"\n  = R${i}_(Ratio) * R${i}_(Ratio)\n`)}`,
    ],
    ['a line of a million blanks', () => ruled(`Price${' '.repeat(1_000_000)}`)],
    ['a name of a million letters', () => ruled('P'.repeat(1_000_000))],
    ['a number of a million digits', () => ruled('1'.repeat(1_000_000))],
    ['a text of a million letters', () => ruled(`"${'x'.repeat(1_000_000)}"`)],
    ['a text of a million letters, never closed', () => ruled(`"${'x'.repeat(1_000_000)}`)],
    ['a million line ends', () => ruled(`Price${'\n'.repeat(1_000_000)}`)],
    ['100,000 pasted blanks on one line', () => ruled(`Price${'\u00a0'.repeat(100_000)}`)],
    ['50,000 pasted quotes', () => '\u201c\u00a0'.repeat(50_000)],
    ['100,000 strange characters', () => ruled('@'.repeat(100_000))],
    ['100,000 pipes', () => ruled('|'.repeat(100_000))],
    ['50,000 decimal commas', () => ruled('1,'.repeat(50_000))],
    [
      '2,000 clauses of no meaning',
      () => `${gymPreamble}rule A(Price) : money\n${'  wen Price then 1\n  assume "a"\n'.repeat(2000)}`,
    ],
    ['5 MB of comments', () => `# ${'x'.repeat(5_000_000)}\n${ruled('Price')}`],
    ['5 MB of empty lines', () => `${' '.repeat(99)}\n`.repeat(50_000)],
    [
      '2,000 rules in a chain',
      () =>
        `${gymPreamble}${many(2000, (i) => `rule R${i}_(Price) : money\n  assume "a"\n  = ${i === 0 ? 'Price' : `R${i - 1}_(Price)`}\n`)}`,
    ],
    [
      '10,000 examples',
      () =>
        `${ruled('Price')}  examples\n    | Price | Student | => A |\n${'    | 1.00 | yes | 1.00 |\n'.repeat(10_000)}`,
    ],
  ])(
    '%s',
    (_, text) => {
      const start = process.hrtime.bigint();
      const { diagnostics } = holds([{ name: 'hostile.rules', text: text() }], gymVocabulary);
      expect(Number((process.hrtime.bigint() - start) / 1_000_000n)).toBeLessThan(PATIENCE * 1000);
      expect(diagnostics.length).toBeLessThan(200_000);
    },
    PATIENCE * 2000,
  );

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'])(
    '%s as every name',
    (name) => {
      const text = `pack ${name} version 1
source ${name} = "${name}" dated 2024-01-01
choice ${name}_ = ${name}, other
inputs
  ${name} : ${name}_ default ${name}
  Price : money
rule ${name}(${name}, Price) : money
  cite ${name} "${name}"
  let ${name}__ = Price
  when ${name} = ${name}_.${name} then ${name}__
  otherwise not stated "${name}"
  example Price 1.00 expect 1.00
  example ${name} other, Price 1.00 expect not stated
`;
      const { pack, examples, diagnostics } = holds([{ name, text }], gymVocabulary);
      expect(diagnostics).toEqual([]);
      expect(pack && runExamples(evaluatorOf(pack), examples).results.map(({ passed }) => passed)).toEqual([
        true,
        true,
      ]);
    },
  );
});

describe('conditions with more ways to hold than anyone can count', () => {
  const names = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff', 'Gg', 'Hh', 'Ii', 'Jj'];
  const either = (k: number, j: number): string => {
    const i = (k + j * 3) % 10;
    const [name, other] = [names[i], names[(i + 2) % 10]];
    return i % 2 === 1
      ? `(${name} = v${(k * j) % 12} or ${name} <> v${(k + j) % 12})`
      : `(${name} > ${k + j} or ${name} = ${other} + ${j})`;
  };
  const cases = Array.from({ length: 30 }, (_, k) => {
    const parts = Array.from({ length: 8 }, (_, j) => either(k, j));
    return `  when ${parts.join(' and ')} then 1`;
  });
  const declared = names.map((name, i) => `  ${name} : ${i % 2 === 1 ? 'Word' : 'number from 0 to 100 places 0'}`);

  test.each([
    ['unordered', []],
    ['ordered', ['  first of']],
  ])(
    '%s cases: the proofs end, with or without an answer',
    (_, order) => {
      const text = [
        'pack gym version 1',
        `choice Word = ${Array.from({ length: 12 }, (_, i) => `v${i}`).join(', ')}`,
        'inputs',
        ...declared,
        `rule Many(${names.join(', ')}) : number`,
        '  assume "a"',
        ...order,
        ...cases,
      ].join('\n');
      expect(holds([{ name: 'many.rules', text }], gymVocabulary)).toBeDefined();
    },
    60_000,
  );
});
