/** A range of the small Excel: values are re-read as if they were typed, formats are one for the whole range. */
import { fakeColours } from './chart.ts';
import { addressOf, cellsIn, rangeA1, type Area, type Sheet } from './grid.ts';
import { loadedProperties, OfficeError, Proxied, type Request } from './request.ts';
import { typedCell, type HeldCell } from './typed-cell.ts';

type Written = string | number | boolean | null;

export class FakeRange extends Proxied {
  private readonly sheet: () => Sheet;
  private readonly area: () => Area | null;
  private readonly selected: (a1: string) => void;
  readonly format = {
    autofitColumns: (): void => this.request.enqueue(() => undefined),
    font: this.dress('font'),
    fill: this.dress('fill'),
    // A width, a wrap and an alignment are taken as they come.
    columnWidth: 0,
    wrapText: false,
    horizontalAlignment: '',
    verticalAlignment: '',
  };

  readonly conditionalFormats = fakeColours(
    this.request,
    () => this.sheet().colours,
    () => rangeA1(this.mine()),
  );

  constructor(request: Request, sheet: () => Sheet, area: () => Area | null, selected: (a1: string) => void) {
    super(request, () => properties(sheet(), area()));
    this.sheet = sheet;
    this.area = area;
    this.selected = selected;
    request.enqueue(() => this.tell('isNullObject', area() === null));
  }

  /** What is set on a font or a fill is kept by the place of the range's first cell: `font.bold`. */
  private dress(part: 'font' | 'fill'): Record<string, unknown> {
    return new Proxy<Record<string, unknown>>(
      {},
      {
        set: (_target, name, value) => {
          this.request.enqueue(() => {
            const { row, column } = this.mine();
            this.sheet().looks.set(`${row}:${column} ${part}.${String(name)}`, value);
          });
          return true;
        },
      },
    );
  }

  get values(): Written[][] {
    return this.get('values') as Written[][];
  }

  set values(rows: Written[][]) {
    this.put(rows);
  }

  get formulas(): Written[][] {
    return this.get('formulas') as Written[][];
  }

  set formulas(rows: Written[][]) {
    this.put(rows);
  }

  set numberFormat(format: unknown) {
    if (typeof format !== 'string') throw new OfficeError('InvalidArgument', 'one format for the whole range');
    this.request.enqueue(() => {
      for (const [row, column] of cellsIn(this.mine())) this.sheet().formats.set(`${row}:${column}`, format);
    });
  }

  select(): void {
    this.request.enqueue(() => this.selected(rangeA1(this.mine())));
  }

  /** Excel answers for one cell, which is not the anchor itself. */
  getSpillParentOrNullObject(): FakeRange {
    return this.beside((own) => {
      const [anchor, spill] = this.spillAround(own) ?? [];
      if (anchor === undefined || spill === undefined || anchor === `${own.row}:${own.column}`) return null;
      return { ...spill, rows: 1, columns: 1 };
    });
  }

  getSpillingToRangeOrNullObject(): FakeRange {
    return this.beside((own) => this.sheet().spills.get(`${own.row}:${own.column}`) ?? null);
  }

  private spillAround({ row, column }: Area): readonly [string, Area] | undefined {
    return [...this.sheet().spills].find(
      ([, spill]) =>
        row >= spill.row &&
        row < spill.row + spill.rows &&
        column >= spill.column &&
        column < spill.column + spill.columns,
    );
  }

  private beside(find: (own: Area) => Area | null): FakeRange {
    return new FakeRange(this.request, this.sheet, () => find(this.mine()), this.selected);
  }

  mine(): Area {
    const area = this.area();
    if (area === null) throw new OfficeError('ItemNotFound');
    return area;
  }

  private put(rows: Written[][]): void {
    const written = structuredClone(rows);
    this.request.enqueue(() => {
      const area = this.mine();
      if (written.length !== area.rows || written.some((row) => row.length !== area.columns)) {
        throw new OfficeError('InvalidArgument', 'The dimensions of the range and of the values differ.');
      }
      for (const [row, column] of cellsIn(area)) {
        this.hold(`${row}:${column}`, written[row - area.row]?.[column - area.column] ?? null);
      }
    }, written);
  }

  /** Null leaves a cell as it is, an empty text empties it. */
  private hold(place: string, value: Written): void {
    if (value === null) return;
    this.sheet().spills.delete(place);
    if (value === '') this.sheet().cells.delete(place);
    else this.sheet().cells.set(place, typedCell(value));
  }
}

loadedProperties(FakeRange, ['isNullObject', 'address', 'rowIndex', 'rowCount', 'columnIndex', 'columnCount']);

function properties(sheet: Sheet, area: Area | null): Readonly<Record<string, unknown>> {
  if (area === null) return {};
  const block = (show: (cell: HeldCell | undefined) => unknown): unknown[][] =>
    Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_unused, across) =>
        show(sheet.cells.get(`${area.row + down}:${area.column + across}`)),
      ),
    );
  return {
    address: addressOf(sheet.name, rangeA1(area)),
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
