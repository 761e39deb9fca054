/** The reconciliation example of 15 February 2020 as tests read it: lines, prices, and the rulebook of the legacy pack. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRulebook, type Rulebook } from '../../../src/billing/index.ts';
import { readCsvBytes } from '../../../src/hosts/files/index.ts';
import type { CorePack } from '../../../src/language/index.ts';
import {
  readLicenceFile,
  readPriceList,
  type LicenceFile,
  type PriceList,
  type Table,
} from '../../../src/sheets/index.ts';

const root = join(__dirname, '..', '..', '..');

export interface Answer {
  readonly row: number | null;
  readonly line: number | null;
  readonly code: string;
  readonly subscription: string;
  readonly field: string;
  readonly expected: string | null;
  readonly actual: string;
  readonly expectedDays?: number;
  readonly actualDays?: number;
  readonly profile?: string;
  readonly expectedChargeType?: string;
  readonly expectedUnitPrice?: string;
}

export const answers = JSON.parse(
  readFileSync(join(root, 'test/fixtures/recon-2020-02/example-2020-02-15-answers.json'), 'utf8'),
) as { readonly rows: number; readonly totals: Readonly<Record<string, string>>; readonly findings: readonly Answer[] };

/** One of the tables of the example, by the end of its name. */
export function exampleTable(name: '' | '-offer-matrix' | '-prices' | '-subscriptions'): Table {
  const file = `example-2020-02-15${name}.csv`;
  const { table, problems } = readCsvBytes(readFileSync(join(root, 'test/fixtures/recon-2020-02', file)), file);
  if (table === null || problems.length > 0) throw new Error(`${file} is not readable: ${JSON.stringify(problems)}`);
  return table;
}

export function exampleFile(): LicenceFile {
  return readLicenceFile(exampleTable(''));
}

export function examplePrices(): PriceList {
  return readPriceList(exampleTable('-prices'));
}

/** The rulebook of the compiled legacy pack. */
export function legacyRulebook(): Rulebook {
  const pack = JSON.parse(readFileSync(join(root, 'generated/legacy.json'), 'utf8')) as CorePack;
  return createRulebook([pack]);
}
