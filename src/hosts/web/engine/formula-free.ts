/**
 * The single place that spares the engine its walks through cells without formulas. At every new sheet, removed sheet and
 * write it looks through all cells of all sheets for formulas, a tenth of a second for ten thousand lines; here it
 * remembers the sheets in which it found none, until a command comes that may bring one.
 */
import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type ICommandInfo,
  type Injector,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';

type Formulas = ReturnType<FormulaDataModel['getFormulaData']>;
type Written = Parameters<FormulaDataModel['updateFormulaData']>[2];

/** Told of a sheet that got formulas without a command. */
export type FormulasCame = (sheetId: string) => void;

/** Teaches the formula model of a running engine to look only where formulas can be. */
export function rememberFormulaFree(injector: Injector): FormulasCame {
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  const free = new Set<string>();
  const update = model.updateFormulaData.bind(model);
  model.getFormulaData = () => {
    const all: Formulas = {};
    for (const workbook of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = workbook.getUnitId();
      const found = workbook
        .getSheets()
        .map((sheet) => sheet.getSheetId())
        .map((id) => [id, free.has(id) ? {} : formulasIn(model, unitId, id)] as const);
      for (const [id, formulas] of found) if (Object.keys(formulas).length === 0) free.add(id);
      all[unitId] = Object.fromEntries(found);
    }
    return all;
  };
  model.updateFormulaData = (unitId, sheetId, written) => {
    if (holdsFormula(written)) free.delete(sheetId);
    return free.has(sheetId) ? {} : update(unitId, sheetId, written);
  };
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    const { kind, sheetId } = brought(command);
    if (kind === 'one') free.delete(sheetId);
    else if (kind === 'any') free.clear();
  });
  return (sheetId) => free.delete(sheetId);
}

function formulasIn(model: FormulaDataModel, unitId: string, sheetId: string) {
  return model.getSheetFormulaData(unitId, sheetId) ?? {};
}

/** Commands that change a sheet and bring no formula into its cells. */
const HARMLESS = /^sheet\.mutation\.(?:(?:insert|remove)-sheet$|set-(?:worksheet|row|col|frozen|gridlines|tab)\b)/u;
const VALUES = 'sheet.mutation.set-range-values';

/** The sheets into which a command may bring a formula. */
function brought({ id, type, params }: ICommandInfo): {
  readonly kind: 'none' | 'one' | 'any';
  readonly sheetId: string;
} {
  const { subUnitId: sheetId = '', cellValue } = (params ?? {}) as { subUnitId?: string; cellValue?: Written };
  if (type !== CommandType.MUTATION || !id.startsWith('sheet.mutation.') || HARMLESS.test(id))
    return { kind: 'none', sheetId };
  if (id !== VALUES || sheetId === '') return { kind: 'any', sheetId };
  return { kind: holdsFormula(cellValue ?? {}) ? 'one' : 'none', sheetId };
}

function holdsFormula(written: Written): boolean {
  return Object.values(written).some((row) =>
    Object.values((row ?? {}) as Record<number, Nullable<ICellData>>).some(
      (cell) => (cell?.f ?? '') !== '' || (cell?.si ?? '') !== '',
    ),
  );
}
