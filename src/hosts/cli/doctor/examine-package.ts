/** What the doctor asks of the package: its manifest and build, the shipped rules, and the sample partner's files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../../../sheets/index.ts';
import {
  readLicenceFile,
  readOfferMatrix,
  readOpenInvoices,
  readPayments,
  readPriceList,
  type SheetProblem,
} from '../../../sheets/index.ts';
import { locatedSentence } from '../../../messages/index.ts';
import { readCsvBytes } from '../../files/index.ts';
import { printFinding } from '../lint/finding.ts';
import { lintBuild } from '../lint/lint-build.ts';
import { works, type Examined } from './examined.ts';

/** The manifest, and the functions and pages of the build where there is one. */
export function examineManifest(root: string): Examined {
  const part = 'Manifest';
  const [manifest, built] = [join(root, 'manifest.xml'), join(root, 'dist')];
  if (!existsSync(manifest)) return { part, state: 'wrong', found: 'no manifest.xml', advice: 'npm run manifest' };
  const folder = existsSync(join(built, 'functions.json')) ? built : null;
  const [first, ...others] = lintBuild({ manifest, folder, mode: 'development', released: null });
  if (first) return { part, state: 'wrong', found: `${others.length + 1} findings`, advice: printFinding(first) };
  return folder === null
    ? { part, state: 'absent', found: 'sound, and not built yet', advice: 'npm run build makes dist.' }
    : works(part, 'sound, and the build agrees with it');
}

type Reader = (table: Table) => { readonly problems: readonly SheetProblem[] };

const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^reconciliation-/, readLicenceFile],
  [/^offer-matrix/, readOfferMatrix],
  [/^price-list-/, readPriceList],
  [/^invoices/, readOpenInvoices],
  [/^payments/, readPayments],
];

/** Every file of the sample partner is read as its wizard would read it. */
export function examineSample(root: string): Examined {
  const part = 'Sample';
  const folder = join(root, 'sample');
  if (!existsSync(folder)) return { part, state: 'wrong', found: 'no folder sample', advice: 'npm run sample' };
  const files = readdirSync(folder).filter((file) => readers.some(([name]) => name.test(file)));
  const problems = files.flatMap((file) => problemsOf(folder, file));
  const [first] = problems;
  return first === undefined
    ? works(part, `${files.length} files, all readable`)
    : { part, state: 'wrong', found: `${problems.length} problems`, advice: `npm run sample makes it anew. ${first}` };
}

function problemsOf(folder: string, file: string): string[] {
  const read = readers.find(([name]) => name.test(file))?.[1];
  const { table, problems } = readCsvBytes(readFileSync(join(folder, file)), file);
  return [...problems, ...(table && read ? read(table).problems : [])].map(locatedSentence);
}
