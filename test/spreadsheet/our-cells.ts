/**
 * The single reader of our own workbooks for the comparison: the digits that stand in the file, by the letter of the
 * standard and not by our reader, so that a mistake shared by reader and writer still shows.
 */
import { SaxesParser } from 'saxes';
import { strFromU8, unzipSync } from 'fflate';
import { isoOf, type SheetCell, type Sheets } from './sheet-cells.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

/** The cells of a workbook of ours. */
export function ourCells(bytes: Uint8Array): Sheets {
  const parts = unzipSync(bytes);
  const isDate = dateStyles(parts);
  const names: string[] = [];
  walk(partOf(parts, 'xl/workbook.xml'), {
    open: (tag, { name }) => {
      if (tag === 'sheet') names.push(name ?? '');
    },
  });
  return new Map(
    names.map((name, index) => [name, cellsOf(partOf(parts, `xl/worksheets/sheet${index + 1}.xml`), isDate)]),
  );
}

/** Whether a style shows a day. */
function dateStyles(parts: Parts): readonly boolean[] {
  const codes = new Map<string, string>();
  const styles: boolean[] = [];
  let inCells = false;
  walk(partOf(parts, 'xl/styles.xml'), {
    open: (tag, { numFmtId, formatCode }) => {
      if (tag === 'numFmt') codes.set(numFmtId ?? '', formatCode ?? '');
      if (tag === 'cellXfs') inCells = true;
      if (tag === 'xf' && inCells) styles.push((codes.get(numFmtId ?? '') ?? '').includes('yyyy'));
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function cellsOf(xml: string, isDate: readonly boolean[]): ReadonlyMap<string, SheetCell> {
  const cells = new Map<string, SheetCell>();
  let [at, style, type, text, isContent] = ['', 0, '', '', false];
  walk(xml, {
    open: (tag, { r, s, t }) => {
      if (tag === 'c') [at, style, type, text] = [r ?? '', Number(s ?? 0), t ?? 'n', ''];
      isContent = tag === 'v' || tag === 't';
    },
    text: (part) => {
      if (isContent) text += part;
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') isContent = false;
      if (tag !== 'c' || text === '') return;
      const day = type === 'n' && isDate[style] === true;
      const kind = type === 'n' ? (day ? 'date' : 'number') : 'text';
      cells.set(at, { kind, value: day ? isoOf(Number(text)) : text, shown: null });
    },
  });
  return cells;
}

type Attributes = Readonly<Record<string, string>>;

interface Walker {
  readonly open?: (tag: string, attributes: Attributes) => void;
  readonly text?: (part: string) => void;
  readonly close?: (tag: string) => void;
}

/** Reads XML tag by tag; names keep their prefix. */
export function walk(xml: string, { open, text, close }: Walker): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => open?.(name, attributes as Attributes));
  parser.on('text', (part) => text?.(part));
  parser.on('closetag', ({ name }) => close?.(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** A part of a workbook as text. */
export function partOf(parts: Parts, name: string): string {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`the workbook has no part ${name}`);
  return strFromU8(bytes);
}
