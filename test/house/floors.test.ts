/** Imports run leftward only: every rule of the two sets is broken once on purpose and must be reported. */
import { breachesOf, ruleFiles, type Tree } from './import-tree.ts';
import { floorOrder, importRules, readProject } from './project.ts';

const takes = (path: string): string => `import { anything } from '${path}';\nexport const taken = anything;\n`;
const takesType = (path: string): string => `import type { Anything } from '${path}';\nexport type Taken = Anything;\n`;
const gives = 'export const anything = 1;\nexport interface Anything {\n  readonly one: 1;\n}\n';

/** A file that obeys each rule: every floor takes from its left neighbour's door, every library is at home. */
const obedient: Tree = {
  ...Object.fromEntries(floorOrder().map((floor) => [`src/${floor}/index.ts`, gives])),
  'src/values/decimal.ts': takes('decimal.js'),
  'src/language/syntax/grammar/block-parser.ts': takes('chevrotain'),
  'src/language/grammar-type.ts': `${takes('./syntax/grammar/block-parser.ts')}export type Anything = typeof taken;\n`,
  'src/language/index.ts': `${gives}export type { Anything as Grammar } from './grammar-type.ts';\n`,
  'src/language/compile.ts': takes('../values/index.ts'),
  'src/targets/closure.ts': takesType('../language/index.ts'),
  'src/messages/catalog.ts': takesType('../tasks/index.ts'),
  'src/hosts/functions/index.ts': gives,
  'src/hosts/functions/decode.ts': takesType('../../language/index.ts'),
  'src/hosts/files/index.ts': gives,
  'src/hosts/files/csv.ts': takes('papaparse') + takes('node:fs').replaceAll('taken', 'read'),
  'src/hosts/excel/associate.ts': takes('../functions/index.ts'),
  'src/hosts/web/sheet.ts': takes('rxjs'),
  'src/pane/rule-editor/editor.ts': takes('codemirror'),
  'src/pane/app.ts': takes('react'),
  'src/entries/functions.ts': takes('../hosts/functions/index.ts') + takesType('../language/index.ts'),
};

/** Rule, the file that breaks it, and what that file imports. `floor-looks-down` follows from the array below. */
const disobedient: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['home-of-decimal-and-calendar', 'src/billing/decimals.ts', takes('decimal.js')],
  ['home-of-chevrotain', 'src/language/check/parser.ts', takes('chevrotain')],
  ['home-of-react', 'src/hosts/web/view.ts', takes('react')],
  ['home-of-codemirror', 'src/pane/wizards/editor.ts', takes('codemirror')],
  ['home-of-sheet-component', 'src/pane/sheet.ts', takes('rxjs')],
  ['home-of-file-formats', 'src/sheets/csv.ts', takes('papaparse')],
  ['home-of-markup', 'src/hosts/excel/markup.ts', takes('saxes')],
  ['home-of-node', 'src/sheets/disk.ts', takes('node:fs')],
  ['one-door', 'src/tasks/side-door.ts', takes('../values/decimal.ts')],
  ['one-door', 'src/entries/side-door.ts', takes('../hosts/functions/decode.ts')],
  ['not-through-own-door', 'src/values/own-door.ts', takes('./index.ts')],
  ['not-through-own-host-door', 'src/hosts/functions/own-door.ts', takes('./index.ts')],
  ['pane-and-hosts-apart', 'src/pane/host.ts', takes('../hosts/index.ts')],
  ['hosts-apart', 'src/hosts/web/sibling.ts', takes('../excel/associate.ts')],
  ['messages-types-only', 'src/messages/runs.ts', takes('../values/index.ts')],
  ['source-stands-alone', 'src/values/tested.ts', takes('../../test/support/anything.ts')],
  ['no-cycle', 'src/sheets/egg.ts', `${takesType('./hen.ts')}export type Anything = 1;\n`],
  ['found', 'src/sheets/lost.ts', takes('./nowhere.ts')],
  ['declared', 'src/billing/generated.ts', takes('fast-check')],
];

const support: Tree = {
  'src/sheets/hen.ts': `${takesType('./egg.ts')}export type Anything = 2;\n`,
  'test/support/anything.ts': gives,
};

describe('imports run leftward only', () => {
  const floors = floorOrder();
  const upward = floors.slice(0, -1).map((floor, i) => [`${floor}-looks-down`, floor, floors[i + 1]!] as const);

  test('a tree that obeys every rule is reported nowhere', () => {
    expect(breachesOf(obedient)).toEqual([]);
  });

  describe('each rule reports its deliberate breach', () => {
    const breaches = breachesOf({
      ...obedient,
      ...support,
      ...Object.fromEntries(disobedient.map(([, file, text]) => [file, text])),
      ...Object.fromEntries(upward.map(([, floor, next]) => [`src/${floor}/up.ts`, takes(`../${next}/index.ts`)])),
      'src/entries/functions.ts': takes('../language/syntax/grammar/block-parser.ts'),
    });
    const isReported = (rule: string, file: string): boolean =>
      breaches.some((breach) => breach.rule === rule && breach.from === file);

    test.each(disobedient)('%s in %s', (rule, file) => {
      expect(isReported(rule, file)).toBe(true);
    });

    test.each(upward)('%s', (rule, floor) => {
      expect(isReported(rule, `src/${floor}/up.ts`)).toBe(true);
    });

    test('functions-stay-light follows the imports to their end', () => {
      expect(breaches).toContainEqual({
        rule: 'functions-stay-light',
        from: 'src/entries/functions.ts',
        to: 'node_modules/chevrotain/index.js',
      });
    });

    test('no rule is without a breach', () => {
      const broken = new Set(breaches.map(({ rule }) => rule));
      expect(ruleFiles.flatMap(importRules).filter((rule) => !broken.has(rule))).toEqual([]);
    });
  });

  test('the array names the folders of src, each once', () => {
    expect([...new Set(floors)]).toEqual(floors);
  });

  test('ARCHITECTURE.md prints the order of the array', () => {
    expect(readProject('ARCHITECTURE.md')).toContain(floors.join(' < '));
  });
});
