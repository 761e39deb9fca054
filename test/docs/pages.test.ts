/** The generated pages: fresh, with something behind every sentence of the sources and every assumption of the rules listed. */
import { pageData, pages } from '../../build/docs/pages.ts';
import { thingsBehind } from '../../build/docs/coverage-page.ts';
import { assumptionsOf } from '../../build/docs/differences-page.ts';
import { expectGolden } from '../support/accept.ts';
import { shippedPacks } from '../support/packs.ts';
import { root } from '../support/root.ts';
import { inProject } from '../house/project.ts';

const packs = shippedPacks();
const { said, choices } = pageData(root);

test.each(Object.entries(pages(root, packs)))('%s is what its data and the packs make', (path, text) => {
  expectGolden(`${root}/${path}`, text);
});

test('every sentence of the sources stands in the table, in order', () => {
  expect(said.map(({ id }) => id)).toEqual(Array.from({ length: 140 }, (_, i) => `S-${i + 1}`));
});

test('every sentence has something behind it, or says which later issue brings it', () => {
  const bare = said.filter((each) => thingsBehind(each).length === 0);
  expect(bare.map(({ id }) => id)).toEqual([]);
  expect(said.filter((each) => thingsBehind(each).length > 0).length).toBeGreaterThan(100);
});

test('every file that stands behind a sentence exists', () => {
  expect(said.flatMap(({ files = [] }) => files).filter((path) => !inProject(path))).toEqual([]);
});

test('every assumption of the packs is listed once, and none that no rule makes', () => {
  const listed = choices.flatMap(({ assumes }) => assumes);
  expect([...listed].sort()).toEqual([...assumptionsOf(packs).keys()].sort());
});

test('every choice says what would change our mind, and names rules that exist', () => {
  const names = new Set(packs.flatMap(({ rules }) => rules.map(({ name }) => name)));
  for (const { changes, rules = [] } of choices) {
    expect(changes.length).toBeGreaterThan(10);
    expect(rules.filter((name) => !names.has(name))).toEqual([]);
  }
});
