/** The corpus of broken manifests: one for each code, with what is found and what to write beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { printFinding } from '../../../../src/hosts/cli/lint/finding.ts';
import { lintManifest } from '../../../../src/hosts/cli/lint/lint-manifest.ts';
import { expectGolden } from '../../../support/accept.ts';
import { corpusContext, manifestCodes } from './corpus-context.ts';

const corpus = 'test/golden/manifest';
const textOf = (name: string): string => readFileSync(`${corpus}/${name}.xml`, 'utf8');
const lint = (text: string) => lintManifest(text, corpusContext('manifest.xml'));

test('the manifest that the others were made from has nothing to find', () => {
  expect(lint(textOf('good'))).toEqual([]);
});

test('every code has a manifest that breaks it, and there is no other', () => {
  const files = readdirSync(corpus).filter((file) => file.endsWith('.xml') && file !== 'good.xml');
  expect(files.map((file) => file.replace('.xml', '')).sort()).toEqual([...manifestCodes].sort());
});

test.each(manifestCodes)('%s is found alone, with its place and the way out', (code) => {
  const findings = lintManifest(textOf(code), corpusContext(`${code}.xml`));
  expect(findings.map((finding) => finding.code)).toEqual([code]);
  expectGolden(`${corpus}/${code}.finding`, `${findings.map(printFinding).join('\n')}\n`);
});

test('three mistakes give three findings, in the order of the file', () => {
  const text = textOf('good')
    .replace('lifetime="long"', 'lifetime="short"')
    .replace('<Permissions>ReadWriteDocument', '<Permissions>ReadWriteMailbox')
    .replace('Value="Öppna"', 'Value="Open"');
  expect(lint(text).map(({ code }) => code)).toEqual(['M-61', 'M-20', 'M-52']);
});

test('a finding points at the attribute, wherever its tag breaks the line', () => {
  const text = textOf('good').replace(
    '<Runtime resid="Page" lifetime="long"/>',
    '<Runtime\n  resid="Page"\n  lifetime="long"/>',
  );
  const broken = text.replace('MinVersion="1.12"', '\n        MinVersion="1.20"');
  const [finding] = lint(broken);
  const line = broken.split('\n')[(finding?.line ?? 0) - 1] ?? '';
  expect(line.slice((finding?.column ?? 0) - 1)).toMatch(/^MinVersion="1\.20"/);
});

test('every loose ampersand is a fault of its own, at its place', () => {
  const text = textOf('good')
    .replaceAll('Value="Apri"', 'Value="Apri & Co"')
    .replace('Value="Ouvrir"', 'Value="Ouvrir & Cie"');
  const rows = text.split('\n');
  const findings = lint(text);
  expect(findings.map(({ code }) => code)).toEqual(['M-01', 'M-01']);
  expect(findings.map(({ line, column }) => rows[line - 1]?.slice(column - 1))).toEqual(['& Co"/>', '& Cie"/>']);
});

test('an element that is never closed is one fault, not one for each element around it', () => {
  expect(lint(textOf('good').replace('</Permissions>', '')).map(({ code }) => code)).toEqual(['M-01']);
});

test('in development the host may be this machine, and a file that is not built yet is no matter', () => {
  const text = textOf('good').replaceAll('https://addin.contoso.example', 'https://localhost:3000');
  const context = { ...corpusContext('manifest.xml'), mode: 'development', built: null } as const;
  expect(lintManifest(text, context)).toEqual([]);
});

test('a version below 1.0 is refused, as Office refuses it', () => {
  const [finding] = lint(textOf('good').replace('1.5.0.0', '0.9.0.0'));
  expect(finding).toMatchObject({ code: 'M-05', write: 'Begin with 1.0.0.0.' });
});

test('a label that stands among the long strings is found, not only one that is nowhere', () => {
  const [finding] = lint(textOf('good').replace('<Title resid="Open.Label"', '<Title resid="Open.Tip"'));
  expect(finding).toMatchObject({ code: 'M-10', write: 'Move "Open.Tip" to ShortStrings.' });
});
