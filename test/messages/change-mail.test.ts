/** What a customer is told of a planned change, and the days as a calendar file. */
import { calendarOf, changeMail } from '../../src/messages/index.ts';
import { calendarDays, customerChanges, firstOf } from '../../src/pane/frequency/model/customer-changes.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf([
  'a|Contoso|c-1|both|Office|10|Monthly|2019-01-10|Active|o|||EUR|',
  'b|Contoso|c-1|both|Office; two|3|Monthly|2019-01-20|Active|p|||EUR|',
  'c|Fabrikam|c-2|monthly-only|Phone|7|Monthly|2019-01-17|Active|q|||USD|',
]);
const drafts = customerChanges(plan);

test('a customer has one draft with all that changes on the day; who cannot change is told nothing', () => {
  expect(drafts.map(({ customer, change }) => [customer, change.subscriptions.length])).toEqual([['Contoso', 2]]);
});

test.each([
  ['en', 'Office: 10 licences, 9.00 EUR a licence and month before tax, new term until 2020-11-24'],
  ['it', 'Office: 10 licenze, 9,00 EUR per licenza e mese, imposte escluse, nuovo periodo fino al 2020-11-24'],
  ['sv', 'Office: 10 licenser, 9,00 EUR per licens och månad exklusive moms, ny period till och med 2020-11-24'],
  [
    'fr',
    'Office\u202f: 10 licences, 9,00 EUR par licence et par mois hors taxes, nouvelle période jusqu’au 2020-11-24',
  ],
  ['nl', 'Office: 10 licenties, 9,00 EUR per licentie en maand exclusief btw, nieuwe termijn tot en met 2020-11-24'],
] as const)('in %s the draft names licences, price and term, and is addressed by a person', (language, line) => {
  const { to, subject, body } = changeMail(drafts[0]!.change, language);
  expect(to).toBe('');
  expect(subject).toContain('2019-11-25');
  expect(body).toContain(`- ${line}\n`);
});

test('the calendar has a whole day for the change, under an id that no other customer has', () => {
  const text = calendarOf(calendarDays(drafts, 'Change billing frequency'), firstOf(drafts));
  expect(text).toContain('DTSTART;VALUE=DATE:20191125\r\n');
  expect(text).toContain('SUMMARY:Change billing frequency: Contoso\r\n');
  expect(text).toContain('DESCRIPTION:Office: 10\\nOffice\\; two: 3\r\n');
  expect(text).toContain('UID:2019-11-25-annual-c-1@tieout\r\n');
  const row = (name: string, id: string): string =>
    `${id}|${name}||both|Office|1|Monthly|2019-01-10|Active|${id}|||EUR|`;
  const named = customerChanges(planOf([row('Åre', 'a'), row('Öre', 'b')]));
  expect(new Set(calendarDays(named, 'Change').map(({ id }) => id)).size).toBe(2);
});
