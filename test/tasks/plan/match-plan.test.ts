/** A plan and a later file: what was written into the sheet is read back, and every line is found or missed. */
import { readLicenceFile } from '../../../src/sheets/index.ts';
import { matchPlan, planSheet, readPlanSheet, summariseMatch, type ReportCell } from '../../../src/tasks/index.ts';
import { printDate, printDecimal } from '../../../src/values/index.ts';
import { planOf, tableOf } from '../../support/plans.ts';
import { day } from '../../support/stories.ts';

const plan = planOf([
  'a|Contoso|c-1|both|Office|10|Monthly|2019-01-10|Active|o|||EUR|',
  'b|Contoso|c-1|both|Office|7|Annual|2019-01-10|Active|p|||EUR|',
]);

const printed = (cell: ReportCell): string => {
  if (cell === null || typeof cell === 'string') return cell ?? '';
  if ('date' in cell) return printDate(cell.date);
  if ('say' in cell) return cell.say;
  return 'money' in cell ? printDecimal(cell.money, 2) : printDecimal('exact' in cell ? cell.exact : cell.count);
};

const speaker = { outcome: (kind: string) => kind, note: ({ code }: { readonly code: string }) => code };
const sheet = planSheet(plan, 'Plan 2019-11-25-1', speaker);
const asTable = {
  source: sheet.name,
  headerLine: null,
  headers: sheet.columns.map(({ caption }) => caption),
  rows: sheet.rows.map((cells, index) => ({ row: index + 1, line: null, cells: cells.map(printed) })),
};

const charge = 'Prorate fees when convert away from current offering';
const credit = 'Prorate fees when convert to a new offering';
const header =
  'SyndicationPartnerSubscriptionNumber|DurableOfferId|ChargeType|ChargeStartDate|ChargeEndDate|UnitPrice|Quantity|Amount|Currency|CustomerName';

const fileOf = (...lines: readonly string[]) => readLicenceFile(tableOf('file', [header, ...lines])).lines;

test('the sheet expects two lines for the subscription that changes and none for the one that cannot', () => {
  const expected = readPlanSheet(asTable);
  expect(
    expected?.map(({ subscription, chargeType, amount }) => [subscription, chargeType, printDecimal(amount, 2)]),
  ).toEqual([
    ['a', charge, '1080.00'],
    ['a', credit, '-45.00'],
  ]);
  expect(asTable.rows.map(({ cells }) => cells[asTable.headers.indexOf('Status')])).toEqual(['open', 'open', '']);
});

test('a table with other headers is no plan sheet', () => {
  expect(readPlanSheet(tableOf('x', ['Subscription|Amount', 'a|1']))).toBeNull();
});

test.each([
  ['-45.00', 'to-the-cent'],
  ['-44.80', 'other-amount'],
] as const)('a credit of %s has appeared %s', (amount, kind) => {
  const lines = fileOf(
    `A|both|${credit}|2019-11-25|2019-12-09|-4.50|10|${amount}|EUR|Contoso`,
    `z|both|${charge}|2019-11-25|2020-11-24|108.00|10|1080.00|EUR|Contoso`,
  );
  expect(lines).toHaveLength(2);
  const matched = matchPlan(readPlanSheet(asTable) ?? [], lines);
  expect(matched.map(({ appeared }) => appeared.kind)).toEqual(['missing', kind]);
});

test('U-43: an amount of another known rounding is told with the name of that rounding', () => {
  const odd = planOf(['c|Contoso|c-1|limited|Office|7|Monthly|2019-01-17|Active|o|||USD|']);
  const credited = odd.rows[0]!.lines.find(({ name }) => name === 'credit')!;
  const [other] = credited.otherRoundings;
  const text = printDecimal(other!.amount, 2);
  const lines = fileOf(`c|limited|${credit}|2019-11-25|2019-12-16|-5|7|${text}|USD|Contoso`);
  const expected = readPlanSheet({
    ...asTable,
    rows: planSheet(odd, 'p', speaker).rows.map((cells, row) => ({ row, line: null, cells: cells.map(printed) })),
  });
  const matched = matchPlan(expected ?? [], lines);
  expect(matched[1]!.appeared).toMatchObject({ kind: 'by-rounding', profile: other!.profile });
});

test('one line of the file answers one expected line only', () => {
  const [, one] = readPlanSheet(asTable) ?? [];
  const lines = fileOf(`a|both|${credit}|2019-11-25|2019-12-09|-4.50|10|-45.00|EUR|Contoso`);
  expect(matchPlan([one!, one!], lines).map(({ appeared }) => appeared.kind)).toEqual(['to-the-cent', 'missing']);
});

test('U-43: 31 of 31 appeared: a file that shows everything as planned names nothing', () => {
  const expected = readPlanSheet(asTable) ?? [];
  const lines = fileOf(
    `a|both|${charge}|2019-11-25|2020-11-24|108.00|10|1080.00|EUR|Contoso`,
    `a|both|${credit}|2019-11-25|2019-12-09|-4.50|10|-45.00|EUR|Contoso`,
  );
  const summary = { expected: 2, appeared: 2, rounding: 0, other: 0, named: [] };
  expect(summariseMatch(matchPlan(expected, lines))).toEqual(summary);
});

test('U-43: each missing or different line is named, the missing first, and with the row that has it for other days', () => {
  const expected = readPlanSheet(asTable) ?? [];
  const lines = fileOf(
    `a|both|${credit}|2019-11-25|2019-12-09|-4.50|10|-44.00|EUR|Contoso`,
    `a|both|${charge}|2019-11-26|2020-11-25|108.00|10|1080.00|EUR|Contoso`,
    `a|both|Cycle fee|2019-12-10|2020-01-09|9.00|10|90.00|EUR|Contoso`,
  );
  const { appeared, other, named } = summariseMatch(matchPlan(expected, lines));
  expect([appeared, other]).toEqual([1, 1]);
  expect(named.map((one) => [one.expected.chargeType, one.appeared.kind])).toEqual([
    [charge, 'missing'],
    [credit, 'other-amount'],
  ]);
  expect(named[0]!.appeared).toMatchObject({ like: { row: 2, chargeStart: day('2019-11-26') } });
});

test('a row that another expected line has taken stands for no missing one', () => {
  const [, one] = readPlanSheet(asTable) ?? [];
  const lines = fileOf(`a|both|${credit}|2019-11-25|2019-12-09|-4.50|10|-45.00|EUR|Contoso`);
  const moved = { ...one!, chargeEnd: day('2019-12-10') };
  const [first, second] = matchPlan([moved, one!], lines);
  expect([first!.appeared, second!.appeared.kind]).toEqual([{ kind: 'missing', like: null }, 'to-the-cent']);
});
