/**
 * A small Excel that keeps the rules an adapter can break: nothing is read before it was loaded and synced, one `Excel.run`
 * at a time, 5 MB a request and an answer, texts re-read as if typed, handlers removed in their own context. It calculates nothing.
 */
import type { Scalar } from '../../src/sheets/index.ts';
import { addressOf, cellsIn, rangeA1, usedArea, type Area, type Sheet } from './fake-excel-grid.ts';
import { fromA1, toA1 } from './fake-workbook.ts';
import { typedCell, type HeldCell } from './typed-cell.ts';

const MOST_BYTES = 5_000_000;

type Handler = (event: Record<string, unknown>) => Promise<void>;

type Typing = (sheet: string, row: number, column: number, value: Scalar) => Promise<void>;

/** What a test may look at and do. */
export interface FakeExcel {
  readonly sheets: Map<string, Sheet>;
  /** Bytes of every request that Excel took, and how many it refused as too large. */
  readonly requests: { readonly bytes: number[]; refused: number };
  /** Options of every `Excel.run`. */
  readonly runs: Record<string, unknown>[];
  /** Names of what was called on the application. */
  readonly application: string[];
  /** States of the calculation still to come; `Done` afterwards. */
  readonly calculation: string[];
  /** Bytes Excel takes in one request or answer. */
  mostBytes: number;
  /** The address selected; null where several blocks are. */
  selected: string | null;
  /** Name and version of each requirement set this Excel has. */
  readonly supports: Set<string>;
  readonly type: Typing;
  /** The same, by somebody else who has the workbook open. */
  readonly typeElsewhere: Typing;
  readonly select: (sheet: string, a1: string) => Promise<void>;
}

/** An error as Office.js throws it. */
class OfficeError extends Error {
  readonly code: string;
  constructor(code: string, message?: string) {
    super(message ?? code);
    this.code = code;
  }
}

