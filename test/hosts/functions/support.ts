/** The functions over the shipped packs, as a cell calls them. */
import type { CorePack } from '../../../src/language/index.ts';
import { packModule } from '../../../src/targets/index.ts';
import { createRulebook, type Rulebook } from '../../../src/billing/index.ts';
import {
  catalogue,
  type Argument,
  type Cell,
  type CellError,
  type CustomFunction,
  type Surroundings,
} from '../../../src/hosts/functions/index.ts';
import legacy from '../../../generated/legacy.json';
import { made as legacyModule } from '../../../generated/legacy.module.js';
import newCommerce from '../../../generated/new-commerce.json';
import { made as newCommerceModule } from '../../../generated/new-commerce.module.js';

const packs = [legacy, newCommerce] as unknown as readonly CorePack[];

export const rulebook: Rulebook = createRulebook(packs, (pack) =>
  packModule(pack.name === 'legacy' ? legacyModule : newCommerceModule, pack),
);

/** A function by id; a missing one fails the test that asks. */
export function functionOf(id: string, surroundings?: Surroundings): CustomFunction {
  const found = catalogue(rulebook, surroundings).find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no function ${id}`);
  return found;
}

/** What the cell of a formula shows. */
export function cell(id: string, ...args: readonly Argument[]): Cell {
  return functionOf(id).run(args)[0]?.[0];
}

/** A column of a sheet. */
export function column(...cells: readonly Cell[]): readonly (readonly Cell[])[] {
  return cells.map((each) => [each]);
}

/** The error a cell shows; anything else fails the test. */
export function errorOf(shown: Cell): CellError {
  if (typeof shown !== 'object' || shown === null) throw new Error(`no error but ${String(shown)}`);
  return shown;
}

/** An error that stands in another cell. */
export const missingElsewhere: CellError = { kind: 'cell-error', code: '#N/A', message: '' };
