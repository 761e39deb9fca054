/**
 * The port to a spreadsheet: what a host (Excel, the browser workbook, memory) must do for the pane and the tasks.
 * Rows and columns count from 0. Dates are 1900 serials; text starting with `=` is a formula only in `write`'s `formulas`.
 */

import type { SheetChart } from './sheet-chart.ts';

export type Scalar = string | number | boolean | null;

export interface Disposer {
  dispose(): void;
}

/** What a cell of a page is to a reader; a verdict begins with its mark, an input is for a person to fill in. */
export type CellLook =
  'title' | 'heading' | 'figures-heading' | 'strong' | 'note' | 'input' | 'amount-input' | 'verdict';

/** A cell of a page that is not plain text. */
export interface DressedCell {
  readonly row: number;
  readonly column: number;
  readonly look?: CellLook;
  readonly format?: string;
}

/** What a word of a column says at a glance: settled, near it, to be done, or neither. */
export type WordTone = 'good' | 'near' | 'bad' | 'quiet';

/** A column whose cells are coloured by their word, also once a person changes it; the word says it without colour. */
export interface TonedColumn {
  readonly column: number;
  readonly words: readonly { readonly word: string; readonly tone: WordTone }[];
}

export interface TableOptions {
  /** Number format by column, in en-US codes such as `0.00` or `@`. */
  readonly formats?: readonly string[];
  readonly freezeHeader?: boolean;
  /** About how many characters each column shows; as many as its cells need where left out. */
  readonly widths?: readonly number[];
  /** A page for reading: it has no header and is no table, and these cells of it are dressed one by one. */
  readonly page?: readonly DressedCell[];
  readonly toned?: readonly TonedColumn[];
  /** Not shown until somebody goes to it: `activate` shows it. */
  readonly hidden?: boolean;
  /** Told how many rows are in while they go in, in portions that leave whoever is told the time to show it. */
  readonly onRows?: (written: number) => void;
  /** Stops the writing: the promise rejects, and no part of the sheet stays. */
  readonly signal?: AbortSignal;
}

export interface Selection {
  readonly sheet: string;
  /** `B2` or `B2:D9`. */
  readonly a1: string;
}

/** A formula and all the cells it fills: its own, or a spill. */
export interface FilledBlock {
  readonly formula: string;
  readonly a1: string;
}

/** Whether a formula is asked for, by its text and where it stands, from 0. */
export type WantedFormula = (formula: string, row: number, column: number) => boolean;

export interface Workbook {
  readonly host: 'excel' | 'browser' | 'memory';
  sheetNames(): Promise<readonly string[]>;
  /** Writes a new sheet; refuses (rejects) a name that exists. */
  addTable(sheet: string, rows: readonly (readonly Scalar[])[], options?: TableOptions): Promise<void>;
  /** Draws a chart of cells that stand; answers false, having done nothing, where the host has no charts. */
  addChart(sheet: string, chart: SheetChart): Promise<boolean>;
  /** Takes a sheet away with all it holds; rejects a name that does not exist, and the last sheet. */
  removeSheet(sheet: string): Promise<void>;
  /** Raw values of the used range (spills included), or of the block given. */
  read(sheet: string, row?: number, column?: number, rows?: number, columns?: number): Promise<Scalar[][]>;
  /**
   * Values go in as values; what starts with `=` goes in as text unless `formulas` is true. `computed`: the cells hold
   * what the formulas come to, so that a host which computes on its page need not.
   */
  write(
    sheet: string,
    row: number,
    column: number,
    values: readonly (readonly Scalar[])[],
    options?: { readonly formulas?: boolean; readonly computed?: boolean },
  ): Promise<void>;
  /** Formula text and shown value of a cell; formula is null for a constant. */
  cell(sheet: string, a1: string): Promise<{ readonly formula: string | null; readonly value: Scalar }>;
  /** The formula that fills a cell, its own or one that spills into it, and all it fills; null where none does. */
  filledBy(sheet: string, a1: string): Promise<FilledBlock | null>;
  /** The formulas of a sheet that are wanted, row by row. */
  formulas(sheet: string, wanted: WantedFormula): Promise<readonly FilledBlock[]>;
  /** Waits until the running calculation has ended. */
  settled(): Promise<void>;
  selection(): Promise<Selection | null>;
  activate(sheet: string, a1?: string): Promise<void>;
  onSelection(callback: () => void): Promise<Disposer>;
  onChange(callback: (changed: readonly Selection[]) => void): Promise<Disposer>;
}

/** Ink and fill of each tone, as RRGGBB: dark enough on light to be read, and apart from each other in grey. */
export const toneLooks: Readonly<Record<WordTone, { readonly text: string; readonly fill: string }>> = {
  good: { text: '0B5A0B', fill: 'E3F3E3' },
  near: { text: '0B5A0B', fill: 'FFFFFF' },
  bad: { text: '8A3707', fill: 'FDEBDD' },
  quiet: { text: '4A4A4A', fill: 'EFEFEF' },
};

/** With which a verdict begins, whatever the language, and its tone. */
export const verdictMarks: readonly { readonly mark: string; readonly tone: WordTone }[] = [
  { mark: '✔', tone: 'good' },
  { mark: '≈', tone: 'near' },
  { mark: '✖', tone: 'bad' },
  { mark: '○', tone: 'quiet' },
];
