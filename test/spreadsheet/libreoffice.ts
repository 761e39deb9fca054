/**
 * The single place where tests hand workbooks to LibreOffice: opened headless with a profile that computes every
 * formula anew, and read back cell by cell from its own flat format.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { columnLetter } from '../../src/sheets/index.ts';
import { walk } from './our-cells.ts';
import type { SheetCell, Sheets } from './sheet-cells.ts';

/** 0 is "always": what the file says a formula gave is not believed. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens workbooks with one start of the program; the folder takes its profile and what it writes. */
export function openInLibreOffice(paths: readonly string[], folder: string): readonly Sheets[] {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), alwaysRecalculate);
  const out = join(folder, 'opened');
  const words = ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile).href}`];
  const ended = spawnSync(program(), [...words, '--convert-to', 'fods', '--outdir', out, ...paths], {
    encoding: 'utf8',
    timeout: 100_000,
  });
  if (ended.error !== undefined) throw ended.error;
  return paths.map((path) => cellsOf(readFileSync(join(out, basename(path).replace(/xlsx$/, 'fods')), 'utf8')));
}

function program(): string {
  const named = process.env['SOFFICE'];
  if (named !== undefined && named !== '') return named;
  const found = ['soffice', 'libreoffice'].find((name) => spawnSync('which', [name]).status === 0);
  if (found === undefined)
    throw new Error('No LibreOffice was found. `node build/libreoffice.js` says how to get one.');
  return found;
}

/** Where the reading stands; repeated cells and rows are counted on, and only full ones are kept. */
interface Reading {
  cells: Map<string, SheetCell>;
  row: number;
  column: number;
  rows: number;
  cell: { readonly type: string; readonly value: string; readonly columns: number } | null;
  paragraphs: string[];
  isText: boolean;
}

function cellsOf(xml: string): Sheets {
  const sheets = new Map<string, ReadonlyMap<string, SheetCell>>();
  const at: Reading = { cells: new Map(), row: 0, column: 0, rows: 1, cell: null, paragraphs: [], isText: false };
  // Charts carry a table of their own inside a sheet's.
  let depth = 0;
  walk(xml, {
    open: (tag, attributes) => {
      if (tag === 'draw:object') depth += 1;
      if (depth > 0) return;
      if (tag === 'table:table') {
        Object.assign(at, { cells: new Map(), row: 0 });
        sheets.set(attributes['table:name'] ?? '', at.cells);
      } else openTag(at, tag, attributes);
    },
    text: (part) => {
      if (depth === 0 && at.isText) at.paragraphs.push(`${at.paragraphs.pop() ?? ''}${part}`);
    },
    close: (tag) => {
      if (tag === 'draw:object') depth -= 1;
      else if (depth === 0) closeTag(at, tag);
    },
  });
  return sheets;
}

function openTag(at: Reading, tag: string, attributes: Readonly<Record<string, string>>): void {
  if (tag === 'table:table-row') {
    Object.assign(at, { column: 0, rows: Number(attributes['table:number-rows-repeated'] ?? 1) });
  } else if (tag === 'table:table-cell' || tag === 'table:covered-table-cell') {
    const type = attributes['office:value-type'] ?? '';
    const value = attributes['office:date-value'] ?? attributes['office:value'] ?? '';
    at.cell = { type, value, columns: Number(attributes['table:number-columns-repeated'] ?? 1) };
    at.paragraphs = [];
  } else if (tag === 'text:p' && at.cell !== null) {
    at.paragraphs.push('');
    at.isText = true;
  } else if (tag === 'text:s' && at.isText) {
    at.paragraphs.push(`${at.paragraphs.pop() ?? ''}${' '.repeat(Number(attributes['text:c'] ?? 1))}`);
  }
}

function closeTag(at: Reading, tag: string): void {
  if (tag === 'text:p') at.isText = false;
  if (tag === 'table:table-row') at.row += at.rows;
  if ((tag !== 'table:table-cell' && tag !== 'table:covered-table-cell') || at.cell === null) return;
  const { type, value, columns } = at.cell;
  const shown = at.paragraphs.join('\n');
  if (type !== '' && (type !== 'string' || shown !== '')) {
    const kind = type === 'string' ? 'text' : type === 'date' ? 'date' : 'number';
    const cell: SheetCell = { kind, value: kind === 'text' ? shown : value, shown };
    for (let row = 0; row < at.rows; row += 1)
      for (let column = 0; column < columns; column += 1)
        at.cells.set(`${columnLetter(at.column + column)}${at.row + row + 1}`, cell);
  }
  at.column += columns;
  at.cell = null;
}
