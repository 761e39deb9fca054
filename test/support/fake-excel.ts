/**
 * A small Excel that keeps the rules an adapter can break: nothing is read before it was loaded and synced, one
 * `Excel.run` at a time, sizes, texts re-read as if typed, handlers removed in their own context. It calculates nothing.
 */
import type { Scalar } from '../../src/sheets/index.ts';
import { addressOf, type Sheet } from './excel/grid.ts';
import { fakeCustomXml, type XmlPart } from './excel/custom-xml.ts';
import { loadedProperties, OfficeError, Proxied, Request, type Meter } from './excel/request.ts';
import { typedCell } from './excel/typed-cell.ts';
import { FakeWorksheet } from './excel/worksheet.ts';
import { toA1 } from './fake-workbook.ts';

type Handler = (event: Readonly<Record<string, unknown>>) => Promise<void>;
type Typing = (sheet: string, row: number, column: number, value: Scalar) => Promise<void>;

const MOST_BYTES = 5_000_000;

/** What a test may look at and do. */
export interface FakeExcel extends Meter {
  /** By name in lower case. */
  readonly sheets: Map<string, Sheet>;
  /** Custom XML parts by their id. */
  readonly parts: Map<string, XmlPart>;
  /** Options of every `Excel.run` that had some. */
  readonly runs: unknown[];
  /** What was asked of the application. */
  readonly asked: string[];
  /** States of the calculation still to come; `Done` afterwards. */
  readonly calculation: string[];
  /** Name and version of each requirement set this Excel has. */
  readonly supports: Set<string>;
  /** The address selected; null where several blocks are. */
  selected: string | null;
  readonly type: Typing;
  /** The same, by somebody else who has the workbook open. */
  readonly typeElsewhere: Typing;
  readonly select: (sheet: string, a1: string) => Promise<void>;
}

interface World {
  readonly fake: FakeExcel;
  readonly changed: Set<Handler>;
  readonly moved: Set<Handler>;
  running: Request | null;
}

/** Puts a fresh Excel under the globals of Office.js. */
export function installFakeExcel(): FakeExcel {
  const [changed, moved, sheets] = [new Set<Handler>(), new Set<Handler>(), new Map<string, Sheet>()];
  const typing =
    (source: 'Local' | 'Remote'): Typing =>
    async (name, row, column, value) => {
      const sheet = existing(sheets, name);
      sheet.cells.set(`${row}:${column}`, typedCell(value ?? ''));
      for (const tell of changed) await tell({ worksheetId: sheet.id, address: toA1(row, column), source });
    };
  const fake: FakeExcel = {
    sheets,
    parts: new Map(),
    requests: { bytes: [], refused: 0 },
    mostBytes: MOST_BYTES,
    runs: [],
    asked: [],
    calculation: [],
    supports: new Set(),
    selected: null,
    type: typing('Local'),
    typeElsewhere: typing('Remote'),
    select: async (name, a1) => {
      fake.selected = addressOf(existing(sheets, name).name, a1);
      for (const tell of moved) await tell({});
    },
  };
  const world: World = { fake, changed, moved, running: null };
  const isSetSupported = (set: string, version: string): boolean => fake.supports.has(`${set} ${version}`);
  const run = (...given: readonly unknown[]): Promise<unknown> => runIn(world, given);
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements: { isSetSupported } } } });
  return fake;
}

/** `run(job)`, `run(options, job)` or `run(context, job)`. */
async function runIn(world: World, given: readonly unknown[]): Promise<unknown> {
  if (world.running !== null) throw new OfficeError('GeneralException', 'Wait until the previous call completes.');
  const [first, job] = [given[0], given.at(-1)];
  const request = first instanceof Request ? first : newRequest(world);
  if (given.length > 1 && first !== request) world.fake.runs.push(first);
  world.running = request;
  try {
    return await (job as (context: Request) => Promise<unknown>)(request);
  } finally {
    world.running = null;
  }
}

function newRequest(world: World): Request {
  const { fake } = world;
  const request = new Request(fake);
  const select = (address: string): void => void (fake.selected = address);
  const remove = ({ name }: Sheet): void => {
    if (fake.sheets.size === 1) throw new OfficeError('InvalidOperation', 'the last visible sheet');
    fake.sheets.delete(name.toLowerCase());
  };
  const sheet = (find: () => Sheet | undefined): FakeWorksheet => new FakeWorksheet(request, find, { select, remove });
  const worksheets = Object.assign(new Worksheets(request, () => ({ name: [...fake.sheets.values()] })), {
    add: (name: string) => {
      request.enqueue(() => addSheet(fake.sheets, name));
      return sheet(() => fake.sheets.get(name.toLowerCase()));
    },
    getItemOrNullObject: (key: string) =>
      sheet(() => fake.sheets.get(key.toLowerCase()) ?? [...fake.sheets.values()].find(({ id }) => id === key)),
    onChanged: eventOf(world, world.changed, request),
    onSelectionChanged: eventOf(world, world.moved, request),
  });
  request.workbook = {
    worksheets,
    customXmlParts: fakeCustomXml(request, fake.parts),
    getSelectedRange: () => new Selected(request, () => selectionOf(fake)),
  };
  request.application = new Application(request, fake);
  return request;
}

function eventOf(world: World, handlers: Set<Handler>, context: Request) {
  return {
    add: (handler: Handler) => {
      context.enqueue(() => handlers.add(handler));
      return { context, remove: () => removeHandler(world, context, () => handlers.delete(handler)) };
    },
  };
}

function removeHandler(world: World, context: Request, remove: () => void): void {
  if (world.running !== context) throw new OfficeError('InvalidRequestContext', 'remove a handler in its own context');
  context.enqueue(remove);
}

class Worksheets extends Proxied {
  get items(): unknown {
    return (this.get('items/name') as readonly Sheet[]).map(({ name }) => ({ name }));
  }
}

class Selected extends Proxied {}
loadedProperties(Selected, ['address']);

class Application extends Proxied {
  private readonly fake: FakeExcel;
  constructor(request: Request, fake: FakeExcel) {
    super(request, () => ({ calculationState: fake.calculation.shift() ?? 'Done' }));
    this.fake = fake;
  }

  calculate(kind: string): void {
    this.request.enqueue(() => this.fake.asked.push(`calculate ${kind}`));
  }

  suspendApiCalculationUntilNextSync(): void {
    this.request.enqueue(() => this.fake.asked.push('suspend calculation'));
  }
}
loadedProperties(Application, ['calculationState']);

function selectionOf({ selected }: FakeExcel): Readonly<Record<string, unknown>> {
  if (selected === null) throw new OfficeError('InvalidSelection');
  return { address: selected };
}

function existing(sheets: ReadonlyMap<string, Sheet>, name: string): Sheet {
  const sheet = sheets.get(name.toLowerCase());
  if (sheet === undefined) throw new OfficeError('ItemNotFound');
  return sheet;
}

/** A sheet as Excel makes it. */
export function addSheet(sheets: Map<string, Sheet>, name: string): void {
  if (sheets.has(name.toLowerCase())) throw new OfficeError('ItemAlreadyExists');
  const empty = {
    cells: new Map(),
    formats: new Map(),
    looks: new Map(),
    tables: [],
    charts: [],
    spills: new Map(),
    frozenRows: 0,
    gridlines: true,
    visibility: 'Visible',
    colours: [],
  };
  sheets.set(name.toLowerCase(), { id: `{${name}}`, name, ...empty });
}
