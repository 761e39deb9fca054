/** The single place that lays out a small invented source tree and asks the import rules what they say of it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from './project.ts';

/** Path to content. */
export type Tree = Readonly<Record<string, string>>;

export interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

interface CruiseReport {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** Both sets of rules: the floors with types, and what runs with types erased. */
export const ruleFiles = ['.dependency-cruiser.cjs', '.dependency-cruiser.runtime.cjs'] as const;

const shipped = ['chevrotain', 'codemirror', 'decimal.js', 'papaparse', 'react', 'rxjs', 'saxes'];

/** What both sets of rules report for the tree, as rule, importing file and imported file. */
export function breachesOf(tree: Tree): Breach[] {
  const root = mkdtempSync(join(tmpdir(), 'tieout-floors-'));
  try {
    layOut(root, tree);
    return ruleFiles.flatMap((rules) => cruise(root, rules));
  } finally {
    rmSync(root, { recursive: true });
  }
}

function layOut(root: string, tree: Tree): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const dependencies = Object.fromEntries(shipped.map((name) => [name, '1.0.0']));
  write('package.json', JSON.stringify({ dependencies, devDependencies: { 'fast-check': '1.0.0' } }));
  for (const name of [...shipped, 'fast-check']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'export const anything = 1;\n');
  }
  copyFileSync(join(projectRoot, 'tsconfig.json'), join(root, 'tsconfig.json'));
  for (const [path, text] of Object.entries(tree)) write(path, text);
}

function cruise(root: string, rules: string): Breach[] {
  const command = join(projectRoot, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [command, 'src', '--config', join(projectRoot, rules), '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser gave no report: ${stderr}`);
  const { summary } = JSON.parse(stdout) as CruiseReport;
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}
