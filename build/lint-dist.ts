/** The build's last word: lints the manifest of the repository and the built folder; any finding fails the build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../src/hosts/cli/lint/context.ts';
import { printFinding } from '../src/hosts/cli/lint/finding.ts';
import { lintBuild } from '../src/hosts/cli/lint/lint-build.ts';
import releasedVersion from './manifest/released.json';

const folder = 'dist';
const released: Release | null = releasedVersion;
const isLocal = readFileSync(join(folder, 'manifest.xml'), 'utf8').includes('https://localhost');
const findings = [
  ...lintBuild({ manifest: 'manifest.xml', folder, mode: 'development', released }),
  ...lintBuild({
    manifest: join(folder, 'manifest.xml'),
    folder,
    mode: isLocal ? 'development' : 'production',
    released,
  }),
];
// Both manifests point at the same pages and functions files: what is wrong there is said once.
const lines = new Set(findings.map(printFinding));
for (const line of lines) process.stderr.write(`${line}\n`);
if (lines.size > 0) process.exitCode = 1;
