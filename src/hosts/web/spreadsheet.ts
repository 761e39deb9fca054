/**
 * The single place that starts the spreadsheet component: its plugins, our functions, the language and the theme.
 * Only the open-source packages are registered; nothing it does leaves the page.
 */
import { LocaleType, LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverFormulaEnginePlugin, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { CustomFunction, Locale } from '../functions/index.ts';
import type { CallLog } from '../functions/index.ts';
import { functionClassFor, NAME_SPACE } from './functions/function-class.ts';
import { helpFor } from './functions/function-help.ts';
import { toolbarMenu } from './toolbar.ts';

/** Computed before the page may paint: each may add up a column of twenty thousand cells. */
const FORMULAS_AT_ONCE = 1;

export interface SpreadsheetOptions {
  readonly functions: readonly CustomFunction[];
  readonly log: CallLog;
  readonly locale: Locale;
  readonly dark: boolean;
}

/** The running component: its facade, by which everything else in this folder talks to it. */
export interface Spreadsheet {
  readonly api: FUniver;
  /** Follows the page between light and dark. */
  readonly setDark: (dark: boolean) => void;
  readonly dispose: () => void;
}

/** Shows the workbook in the container and starts calculating. */
export function startSpreadsheet(
  container: HTMLElement,
  data: IWorkbookData,
  options: SpreadsheetOptions,
): Spreadsheet {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: english },
    logLevel: LogLevel.ERROR,
    theme: defaultTheme,
    darkMode: options.dark,
  });
  for (const plugin of presetFor(container, options).plugins) {
    if (!Array.isArray(plugin)) univer.registerPlugin(plugin);
    else if (plugin[0] === UniverFormulaEnginePlugin)
      univer.registerPlugin(plugin[0], { ...plugin[1], intervalCount: FORMULAS_AT_ONCE });
    else univer.registerPlugin(plugin[0], plugin[1]);
  }
  const api = FUniver.newAPI(univer);
  api.createWorkbook(data);
  return {
    api,
    setDark: (dark) => {
      api.toggleDarkMode(dark);
    },
    dispose: () => {
      univer.dispose();
    },
  };
}

function presetFor(container: HTMLElement, options: SpreadsheetOptions): ReturnType<typeof UniverSheetsCorePreset> {
  return UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    menu: toolbarMenu,
    footer: { menus: false },
    // Ids stay text: the engine's warning mark on "0001" would point at what is right.
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    formula: {
      initialFormulaComputing: CalculationMode.FORCED,
      function: options.functions.map((fn) => [functionClassFor(fn, options.log), NAME_SPACE + fn.id]),
      description: options.functions.map((fn) => helpFor(fn, options.locale)),
    },
  });
}
