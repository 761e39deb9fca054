/** The calendar file, read back by the words of RFC 5545: whole days, stable ids, lines folded at 75 bytes, texts escaped. */
import fc from 'fast-check';
import { calendarOf } from '../../src/messages/index.ts';
import { deadlineDays } from '../../src/pane/radar/deadline-days.ts';
import { fetchTexts } from '../../src/pane/texts/late-texts.ts';
import { deadlines } from '../../src/tasks/index.ts';
import { addDays, printDate } from '../../src/values/index.ts';
import { prices, subscriptionsOf } from '../support/plans.ts';
import { day, rulebook } from '../support/stories.ts';

const made = day('2018-01-25');

beforeAll(() => Promise.all([fetchTexts('en'), fetchTexts('it')]));

/** Content lines, unfolded as section 3.1 says. */
function contentLines(text: string): readonly string[] {
  expect(text.endsWith('\r\n')).toBe(true);
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Cc}/u);
  }
  return raw.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
}

/** A TEXT value, unescaped as section 3.3.11 says. */
function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/gu, (_all, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** Names of content lines and their values, an event each. */
function events(text: string): readonly ReadonlyMap<string, string>[] {
  const read: Map<string, string>[] = [];
  for (const line of contentLines(text)) {
    const [name = '', ...value] = line.split(':');
    if (line === 'BEGIN:VEVENT') read.push(new Map());
    else read.at(-1)?.set(name, value.join(':'));
  }
  return read;
}

const marks = fc.constantFrom(';', ',', '\\', ':', '"', 'å', '漢', '😀', ' ', 'n');
const line = fc.string({ unit: fc.oneof(marks, fc.constantFrom(...'abcdefghij')), maxLength: 120 });
const entry = fc.record({
  id: line,
  on: fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2018-01-01'), days)),
  title: line,
  detail: fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n')),
});

test('whatever is written comes back, in every alphabet and at every length', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 4 }), (days) => {
      const read = events(calendarOf(days, made));
      const texts = (name: string): readonly string[] => read.map((one) => unescaped(one.get(name) ?? ''));
      expect(texts('UID')).toEqual(days.map(({ id }) => id));
      expect(texts('SUMMARY')).toEqual(days.map(({ title }) => title));
      expect(texts('DESCRIPTION')).toEqual(days.map(({ detail }) => detail));
      expect(texts('DTSTART;VALUE=DATE')).toEqual(days.map(({ on }) => printDate(on).replaceAll('-', '')));
      expect(new Set(texts('DTSTAMP'))).toEqual(new Set(days.map(() => '20180125T000000Z')));
    }),
    { numRuns: 100 },
  );
});

test('a bare return or another control sign ends no line', () => {
  const text = calendarOf([{ id: 'x', on: made, title: 'a\rb\u0007c', detail: 'a\r\nb' }], made);
  expect(contentLines(text)).toEqual(expect.arrayContaining(['SUMMARY:a\\nbc', 'DESCRIPTION:a\\nb']));
});

test('each deadline is a day of its own, the same when it is asked again, on another day and in another language', () => {
  const list = subscriptionsOf(
    'a|Contoso|c-1|both|Office|1|Annual|2018-01-13|Active||||EUR|',
    'b|Contoso|c-1|both|Office|5|Monthly|2018-01-01|Active||||EUR|',
  );
  const told = deadlines({ list, prices, asOf: made, within: 60 }, rulebook);
  const days = deadlineDays(told, 'en', 'en-GB');
  expect(days.length).toBe(2);
  expect(new Set(days.map(({ id }) => id)).size).toBe(days.length);
  expect(days.map(({ on }) => on)).toEqual(told.ahead.map(({ date }) => date));
  const later = deadlines({ list, prices, asOf: addDays(made, 1), within: 59 }, rulebook);
  expect(deadlineDays(later, 'it', 'de-DE').map(({ id }) => id)).toEqual(days.map(({ id }) => id));
  expect(days[0]).toMatchObject({
    id: '2018-01-30-full_credit-b@tieout',
    title: 'Contoso: Office: last day of the whole credit',
    detail: expect.stringMatching(/^b\n.*EUR\n/u) as string,
  });
});
