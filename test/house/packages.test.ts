/** What the project is built from: exact versions, open licences, and packages that run on Node 20. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, readProject } from './project.ts';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
  readonly engines?: { readonly node?: string };
}

const folder = join(projectRoot, 'node_modules');

function manifestsBelow(modules: string): Manifest[] {
  const names = readdirSync(modules).filter((name) => !name.startsWith('.'));
  const paths = names.flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((own) => `${name}/${own}`) : [name],
  );
  return paths.flatMap((path) => {
    const file = join(modules, path, 'package.json');
    const nested = join(modules, path, 'node_modules');
    const own = existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8')) as Manifest] : [];
    return [...own, ...(existsSync(nested) ? manifestsBelow(nested) : [])];
  });
}

const installed = manifestsBelow(folder).filter(({ name, version }) => name !== undefined && version !== undefined);

const open = new Set([
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-3.0',
  'Unlicense',
  'Python-2.0',
  'Zlib',
  'WTFPL',
  'Artistic-2.0',
  'W3C-20150513',
]);

/** Read one by one, with the reason each may stay. */
const exceptions: Readonly<Record<string, string>> = {
  'axe-core': 'MPL-2.0, used unchanged by tests only',
  '@univerjs/telemetry': 'its licence stands in its LICENSE file only',
  '@microsoft/office-js': "Microsoft's terms, copied unchanged into an intranet build only",
  lightningcss: 'MPL-2.0, used unchanged by tools only',
  'caniuse-lite': 'CC-BY-4.0 data, used by tools only',
};

function licenceOf({ license, licenses }: Manifest): string {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type ?? '').join(' OR ') ?? '';
}

/** `(MIT OR GPL-3.0)` is open, `MIT AND GPL-3.0` is not. */
function isOpen(licence: string): boolean {
  const plain = licence.replace(/[()]/g, '').replace(/\*$/, '');
  if (plain.includes(' AND ')) return plain.split(' AND ').every(isOpen);
  return plain.split(' OR ').some((one) => open.has(one.trim()));
}

test('every installed package has an open licence', () => {
  expect(installed.length).toBeGreaterThan(500);
  const closed = installed.filter(
    (manifest) => !isOpen(licenceOf(manifest)) && exceptions[manifest.name ?? ''] === undefined,
  );
  expect([...new Set(closed.map((manifest) => `${manifest.name ?? ''}: ${licenceOf(manifest)}`))]).toEqual([]);
});

test('nothing of the closed edition of the spreadsheet is installed', () => {
  expect(installed.filter(({ name }) => name?.startsWith('@univerjs-pro') === true)).toEqual([]);
});

test('every version in package.json is exact, and the lockfile names the same', () => {
  const own = JSON.parse(readProject('package.json')) as Readonly<
    Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Readonly<Record<string, string>>>
  >;
  const lock = JSON.parse(readProject('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const wanted = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies });
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(wanted.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
});

test('the lockfile names every platform’s optional packages and no address', () => {
  const lock = readProject('package-lock.json');
  const { packages } = JSON.parse(lock) as {
    readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
  };
  const optional = Object.entries(packages).flatMap(([, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies),
  );
  expect(
    optional.filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`))),
  ).toEqual([]);
  expect(lock).not.toContain('"resolved"');
});

test('no installed package refuses Node 20', () => {
  const refusing = installed.filter(
    ({ engines }) => engines?.node !== undefined && /^\s*(>=|\^)\s*2[1-9](\.\d+)*\s*$/.test(engines.node),
  );
  expect(refusing.map(({ name, engines }) => `${name ?? ''}: ${engines?.node ?? ''}`)).toEqual([]);
});