/** Puts a fresh Excel under the globals of Office.js. */
export function installFakeExcel(): FakeExcel {
  const sheets = new Map<string, Sheet>();
  const handlers = { changed: new Set<Handler>(), moved: new Set<Handler>() };
  const fake: FakeExcel = {
    sheets,
    requests: { bytes: [], refused: 0 },
    runs: [],
    application: [],
    calculation: [],
    mostBytes: MOST_BYTES,
    selected: null,
    supports: new Set(),
    type: typing('Local'),
    typeElsewhere: typing('Remote'),
    select: async (name, a1) => {
      fake.selected = addressOf(sheets.get(name.toLowerCase())!.name, a1);
      for (const handler of handlers.moved) await handler({});
    },
  };
  let running = false;

  function typing(source: 'Local' | 'Remote'): Typing {
    return async (name, row, column, value) => {
      const sheet = sheets.get(name.toLowerCase())!;
      sheet.cells.set(`${row}:${column}`, typedCell(value ?? ''));
      for (const handler of handlers.changed)
        await handler({ worksheetId: sheet.id, address: toA1(row, column), source });
    };
  }

  /** One request context: proxies queue what they want, `sync` does it. */
  function newContext() {
    let queue: (() => void)[] = [];
    let payload = 0;
    const loads = new Map<Proxied, Set<string>>();

    const context = {
      workbook: undefined as unknown,
      application: undefined as unknown,
      sync: async (): Promise<void> => {
        const [actions, bytes, asked] = [queue, payload, new Map(loads)];
        [queue, payload] = [[], 0];
        loads.clear();
        await Promise.resolve();
        if (bytes > fake.mostBytes) {
          fake.requests.refused += 1;
          throw new OfficeError('RequestPayloadSizeLimitExceeded');
        }
        fake.requests.bytes.push(bytes);
        for (const action of actions) action();
        let answer = 0;
        for (const [proxied, names] of asked) answer += proxied.answer(names);
        if (answer > fake.mostBytes) throw new OfficeError('ResponsePayloadSizeLimitExceeded');
      },
    };

    const enqueue = (action: () => void, sent?: unknown): void => {
      payload += sent === undefined ? 100 : Buffer.byteLength(JSON.stringify(sent));
      queue.push(action);
    };

    /** An object of Excel behind its proxy: a property is there only after load and sync. */
    class Proxied {
      readonly known = new Map<string, unknown>();
      readonly source: () => Readonly<Record<string, unknown>>;
      constructor(source: () => Readonly<Record<string, unknown>>) {
        this.source = source;
      }

      load(names: string): void {
        const wanted = loads.get(this) ?? new Set();
        for (const name of names.split(',')) wanted.add(name.trim());
        loads.set(this, wanted);
      }

      answer(names: ReadonlySet<string>): number {
        const truth = this.source();
        let bytes = 0;
        for (const name of names) {
          const value = truth[name.replace('items/', '')];
          this.known.set(name, value);
          bytes += Buffer.byteLength(JSON.stringify(value ?? null));
        }
        return bytes;
      }

      get(name: string): unknown {
        if (!this.known.has(name))
          throw new OfficeError('PropertyNotLoaded', `The property '${name}' is not available before load and sync.`);
        return this.known.get(name);
      }
    }

    class Range extends Proxied {
      readonly sheet: () => Sheet;
      readonly area: () => Area | null;
      constructor(sheet: () => Sheet, area: () => Area | null) {
        super(() => rangeProperties(this.sheet(), this.area()));
        this.sheet = sheet;
        this.area = area;
        enqueue(() => this.known.set('isNullObject', this.area() === null));
      }

      readonly format = { autofitColumns: (): void => enqueue(() => undefined) };
      get isNullObject(): unknown {
        return this.get('isNullObject');
      }
      get address(): unknown {
        return this.get('address');
      }
      get rowIndex(): unknown {
        return this.get('rowIndex');
      }
      get rowCount(): unknown {
        return this.get('rowCount');
      }
      get columnIndex(): unknown {
        return this.get('columnIndex');
      }
      get columnCount(): unknown {
        return this.get('columnCount');
      }
      get values(): unknown {
        return this.get('values');
      }
      set values(rows: unknown) {
        this.put(rows);
      }
      get formulas(): unknown {
        return this.get('formulas');
      }
      set formulas(rows: unknown) {
        this.put(rows);
      }
      set numberFormat(format: unknown) {
        if (typeof format !== 'string') throw new OfficeError('InvalidArgument', 'one format for the whole range');
        enqueue(() => {
          for (const [row, column] of cellsIn(this.area()!)) this.sheet().formats.set(`${row}:${column}`, format);
        });
      }

      select(): void {
        enqueue(() => (fake.selected = addressOf(this.sheet().name, rangeA1(this.area()!))));
      }

      put(rows: unknown): void {
        const written = structuredClone(rows) as (string | number | boolean | null)[][];
        enqueue(() => {
          const area = this.area()!;
          if (written.length !== area.rows || written.some((row) => row.length !== area.columns)) {
            throw new OfficeError('InvalidArgument', 'The dimensions of the range and of the values differ.');
          }
          for (const [row, column] of cellsIn(area)) {
            const value = written[row - area.row]![column - area.column]!;
            if (value === null) continue;
            if (value === '') this.sheet().cells.delete(`${row}:${column}`);
            else this.sheet().cells.set(`${row}:${column}`, typedCell(value));
          }
        }, written);
      }
    }

    class Worksheet extends Proxied {
      readonly find: () => Sheet | undefined;
      constructor(find: () => Sheet | undefined) {
        super(() => ({ name: this.find()?.name }));
        this.find = find;
        enqueue(() => this.known.set('isNullObject', this.find() === undefined));
      }

      get isNullObject(): unknown {
        return this.get('isNullObject');
      }
      get name(): unknown {
        return this.get('name');
      }
      readonly tables = {
        add: (range: Range, hasHeaders: boolean): void =>
          enqueue(() => {
            const header = [...cellsIn({ ...range.area()!, rows: 1 })].map(
              ([row, column]) => this.mine().cells.get(`${row}:${column}`)?.value,
            );
            if (
              !hasHeaders ||
              new Set(header).size < header.length ||
              header.some((name) => typeof name !== 'string')
            ) {
              throw new OfficeError('InvalidArgument', 'a header of a table that Excel would rename');
            }
            this.mine().tables.push(rangeA1(range.area()!));
          }),
      };
      readonly freezePanes = { freezeRows: (count: number): void => enqueue(() => (this.mine().frozenRows = count)) };

      mine(): Sheet {
        const sheet = this.find();
        if (sheet === undefined) throw new OfficeError('ItemNotFound');
        return sheet;
      }

      activate(): void {
        enqueue(() => (fake.selected = addressOf(this.mine().name, 'A1')));
      }

      getRange(a1: string): Range {
        const [from = '', to = from] = a1.split(':');
        const [row, column] = fromA1(from);
        const [lastRow, lastColumn] = fromA1(to);
        return new Range(
          () => this.mine(),
          () => ({ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 }),
        );
      }

      getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
        if (rows < 1 || columns < 1) throw new OfficeError('InvalidArgument', 'an empty range');
        return new Range(
          () => this.mine(),
          () => ({ row, column, rows, columns }),
        );
      }

      getUsedRangeOrNullObject(valuesOnly: boolean): Range {
        if (!valuesOnly) throw new OfficeError('InvalidArgument', 'formats are no content');
        return new Range(
          () => this.mine(),
          () => usedArea(this.mine()),
        );
      }
    }

    const event = (all: Set<Handler>) => ({
      add: (handler: Handler) => {
        enqueue(() => all.add(handler));
        return {
          context,
          remove: (): void => {
            if (!runs(context))
              throw new OfficeError('InvalidRequestContext', 'a handler is removed in its own context');
            enqueue(() => all.delete(handler));
          },
        };
      },
    });

    const worksheets = Object.assign(
      new Proxied(() => ({ name: [...sheets.values()].map(({ name }) => ({ name })) })),
      {
        add: (name: string): Worksheet => {
          enqueue(() => {
            if (sheets.has(name.toLowerCase())) throw new OfficeError('ItemAlreadyExists');
            sheets.set(name.toLowerCase(), {
              id: `{${name}}`,
              name,
              cells: new Map(),
              formats: new Map(),
              tables: [],
              frozenRows: 0,
            });
          });
          return new Worksheet(() => sheets.get(name.toLowerCase()));
        },
        getItemOrNullObject: (key: string): Worksheet =>
          new Worksheet(() => sheets.get(key.toLowerCase()) ?? [...sheets.values()].find(({ id }) => id === key)),
        onChanged: event(handlers.changed),
        onSelectionChanged: event(handlers.moved),
      },
    );
    Object.defineProperty(worksheets, 'items', { get: () => worksheets.get('items/name') });

    context.workbook = {
      worksheets,
      getSelectedRange: () =>
        new Range(
          () => undefined as never,
          () => ({ row: 0, column: 0, rows: 1, columns: 1 }),
        ),
    };
    const application = new Proxied(() => ({ calculationState: fake.calculation.shift() ?? 'Done' }));
    context.application = Object.defineProperty(
      Object.assign(application, {
        calculate: (kind: string): void => enqueue(() => fake.application.push(`calculate ${kind}`)),
        suspendApiCalculationUntilNextSync: (): void => enqueue(() => fake.application.push('suspend calculation')),
      }),
      'calculationState',
      { get: () => application.get('calculationState') },
    );
    return context;
  }

  type Context = ReturnType<typeof newContext>;
  let current: Context | null = null;
  const runs = (context: Context): boolean => current === context;

  async function run(first: unknown, second?: unknown): Promise<unknown> {
    if (running) throw new OfficeError('GeneralException', 'Wait until the previous call completes.');
    running = true;
    const own = typeof first === 'object' && first !== null && 'sync' in first ? (first as Context) : newContext();
    if (second !== undefined && own !== first) fake.runs.push(first as Record<string, unknown>);
    current = own;
    try {
      return await ((second ?? first) as (context: Context) => Promise<unknown>)(own);
    } finally {
      current = null;
      running = false;
    }
  }

  function rangeProperties(sheet: Sheet | undefined, area: Area | null): Readonly<Record<string, unknown>> {
    if (sheet === undefined) {
      if (fake.selected === null) throw new OfficeError('InvalidSelection');
      return { address: fake.selected };
    }
    if (area === null) return {};
    const block = (show: (cell: HeldCell | undefined) => unknown): unknown[][] =>
      Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_unused, across) =>
          show(sheet.cells.get(`${area.row + down}:${area.column + across}`)),
        ),
      );
    return {
      rowIndex: area.row,
      columnIndex: area.column,
      rowCount: area.rows,
      columnCount: area.columns,
      get values() {
        return block((cell) => cell?.value ?? '');
      },
      get formulas() {
        return block((cell) => cell?.formula ?? cell?.value ?? '');
      },
    };
  }

  const requirements = {
    isSetSupported: (name: string, version: string): boolean => fake.supports.has(`${name} ${version}`),
  };
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements } } });
  return fake;
}
