/**
 * The build's own run of the compiler: every folder of `rules/` with a `pack.rules` becomes `generated/NAME.json`.
 * A pack with an error stops the build with its sentences.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billingVocabulary } from '../billing/index.ts';
import { compile, severityOf } from '../language/index.ts';
import { printDiagnostic } from '../hosts/cli/index.ts';

const [rules = 'rules', out = 'generated'] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
for (const folder of readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const names = readdirSync(join(rules, folder.name))
    .filter((name) => name.endsWith('.rules'))
    .sort();
  const files = names.map((name) => ({
    name: `${rules}/${folder.name}/${name}`,
    text: readFileSync(join(rules, folder.name, name), 'utf8'),
  }));
  const { pack, diagnostics, sources } = compile(files, billingVocabulary);
  for (const diagnostic of diagnostics) process.stderr.write(`${printDiagnostic(diagnostic, sources)}\n`);
  if (pack) writeFileSync(join(out, `${pack.name}.json`), JSON.stringify(pack));
  else process.exitCode = diagnostics.some(({ code }) => severityOf(code) === 'error') ? 2 : 1;
}
