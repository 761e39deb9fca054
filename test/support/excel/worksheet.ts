/** A worksheet of the small Excel, which may turn out not to be there. */
import { fromA1 } from '../fake-workbook.ts';
import { fakeCharts } from './chart.ts';
import { addressOf, cellsIn, rangeA1, usedArea, type Area, type Sheet } from './grid.ts';
import { FakeRange } from './range.ts';
import { loadedProperties, OfficeError, Proxied, type Request } from './request.ts';

/** What a worksheet does to the workbook around it. */
export interface WorksheetEffects {
  readonly select: (address: string) => void;
  readonly remove: (sheet: Sheet) => void;
}

export class FakeWorksheet extends Proxied {
  private readonly find: () => Sheet | undefined;
  private readonly select: (address: string) => void;
  private readonly remove: (sheet: Sheet) => void;

  constructor(request: Request, find: () => Sheet | undefined, { select, remove }: WorksheetEffects) {
    super(request, () => ({ name: find()?.name }));
    this.find = find;
    this.remove = remove;
    this.select = select;
    request.enqueue(() => this.tell('isNullObject', find() === undefined));
  }

  readonly freezePanes = {
    freezeRows: (count: number): void => this.request.enqueue(() => (this.mine().frozenRows = count)),
  };

  readonly tables = {
    add: (range: FakeRange, hasHeaders: boolean): void =>
      this.request.enqueue(() => {
        const area = range.mine();
        const places = [...cellsIn({ ...area, rows: 1 })].map(([row, column]) => `${row}:${column}`);
        const header = places.map((place) => this.mine().cells.get(place)?.value);
        if (!hasHeaders || new Set(header).size < header.length || header.some((name) => typeof name !== 'string')) {
          throw new OfficeError('InvalidArgument', 'a header of a table that Excel would rename');
        }
        this.mine().tables.push(rangeA1(area));
      }),
  };

  readonly charts = fakeCharts(this.request, () => this.mine().charts);

  set visibility(visibility: string) {
    this.request.enqueue(() => (this.mine().visibility = visibility));
  }

  set showGridlines(shown: boolean) {
    this.request.enqueue(() => (this.mine().gridlines = shown));
  }

  activate(): void {
    this.request.enqueue(() => {
      if (this.mine().visibility !== 'Visible') throw new OfficeError('InvalidOperation', 'a hidden sheet');
      this.select(addressOf(this.mine().name, 'A1'));
    });
  }

  delete(): void {
    this.request.enqueue(() => this.remove(this.mine()));
  }

  getRange(a1: string): FakeRange {
    const [from = '', to = from] = a1.split(':');
    const [row, column] = fromA1(from);
    const [lastRow, lastColumn] = fromA1(to);
    return this.range(() => ({ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 }));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): FakeRange {
    if (rows < 1 || columns < 1) throw new OfficeError('InvalidArgument', 'an empty range');
    return this.range(() => ({ row, column, rows, columns }));
  }

  getUsedRangeOrNullObject(valuesOnly: boolean): FakeRange {
    if (!valuesOnly) throw new OfficeError('InvalidArgument', 'formats are no content');
    return this.range(() => usedArea(this.mine()));
  }

  private range(area: () => Area | null): FakeRange {
    const select = (a1: string): void => this.select(addressOf(this.mine().name, a1));
    return new FakeRange(this.request, () => this.mine(), area, select);
  }

  private mine(): Sheet {
    const sheet = this.find();
    if (sheet === undefined) throw new OfficeError('ItemNotFound');
    return sheet;
  }
}

loadedProperties(FakeWorksheet, ['isNullObject', 'name']);
