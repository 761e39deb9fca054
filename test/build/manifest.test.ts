/** The manifest that the repository holds, and the one a production build writes. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addIn, controlNames, developmentHost, iconFile, placeholderHost } from '../../build/manifest/add-in.ts';
import { manifestXml } from '../../build/manifest/manifest-xml.ts';
import { locales, texts } from '../../build/manifest/texts.ts';
import { lintManifest } from '../../src/hosts/cli/lint/lint-manifest.ts';
import { ourNames, type LintContext } from '../../src/hosts/cli/lint/context.ts';
import { iconSizes } from '../../src/hosts/cli/lint/manifest/icons.ts';

const bare: Omit<LintContext, 'mode'> = {
  file: 'manifest.xml',
  built: null,
  catalogue: null,
  released: null,
  sameInAllLanguages: ourNames,
};

test('manifest.xml is what its source makes of it', () => {
  expect(readFileSync('manifest.xml', 'utf8')).toBe(manifestXml(developmentHost));
});

test('the manifest has nothing to find, at home and in production', () => {
  expect(lintManifest(manifestXml(developmentHost), { ...bare, mode: 'development' })).toEqual([]);
  expect(lintManifest(manifestXml(placeholderHost), { ...bare, mode: 'production' })).toEqual([]);
});

test('a development manifest does not pass for a production one', () => {
  const codes = lintManifest(manifestXml(developmentHost), { ...bare, mode: 'production' }).map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(['M-31']));
});

test('the placeholder host belongs to nobody', () => {
  expect(new URL(placeholderHost).hostname).toMatch(/\.example$/);
});

test('a host below a path keeps the path, with or without a closing slash', () => {
  const xml = manifestXml('https://apps.contoso.example/tieout/');
  expect(xml).toBe(manifestXml('https://apps.contoso.example/tieout'));
  expect(xml).toContain('DefaultValue="https://apps.contoso.example/tieout/taskpane.html"');
  expect(xml).toContain('<AppDomain>https://apps.contoso.example</AppDomain>');
  expect(lintManifest(xml, { ...bare, mode: 'production' })).toEqual([]);
});

test('Microsoft’s own reader reads the same add-in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  const file = join(folder, 'manifest.xml');
  writeFileSync(file, manifestXml(placeholderHost));
  try {
    expect(readByMicrosoft(file)).toMatchObject({
      id: addIn.id,
      version: addIn.version,
      displayName: addIn.name,
      providerName: addIn.provider,
      defaultLocale: 'en-US',
      description: texts['en-US'].description,
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      appDomains: [placeholderHost],
      iconUrl: `${placeholderHost}/assets/tieout-32.png`,
      highResolutionIconUrl: `${placeholderHost}/assets/tieout-64.png`,
      supportUrl: `${placeholderHost}/support.html`,
      defaultSettings: { sourceLocation: `${placeholderHost}/taskpane.html` },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every control has its drawing in every size', () => {
  const files = controlNames(addIn).flatMap((name) => iconSizes.map((size) => iconFile(name, size)));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test.each(locales)('the ribbon has room for the labels in %s', (locale) => {
  const labels = controlNames(addIn).map((name) => texts[locale][name].label);
  expect(labels.filter((label) => label.length > 24)).toEqual([]);
});

test('every command of the ribbon is bound in commands.ts', () => {
  const bound = readFileSync('src/entries/commands.ts', 'utf8');
  const commands = addIn.ribbon.flatMap((control) => {
    if (control.kind === 'open-pane') return [];
    return control.kind === 'menu' ? control.items : [control.name];
  });
  expect(commands.filter((command) => !new RegExp(`\\b${command}\\b`).test(bound))).toEqual([]);
});

/** In a process of its own: the package loads modules that only Node itself can load. */
function readByMicrosoft(file: string): unknown {
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((manifest) => console.log(JSON.stringify(manifest)));`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script, file], { encoding: 'utf8' }));
}
