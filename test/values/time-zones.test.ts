/** A date is the same day wherever the machine stands: no answer of values changes with the machine's time zone. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** Samoa had no 30 December 2011, Amsterdam shifts its clock at night, Chatham and Honolulu are far apart. */
const zones = ['UTC', 'Pacific/Apia', 'Europe/Amsterdam', 'Pacific/Honolulu', 'Pacific/Chatham', 'America/Sao_Paulo'];

const dates = ['2011-12-30', '2019-03-31', '2019-10-27', '2018-11-04', '1900-03-01', '1944-04-03', '9999-12-31'];

const script = `
const { addMonths, endOfMonth, nextDay, parseDate, partsOf, printDate } = values;
const told = ${JSON.stringify(dates)}.map((text) => {
  const date = parseDate(text);
  if (date === null) return [text, 'not read'];
  const { year, month, day } = partsOf(date);
  return [date, printDate(date), parseDate(day + '.' + month + '.' + year, 'd.M.yyyy'), addMonths(date, -7), endOfMonth(date, -1), nextDay(date, 31)];
});
console.log(new Date(2019, 6, 1).getTimezoneOffset());
console.log(JSON.stringify(told));
`;

const bundle = buildSync({
  entryPoints: [resolve(__dirname, '../../src/values/index.ts')],
  bundle: true,
  format: 'iife',
  globalName: 'values',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  write: false,
}).outputFiles[0]!.text;

function toldIn(zone: string): { readonly offset: string; readonly answers: string } {
  const env = { ...process.env, TZ: zone };
  const [offset = '', answers = ''] = execFileSync(process.execPath, ['-'], {
    input: bundle + script,
    env,
    encoding: 'utf8',
  }).split('\n');
  return { offset, answers };
}

test('every zone gives the same days', () => {
  const told = zones.map(toldIn);
  expect(new Set(told.map(({ offset }) => offset)).size).toBeGreaterThan(4);
  expect(new Set(told.map(({ answers }) => answers)).size).toBe(1);
  expect(told[0]!.answers).not.toContain('not read');
});
