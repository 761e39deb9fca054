/** A pack under an editor: after any edits it is the pack that a compile from scratch gives, and an edit is quick. */
import fc from 'fast-check';
import { billingVocabulary } from '../../../src/billing/index.ts';
import { compile, editPack, openPack, type Compiled, type Pack, type RuleFile } from '../../../src/language/index.ts';
import { shipped } from '../../support/packs.ts';

const legacy = shipped.find(({ folder }) => folder.endsWith('legacy'))!.files;
const newCommerce = shipped.find(({ folder }) => folder.endsWith('new-commerce'))!.files;

/** All that a reader of a compiled pack can see. */
const seen = (made: Compiled): string =>
  JSON.stringify({ ...made, sources: [...made.sources] }, (_, part: unknown) =>
    typeof part === 'bigint' ? `${part}n` : part,
  );
const fresh = ({ files }: Pack): string => seen(compile(files, billingVocabulary));

interface Edit {
  readonly file: number;
  readonly from: number;
  readonly length: number;
  readonly write: string;
}

const edits = fc.array(
  fc.record({
    file: fc.nat(99),
    from: fc.nat(9999),
    length: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(120)),
    write: fc.constantFrom(
      '',
      'x',
      ' ',
      '\n',
      '(',
      ')',
      '"',
      '2',
      'rule ',
      '\nrule New(Licences) : money\n  = 0\n',
      'Licences',
      ' days',
      '# ',
      '\u00a0',
      '|',
      'when ',
    ),
  }),
  { minLength: 1, maxLength: 5 },
);

function edited(files: readonly RuleFile[], { file, from, length, write }: Edit): RuleFile {
  const { name, text } = files[file % files.length]!;
  const start = from % (text.length + 1);
  return { name, text: text.slice(0, start) + write + text.slice(start + length) };
}

describe('an edited pack', () => {
  test.each([
    ['legacy', legacy, 6],
    ['new commerce', newCommerce, 25],
  ] as const)(
    'is what a compile from scratch gives, after any edits: %s',
    (_, files, numRuns) => {
      fc.assert(
        fc.property(edits, fc.boolean(), (list, undo) => {
          let pack = openPack(files, billingVocabulary);
          for (const edit of list) {
            const { name, text } = edited(pack.files, edit);
            pack = editPack(pack, name, text);
            expect(seen(pack.compiled)).toEqual(fresh(pack));
          }
          if (!undo) return;
          for (const { name, text } of files) pack = editPack(pack, name, text);
          expect(seen(pack.compiled)).toEqual(fresh(pack));
        }),
        { numRuns },
      );
    },
    120_000,
  );

  test('keeps the checked form of rules that an edit of another does not concern', () => {
    const before = openPack(legacy, billingVocabulary);
    const prices = legacy.find(({ name }) => name.endsWith('prices.rules'))!;
    const after = editPack(before, prices.name, prices.text.replace('for reading', 'to be read'));
    const credit = ({ checked }: Pack) => checked.pack.rules.find(({ name }) => name === 'CancellationCredit');
    expect(credit(after)).toBe(credit(before));
  });

  test('checks the callers of a rule again when its first line changes', () => {
    const pack = openPack(legacy, billingVocabulary);
    const dates = legacy.find(({ name }) => name.endsWith('dates.rules'))!;
    const changed = editPack(
      pack,
      dates.name,
      dates.text.replace('rule RenewalDate(ServiceStart) : date', 'rule RenewalDate(ServiceStart) : money'),
    );
    const files = new Set(
      changed.compiled.diagnostics.map(({ at }) => (at.kind === 'span' ? at.file.split('/').at(-1) : '')),
    );
    expect(files).toContain('cancel.rules');
    expect(seen(changed.compiled)).toEqual(fresh(changed));
  });

  test('a file may be added and taken out', () => {
    const pack = openPack(legacy, billingVocabulary);
    const more = editPack(pack, 'more.rules', 'rule More(Licences) : number of licences\n  assume "a"\n  = Licences\n');
    expect(more.compiled.pack?.rules.map(({ name }) => name)).toContain('More');
    expect(editPack(more, 'more.rules', null).files).toEqual(legacy);
  });
});
