/** Formulas of ours written as the spreadsheet's own, calculated by LibreOffice: the same cents, days and silences. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRulebook } from '../../src/billing/index.ts';
import { catalogue, nativeFormulas, type Cell } from '../../src/hosts/functions/index.ts';
import { columnLetter } from '../../src/sheets/index.ts';
import { planPack } from '../../src/targets/index.ts';
import { drawnCalls } from '../support/drawn-calls.ts';
import { shippedPacks } from '../support/packs.ts';
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
