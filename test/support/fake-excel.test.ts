/** The small Excel refuses what the real one refuses; without that a passing adapter would prove nothing. */
import { installFakeExcel } from './fake-excel.ts';

type Job<T> = (context: Excel.RequestContext) => Promise<T>;

function run<T>(job: Job<T>): Promise<T> {
  return Excel.run(job);
}

beforeEach(async () => {
  installFakeExcel();
  await run(async (context) => {
    context.workbook.worksheets.add('One').getRange('A1:B1').values = [['0042', "'0042"]];
    await context.sync();
  });
});

test('a property is there after load and sync, and not before', async () => {
  await run(async (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject('One').getRange('A1:B1');
    expect(() => range.values).toThrow('not available before load and sync');
    range.load('values');
    expect(() => range.values).toThrow('not available before load and sync');
    await context.sync();
    expect(range.values).toEqual([[42, '0042']]);
    expect(() => range.formulas).toThrow('not available before load and sync');
  });
});

test('a second run before the first has ended is refused', async () => {
  const first = run((context) => context.sync());
  await expect(run((context) => context.sync())).rejects.toThrow('Wait until the previous call completes');
  await first;
});

test('a block of another size than its range is refused', async () => {
  const wrong = run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject('One').getRange('A1:B2').values = [[1, 2]];
    await context.sync();
  });
  await expect(wrong).rejects.toThrow('dimensions');
});

test('null leaves a cell as it is and an empty text empties it', async () => {
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject('One').getRange('A1:B1');
    range.values = [[null, '']];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[42, '']]);
});
