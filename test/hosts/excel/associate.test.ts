/** What Excel's functions runtime hands over, and what it gets back. */
import { associate, associateLater } from '../../../src/hosts/excel/associate.ts';
import {
  catalogue,
  createCallLog,
  type CustomFunction,
  type Surroundings,
} from '../../../src/hosts/functions/index.ts';
import type { LoggedCall } from '../../../src/hosts/functions/explained/call-log.ts';
import { rulebook } from '../functions/support.ts';

class FakeError {
  readonly code: string;
  readonly message: string | undefined;
  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

const associated = new Map<string, (...received: unknown[]) => unknown>();
const english: Surroundings = { language: 'en', dateSystem: 1900 };
const invocation = { functionName: 'CSP.RULE', address: 'Sheet1!B2' };
const bugs: string[] = [];
let log = createCallLog();
const listeners = {
  onBug: (code: string) => void bugs.push(code),
  log: { record: (cell: string, call: LoggedCall) => log.record(cell, call) },
};

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

function register(functions: readonly CustomFunction[]): void {
  runtime();
  associate(functions, english, listeners);
}

function runtime(): void {
  associated.clear();
  bugs.length = 0;
  log = createCallLog();
  const CustomFunctions = {
    Error: FakeError,
    ErrorCode,
    associate: (id: string, body: never) => associated.set(id, body),
  };
  Object.assign(globalThis, { CustomFunctions });
}

/** As Excel calls: blocks for parameters, null for those left out, the invocation last. */
function call(id: string, ...received: unknown[]): unknown[][] {
  return associated.get(id)!(...received, invocation) as unknown[][];
}

beforeEach(() => register(catalogue(rulebook)));

test('every id of the catalogue is associated, none besides', () => {
  expect([...associated.keys()]).toEqual(catalogue(rulebook).map(({ id }) => id));
});

test('a credit is computed from blocks of one cell, as a single cell arrives', () => {
  expect(call('CANCELLATIONCREDIT', [[4]], [[1]], [[43113]], [[43160]])).toEqual([[41.82]]);
});

test('what a function was given is logged under the cell that called it, however Excel spells the sheet', () => {
  call('CANCELLATIONCREDIT', [[4]], [[1]], [[43113]], [[43160]]);
  associated.get('ANNUALPRICE')!([[8.5]], { functionName: 'CSP.ANNUALPRICE', address: "'My Sheet'!$C$3" });
  associated.get('ANNUALPRICE')!([[9]], { functionName: 'CSP.ANNUALPRICE' });
  expect(log.find('sheet1!B2', 'CANCELLATIONCREDIT')).toEqual({
    id: 'CANCELLATIONCREDIT',
    args: [[[4]], [[1]], [[43113]], [[43160]]],
    rows: [[41.82]],
  });
  expect(log.find('my sheet!C3', 'ANNUALPRICE')?.args).toEqual([[[8.5]]]);
  expect(log.find('sheet1!B2', 'ANNUALPRICE')).toBeNull();
});

test('a parameter left out arrives as null and takes its default', () => {
  expect(call('PRORATEDAMOUNT', [[48]], [[365]], [[318]], [[1]], null)).toEqual([[41.82]]);
});

test('repeated parameters arrive as one list of blocks', () => {
  expect(call('RULE', [['RenewalDate']], [[['ServiceStart']], [['2019-01-10']]])).toEqual([[43840]]);
  expect(call('RULE', [['RenewalDate']], [[['ServiceStart']], [['2019-01-10'], ['2020-02-29']]])).toEqual([
    [43840],
    [44255],
  ]);
  expect(call('RULE', [['RenewalDate']], null)).toEqual([[new FakeError('#VALUE!', 'ServiceStart is empty.')]]);
});

test('an error of another cell passes through, as an object of the runtime or as an entity', () => {
  expect(
    call('ANNUALPRICE', [
      [new FakeError('#N/A')],
      [{ type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' }],
      [8.5],
    ]),
  ).toEqual([[new FakeError('#N/A', '#N/A')], [new FakeError('#DIV/0!', '#DIV/0!')], [102]]);
});

test('an entity of an older file is the value it shows', () => {
  expect(call('ANNUALPRICE', [[{ type: 'Double', basicType: 'Double', basicValue: 8.5 }]])).toEqual([[102]]);
});

test('#REF! and #NAME? of other cells leave as #VALUE! that names them, since Excel takes them from no function', () => {
  expect(call('ANNUALPRICE', [[new FakeError('#REF!')]])).toEqual([[new FakeError('#VALUE!', '#REF!')]]);
});

test('our errors reach Excel as its error with our sentence', () => {
  expect(call('CANCELLATIONCREDIT', [['4,00']], [[1]], [[43113]], [[43160]])).toEqual([
    [new FakeError('#VALUE!', 'MonthlyPrice is "4,00", but the decimal mark is a dot; write 4.00.')],
  ]);
});

test('the invocation is found by its shape, also where an older list has fewer parameters', () => {
  expect(call('PRORATEDAMOUNT', [[48]], [[365]], [[318]], [[1]])).toEqual([[41.82]]);
  expect(associated.get('ANNUALPRICE')!([[8.5]])).toEqual([[102]]);
});

test('arguments of another function list are answered with the way out', () => {
  const outdated = [[new FakeError('#VALUE!', 'Reload Tieout: Excel still uses an older function list.')]];
  expect(call('ANNUALPRICE', [[8.5]], [[1]])).toEqual(outdated);
  expect(call('NEXTBILLINGDATE', [[43113]])).toEqual(outdated);
});

test('nothing in a spilled block leaves as null, which Excel would show as 0', () => {
  const holes: CustomFunction = {
    ...catalogue(rulebook)[0]!,
    id: 'HOLES',
    parameters: [],
    run: () => [[null, undefined, '', 0, false]],
  };
  register([holes]);
  expect(call('HOLES')).toEqual([['', '', '', 0, false]]);
});

test('a defect of ours is a cell with a code, and is told to the log', () => {
  const broken: CustomFunction = {
    ...catalogue(rulebook)[0]!,
    id: 'BROKEN',
    parameters: [],
    run: () => {
      throw new Error('no such day');
    },
  };
  register([broken]);
  const [[shown]] = call('BROKEN') as [[FakeError]];
  expect(shown.code).toBe('#VALUE!');
  expect(shown.message).toMatch(/^Internal error, code B-[0-9a-f]{4}; see Diagnostics\.$/);
  expect(bugs).toEqual([/B-[0-9a-f]{4}/.exec(shown.message ?? '')?.[0]]);
});

describe('functions that come later', () => {
  const all = catalogue(rulebook);
  let reachable = true;
  let loads = 0;
  const load = (): Promise<readonly CustomFunction[]> => {
    loads += 1;
    return reachable ? Promise.resolve(all) : Promise.reject(new Error('no connection'));
  };
  const renewal = (): Promise<unknown> =>
    Promise.resolve(
      associated.get('RULETABLE')!([['RenewalDate']], [['ServiceStart'], ['2019-01-10']], null, invocation),
    );

  beforeEach(() => {
    loads = 0;
    reachable = true;
    runtime();
    associateLater({ ids: ['RULETABLE', 'EXPLAIN'], load }, english, listeners);
  });

  test('are associated at once, loaded at their first call, and not again', async () => {
    expect([...associated.keys()]).toEqual(['RULETABLE', 'EXPLAIN']);
    expect(loads).toBe(0);
    expect(await Promise.all([renewal(), renewal()])).toEqual([
      [['RenewalDate'], [43840]],
      [['RenewalDate'], [43840]],
    ]);
    expect(loads).toBe(1);
  });

  test('that cannot be loaded say so, and are asked for again', async () => {
    reachable = false;
    const refusal = 'This function could not be loaded: check the connection, then recalculate.';
    expect(await renewal()).toEqual([[new FakeError('#VALUE!', refusal)]]);
    expect(bugs).toEqual(['functions-unreachable']);
    reachable = true;
    expect(await renewal()).toEqual([['RenewalDate'], [43840]]);
    expect(loads).toBe(2);
  });

  test('take the same arguments, and refuse those of an older list', async () => {
    const outdated = new FakeError('#VALUE!', 'Reload Tieout: Excel still uses an older function list.');
    expect(await Promise.resolve(associated.get('RULETABLE')!([['RenewalDate']], invocation))).toEqual([[outdated]]);
  });
});
