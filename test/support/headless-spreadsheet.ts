/**
 * The browser workbook's own engine without a screen: formulas, sheets and number formats, our functions registered as
 * on the page. Bundled before Jest runs it, since its packages are ES modules: see `load-headless.ts`.
 */
import { LocaleType, LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
} from '@univerjs/preset-sheets-core';
import type { Rulebook } from '../../src/billing/index.ts';
import {
  catalogue,
  cellReports,
  createCallLog,
  type CellReport,
  type CustomFunction,
} from '../../src/hosts/functions/index.ts';
import { loggedIn } from '../../src/hosts/web/logged-in.ts';
import { functionClassFor, NAME_SPACE } from '../../src/hosts/web/functions/function-class.ts';
import { samplePlaces, sampleWorkbook, type Sample } from '../../src/hosts/web/sample/sample-workbook.ts';
import { createUniverWorkbook } from '../../src/hosts/web/univer-workbook.ts';
import type { Scalar, Selection, Workbook } from '../../src/sheets/index.ts';

/** A running engine, and the hand of a person at it. */
export interface HeadlessSpreadsheet {
  readonly workbook: Workbook;
  report(sheet: string, a1: string): Promise<CellReport | null>;
  /** Types into a cell as a person does. */
  type(sheet: string, row: number, column: number, value: Scalar): Promise<void>;
  select(sheet: string, a1: string): Promise<void>;
  undo(): Promise<void>;
  /** Cuts a cell and puts it down elsewhere. */
  move(from: Selection, to: Selection): Promise<void>;
  dispose(): void;
}

const surroundings = { language: 'en', dateSystem: 1900 } as const;

/** One empty sheet, `Sheet`, with the functions of a rulebook and any more that are given. */
export function openEmpty(rulebook: Rulebook, more: readonly CustomFunction[] = []): HeadlessSpreadsheet {
  const sheet = { id: 'sheet', name: 'Sheet', rowCount: 100, columnCount: 26 };
  const data = {
    id: 'book',
    name: 'Book',
    appVersion: '1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ['sheet'],
    sheets: { sheet },
  };
  return open(data, rulebook, more);
}

/** The workbook a newcomer opens. */
export function openSample(rulebook: Rulebook, sample: Sample): HeadlessSpreadsheet {
  return open(sampleWorkbook(sample), rulebook, []);
}

export { samplePlaces };

function open(data: IWorkbookData, rulebook: Rulebook, more: readonly CustomFunction[]): HeadlessSpreadsheet {
  const log = createCallLog();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  const functions = [...catalogue(rulebook, surroundings), ...more];
  univer.registerPlugin(UniverDocsPlugin);
  const classes = functions.map((fn): [ReturnType<typeof functionClassFor>, string] => [
    functionClassFor(fn, log),
    NAME_SPACE + fn.id,
  ]);
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: classes });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(data);
  const workbook = createUniverWorkbook(api, () => undefined);
  const report = cellReports({ workbook, rulebook, surroundings, logged: loggedIn(api, log) });
  const rangeAt = (sheet: string, place: string | readonly [number, number]) => {
    const found = api.getActiveWorkbook()?.getSheetByName(sheet);
    if (!found) throw new Error(`there is no sheet "${sheet}"`);
    return typeof place === 'string' ? found.getRange(place) : found.getRange(place[0], place[1]);
  };
  return {
    workbook,
    report: (sheet, a1) => report({ sheet, a1 }),
    type: async (sheet, row, column, value) => {
      rangeAt(sheet, [row, column]).setValue(value ?? '');
      await workbook.settled();
    },
    select: (sheet, a1) => Promise.resolve(void rangeAt(sheet, a1).activate()),
    undo: async () => {
      api.getActiveWorkbook()?.undo();
      await workbook.settled();
    },
    move: async (from, to) => {
      const [source, target] = [rangeAt(from.sheet, from.a1), rangeAt(to.sheet, to.a1)];
      await api.executeCommand('sheet.command.move-range', {
        fromSubUnitId: source.getSheetId(),
        fromRange: source.getRange(),
        toSubUnitId: target.getSheetId(),
        toRange: target.getRange(),
      });
      await workbook.settled();
    },
    dispose: () => {
      univer.dispose();
    },
  };
}
