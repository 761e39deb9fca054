/** What the build writes beside the bundles: five functions files, five support pages, headers, the page's policy. */
import { readFileSync } from 'node:fs';
import { deployment, fillIn } from '../../build/deployment.ts';
import { lintFunctions } from '../../src/hosts/cli/lint/lint-functions.ts';

const { files, fields } = deployment('production');
const named = (pattern: RegExp): ReadonlyMap<string, string> =>
  new Map(Object.entries(files).filter(([path]) => pattern.test(path)));

test('the functions files of five languages have nothing to find', () => {
  const functions = named(/^functions.*\.json$/);
  expect([...functions.keys()].sort()).toEqual([
    'functions-fr.json',
    'functions-it.json',
    'functions-nl.json',
    'functions-sv.json',
    'functions.json',
  ]);
  const english = new Map([['functions.json', functions.get('functions.json')!], ...functions]);
  expect(lintFunctions({ files: english, associated: null })).toEqual([]);
});

test('each support page lists every function in its own words', () => {
  const pages = named(/^support.*\.html$/);
  const ids = [...files['functions.json']!.matchAll(/"id": "(\w+)"/g)].map(([, id]) => `CSP.${id!}(`);
  expect(ids.length).toBeGreaterThan(5);
  for (const page of pages.values()) expect(ids.filter((id) => !page.includes(id))).toEqual([]);
  expect(new Set(pages.values()).size).toBe(5);
});

test('the page of Excel asks for no field that the build does not know, and keeps none', () => {
  const page = fillIn(readFileSync('src/entries/taskpane.html', 'utf8'), fields);
  expect(page).not.toContain('{{');
  expect(page).toContain(`<style nonce="${fields.nonce}">`);
  expect(() => fillIn('{{colour}}', fields)).toThrow('{{colour}}');
});

test('the policy allows scripts of this site and of Office, styles by nonce, and no request', () => {
  expect(fields.policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.microsoft.com",
    `style-src 'self' 'nonce-${fields.nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ]);
  expect(deployment('development').fields.policy).toContain('wss://localhost:3000');
});

test('U-67: the policy of the browser workbook allows its own origin alone, inline styles for the grid, and no eval', () => {
  const [, policy = ''] =
    /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(readFileSync('src/entries/web.html', 'utf8')) ?? [];
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ]);
});

test('the page of Excel holds no inline script and paints before any script runs', () => {
  const page = readFileSync('src/entries/taskpane.html', 'utf8');
  const scripts = [...page.matchAll(/<script\b([^>]*)>([^<]*)/g)];
  expect(scripts.map(([, attributes]) => attributes!.trim())).toEqual([
    'defer src="first.js"',
    'defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
    'defer src="functions.js"',
    'defer src="commands.js"',
    'defer src="taskpane.js"',
  ]);
  expect(scripts.every(([, , content]) => content === '')).toBe(true);
});

test('a host that is no https address is refused with the way to write one', () => {
  expect(() => deployment('production', 'http://contoso.example')).toThrow('npm run build -- --env host=');
  expect(() => deployment('production', 'contoso')).toThrow('"contoso" is no https address');
});

test('the same sources make the same build, word for word', () => {
  expect(deployment('production')).toEqual({ files, fields });
});
