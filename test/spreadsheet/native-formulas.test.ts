/** Formulas of ours written as the spreadsheet's own, calculated by LibreOffice: the same cents, days and silences. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRulebook } from '../../src/billing/index.ts';
import { catalogue, nativeFormulas, type Cell } from '../../src/hosts/functions/index.ts';
import { freeze } from '../../src/pane/freeze/freezing.ts';
import { columnLetter, parseA1 } from '../../src/sheets/index.ts';
import { planPack } from '../../src/targets/index.ts';
import { drawnCalls } from '../support/drawn-calls.ts';
import { loadHeadless } from '../support/load-headless.ts';
import { memoryDrafts } from '../support/memory-drafts.ts';
import { shippedPacks } from '../support/packs.ts';
import { sample } from '../support/sample.ts';
import { openInLibreOffice } from './libreoffice.ts';
import { plainXlsx, type PlainCell } from './plain-xlsx.ts';
import type { SheetCell } from './sheet-cells.ts';

const packs = shippedPacks();
const rulebook = createRulebook(packs);
const surroundings = { language: 'en', dateSystem: 1900 } as const;
const functions = catalogue(rulebook, surroundings);
const express = nativeFormulas({
  rulebook,
  plans: new Map(packs.map((pack) => [pack.name, planPack(pack)])),
  surroundings,
});
const folder = mkdtempSync(join(tmpdir(), 'tieout-native-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TIMES = 150;

/** What is written for a call, where its plan fits in a cell. */
function written(formula: string): string | null {
  const block = { row: 0, column: 0, rows: 1, columns: 1 };
  const found = express({ sheet: '', a1: 'A1', block, formula, rows: [[null]] });
  return found.kind === 'formulas' ? (found.rows[0]?.[0] ?? null) : null;
}

/** To the cent and to the day; an error is an error. */
function shownAs(cell: Cell): string {
  if (typeof cell === 'object' && cell !== null) return cell.code;
  return typeof cell === 'number' ? cell.toFixed(6) : `${cell ?? ''}`.toUpperCase();
}

function shownThere(cell: SheetCell | undefined): string {
  // A truth is told by what it shows alone.
  if (cell?.kind === 'number' && cell.value !== '') return Number(cell.value).toFixed(6);
  return (cell?.shown ?? '').toUpperCase();
}

test('U-53: a frozen formula gives in LibreOffice the cents, the day or the silence that the function gives', () => {
  const drawn = drawnCalls(rulebook, TIMES);
  const sheets = new Map<string, PlainCell[][]>();
  const expected = new Map<string, string[]>();
  for (const { rule, rows, formulaAt } of drawn) {
    const fn = functions.find(({ id }) => id === rule.toUpperCase());
    const formulas = rows.map((_, at) => written(formulaAt(at + 1)));
    if (formulas.some((formula) => formula === null)) continue;
    sheets.set(
      rule,
      rows.map((row, at) => [...row, { formula: formulas[at] ?? '' }]),
    );
    expected.set(
      rule,
      rows.map((row) => shownAs(fn?.run(row)[0]?.[0])),
    );
  }
  expect([...sheets.keys()]).toHaveLength(19);
  const path = join(folder, 'native.xlsx');
  writeFileSync(path, plainXlsx(sheets));
  const [opened] = openInLibreOffice([path], folder);
  const wrong: string[] = [];
  let answered = 0;
  for (const [rule, answers] of expected) {
    const cells = opened?.get(rule);
    const letter = columnLetter((sheets.get(rule)?.[0]?.length ?? 1) - 1);
    for (const [at, answer] of answers.entries()) {
      const there = shownThere(cells?.get(`${letter}${at + 1}`));
      if (!there.startsWith('#')) answered += 1;
      // Beyond what a spreadsheet calculates without doubt, a formula says that it has no answer.
      if (there !== answer && !(there === '#N/A' && isHuge(sheets.get(rule)?.[at] ?? [])))
        wrong.push(`${rule} ${JSON.stringify(sheets.get(rule)?.[at]?.slice(0, -1))}: ${answer}, there ${there}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(answered).toBeGreaterThan(1_200);
});

const isHuge = (row: readonly PlainCell[]): boolean => row.some((cell) => typeof cell === 'number' && cell > 1e6);

test('U-34, U-32: the sample frozen to formulas shows in LibreOffice, without the add-in, every cell as it was', async () => {
  const { workbook } = loadHeadless().openSample(rulebook, sample);
  await workbook.settled();
  const names = await workbook.sheetNames();
  const before = await Promise.all(names.map((name) => workbook.read(name)));
  const { native, left } = await freeze({ workbook, drafts: memoryDrafts() }, express);
  expect(native).toBeGreaterThan(0);
  expect(left).toEqual([]);
  const sheets = new Map<string, PlainCell[][]>();
  for (const [at, name] of names.entries()) {
    const cells: PlainCell[][] = (before[at] ?? []).map((row) => [...row]);
    for (const { formula, a1 } of await workbook.formulas(name, () => true)) {
      const { row, column } = parseA1(a1)!;
      cells[row]![column] = { formula };
    }
    sheets.set(name, cells);
  }
  const path = join(folder, 'sample.xlsx');
  writeFileSync(path, plainXlsx(sheets));
  const [opened] = openInLibreOffice([path], folder);
  const wrong = names.flatMap((name, at) =>
    (before[at] ?? []).flatMap((row, down) =>
      row.flatMap((value, across) => {
        const there = shownThere(opened?.get(name)?.get(`${columnLetter(across)}${down + 1}`));
        return there === shownAs(value) ? [] : [`${name}!${columnLetter(across)}${down + 1}: ${value}, there ${there}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
