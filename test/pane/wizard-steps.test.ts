/** How a wizard moves, what it keeps, and what a run takes away again. */
import { amend, backward, begin, forward, keptText, placeFrom, type Step } from '../../src/pane/wizard/steps.ts';
import { editsIn, removeRun, runName, writeRun } from '../../src/pane/wizard/run.ts';
import { frequencyTexts } from '../../src/pane/frequency/texts/texts-of.ts';
import { fetchTexts } from '../../src/pane/texts/late-texts.ts';
import { wizardTexts } from '../../src/pane/wizard/texts/texts-of.ts';
import { emptyDraft as allocationDraft } from '../../src/pane/allocation/model/draft.ts';
import { emptyDraft as eventDraft } from '../../src/pane/events/model/draft.ts';
import { emptyDraft as frequencyDraft } from '../../src/pane/frequency/model/draft.ts';
import { emptyDraft as incentiveDraft } from '../../src/pane/incentives/model/draft.ts';
import { fakeWorkbook } from '../support/fake-workbook.ts';

interface Draft {
  readonly name: string;
  readonly ids: readonly string[];
}

const steps: readonly Step<Draft>[] = [
  { id: 'one', title: 'One', check: ({ name }) => (name === '' ? [{ field: 'name', message: 'Give a name' }] : []) },
  { id: 'two', title: 'Two', check: () => [] },
];
const start: Draft = { name: '', ids: [] };

beforeAll(() => Promise.all((['en', 'it', 'sv', 'fr', 'nl'] as const).map(fetchTexts)));

test('Next in vain stays and says what is missing; mended, the word goes, and Next leads on', () => {
  const refused = forward(begin(start), steps);
  expect([refused.index, refused.problems.length, refused.refused]).toEqual([0, 1, 1]);
  const mended = amend(refused, { name: 'x' }, steps);
  expect(mended.problems).toEqual([]);
  expect(forward(mended, steps).index).toBe(1);
});

test('U-41: back loses nothing, and neither does a reload', () => {
  const second = forward(amend(begin(start), { name: 'x', ids: ['a'] }, steps), steps);
  expect(backward(second)).toMatchObject({ index: 0, draft: { name: 'x', ids: ['a'] } });
  expect(placeFrom(keptText(second), start, steps.length)).toEqual(second);
});

test.each([
  ['a change of frequency', frequencyDraft],
  ['an event', { ...eventDraft, source: 'pasted', pairs: 'sub-1\t2\n"sub-2";3' }],
  ['incentives', { ...incentiveDraft, statement: 'Customer\tPeriod\tPaid' }],
  ['payments', allocationDraft],
])('U-41: the draft of %s is found as it was kept, and one of an older shape is not taken for it', (_what, draft) => {
  const kept = { ...begin<object>(draft), index: 1 };
  expect(placeFrom<object>(keptText(kept), draft, 4)).toEqual(kept);
  const [first = ''] = Object.keys(draft);
  const older = Object.fromEntries(Object.entries(draft).filter(([key]) => key !== first));
  expect(placeFrom<object>(keptText({ ...kept, draft: older }), draft, 4)).toBeNull();
});

test.each(['', 'no json', '{"form":2}', '{"form":1,"index":0,"draft":{"name":1,"ids":[]}}', 'null'])(
  'a kept text of another form, %p, is no draft',
  (text) => {
    expect(placeFrom(text, start, 2)).toBeNull();
  },
);

const sheet = { name: 'Plan 2019-11-25-1', columns: [{ caption: 'A', width: 5 }], rows: [['x'], ['y']] };

test('a run is removed as it was made, and an edit in it is found first', async () => {
  const workbook = fakeWorkbook({ Mine: [['kept']] });
  const run = await writeRun(workbook, [sheet], () => null);
  expect(await editsIn(workbook, run)).toEqual([]);
  workbook.type(sheet.name, 1, 2, 'mine');
  expect(await editsIn(workbook, run)).toEqual([{ sheet: sheet.name, row: 1, column: 2, written: null, now: 'mine' }]);
  await removeRun(workbook, run);
  expect(await workbook.sheetNames()).toEqual(['Mine']);
});

test('each run has a name of its own', () => {
  expect(runName('Plan', '2019-11-25', ['plan 2019-11-25-1'])).toBe('Plan 2019-11-25-2');
});

const languages = ['it', 'sv', 'fr', 'nl'] as const;

/** Texts that are no makers of sentences. */
function shown(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [];
  return Object.values(value as object).flatMap(shown);
}

test.each(languages)('the wizard in %s is whole and is not English', (language) => {
  const counts = { ready: 1, warning: 2, blocked: 3, 'not-known': 4 };
  expect(wizardTexts(language).summary(counts, 10)).toMatch(/10.*1.*2.*3.*4/);
  const texts = [...shown(wizardTexts(language)), ...shown(frequencyTexts(language))];
  const english = new Set([...shown(wizardTexts('en')), ...shown(frequencyTexts('en'))]);
  expect(texts.filter((text) => text === '')).toEqual([]);
  expect(texts.filter((text) => english.has(text)).length).toBeLessThan(4);
});
