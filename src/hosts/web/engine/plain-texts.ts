/**
 * The single place that lets the engine show a text as it is. For a mark this page does not show, it would look in each
 * text for a number, a date and a time, a dozen times a cell whenever a sheet is drawn: a third of the drawing.
 */
import { CellValueType, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';

/** Before everything else that looks at a cell on its way to the screen. */
const FIRST = 1_000;

/** Ends the way of constant texts to the screen before it begins; formulas, numbers and empty cells go it as before. */
export function showTextsAsTheyAre(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    handler: (cell, { rawData }, next) => (cell === rawData && isConstantText(rawData) ? cell : next(cell)),
  });
}

function isConstantText(cell: Nullable<ICellData>): boolean {
  if (cell?.t !== CellValueType.STRING && cell?.t !== CellValueType.FORCE_STRING) return false;
  return typeof cell.v === 'string' && (cell.f ?? '') === '' && (cell.si ?? '') === '';
}
