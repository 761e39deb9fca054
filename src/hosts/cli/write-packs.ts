/**
 * The single place where the build compiles the shipped packs: every folder with rules becomes
 * core as JSON, whole and with its notes apart, its texts, and a module of plain JavaScript for speed.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billingVocabulary } from '../../billing/index.ts';
import { compile, type CorePack, type Headings, type RuleFile } from '../../language/index.ts';
import { notesApart, planPack, printModule, type PackPlan } from '../../targets/index.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { headingsBeside } from './node-terminal.ts';
import { printDiagnostic } from './print/print-diagnostic.ts';

/** Writes what the bundles carry of each folder of `rules`, `out/PACK.json` first; a pack with an error is told and not written. */
export function writePacks(rules: string, out: string): ExitCode {
  mkdirSync(out, { recursive: true });
  const folders = readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const headings = headingsBeside([`${rules}/sources.md`]);
  const written = folders.map(({ name }) => writePack(filesOf(`${rules}/${name}`), { headings, out }));
  return written.every(Boolean) ? exitCodes.fine : exitCodes.badInput;
}

function filesOf(folder: string): RuleFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.rules'));
  // Names of files stand in explanations: they are the same on every machine.
  return names.sort().map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

function writePack(files: readonly RuleFile[], { headings, out }: { headings: Headings; out: string }): boolean {
  const { pack, diagnostics, sources } = compile(files, billingVocabulary, headings);
  for (const diagnostic of diagnostics) process.stderr.write(`${printDiagnostic(diagnostic, sources)}\n`);
  if (pack) {
    writeCore(join(out, pack.name), pack);
    writeTexts(join(out, pack.name), files);
    writeModule(join(out, pack.name), planPack(pack));
  }
  return pack !== null;
}

function writeCore(path: string, pack: CorePack): void {
  const { bare, notes } = notesApart(pack);
  writeFileSync(`${path}.json`, JSON.stringify(pack));
  writeFileSync(`${path}.bare.json`, JSON.stringify(bare));
  writeFileSync(`${path}.notes.json`, JSON.stringify(notes));
}

/** The rules as they are written, for whoever explains an answer. */
function writeTexts(path: string, files: readonly RuleFile[]): void {
  writeFileSync(`${path}.texts.json`, JSON.stringify(Object.fromEntries(files.map(({ name, text }) => [name, text]))));
}

function writeModule(path: string, plan: PackPlan): void {
  writeFileSync(`${path}.module.js`, printModule(plan));
  writeFileSync(`${path}.module.d.ts`, typesOfModule);
}

const typesOfModule = `/** Made from the rules by \`npm run generate\`. */
import type { ModuleMaker } from '../src/targets/index.ts';

export declare const made: ModuleMaker;
`;
