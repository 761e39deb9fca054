/**
 * Stands in for Excel around the built page: serves `dist` under the host of the manifest through the browser's own
 * routing, answers for office.js, and notes what the page asked for, refused or complained about.
 */
import { buildSync } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';

/** Host that a build without `--env host=` is made for. */
export const pageHost = 'https://tieout.example';

const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** What Office.js leaves on a page in Excel, as far as the page uses it before a workbook is touched. */
const officeStandIn = `
  const associated = new Map();
  const commands = new Map();
  class CellError extends Error { constructor(code, message) { super(message); this.code = code; } }
  globalThis.excel = { associated, commands, shown: 0, early: [] };
  globalThis.CustomFunctions = {
    associate: (id, body) => {
      excel.early.push(...[...document.querySelectorAll('script, link')].map(({ src, href }) => src || href).filter((address) => address.includes('/chunks/')));
      associated.set(id, body);
    },
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!', nullReference: '#NULL!' },
  };
  globalThis.Office = {
    onReady: () => Promise.resolve({ host: HOST, platform: 'PC' }),
    context: { displayLanguage: LANGUAGE, requirements: { isSetSupported: () => false } },
    actions: { associate: (name, body) => commands.set(name, body) },
    addin: { showAsTaskpane: () => { excel.shown += 1; return Promise.resolve(); } },
  };
  globalThis.Excel = { run: () => Promise.reject(new Error('There is no workbook here.')), CalculationType: { full: 'Full' } };
`;

/** The small Excel of the adapter's tests in place of one without a workbook; `fakeExcel` of the page is what it holds. */
function workbookStandIn(): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { addSheet, installFakeExcel } from './fake-excel.ts';
        const office = globalThis.Office, excel = globalThis.Excel;
        const fake = globalThis.fakeExcel = installFakeExcel();
        addSheet(fake.sheets, 'Sheet1');
        const { requirements } = globalThis.Office.context;
        globalThis.Office = { ...office, context: { ...office.context, requirements } };
        globalThis.Excel = { ...excel, ...globalThis.Excel };`,
      resolveDir: 'test/support',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

export interface ExcelPage {
  readonly page: Page;
  /** Violations of the page's policies, errors and addresses outside of the page's host. */
  readonly complaints: readonly string[];
  readonly outside: readonly string[];
}

export interface ExcelOptions {
  /** `silent`: office.js never answers; `missing`: it is blocked at once. */
  readonly office?: 'present' | 'silent' | 'missing';
  readonly host?: 'Excel' | null;
  readonly language?: string;
  /** A workbook with one sheet; without it every request to Excel is refused. */
  readonly workbook?: boolean;
  /** Milliseconds by which the pane's chunks come late. */
  readonly slowChunks?: number;
}

/** Opens the pane's page as Excel would. */
export async function openExcelPage(browser: Browser, options: ExcelOptions = {}): Promise<ExcelPage> {
  const page = await browser.newPage({ viewport: { width: 350, height: 520 } });
  const complaints: string[] = [];
  const outside: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  // Said aloud, so that a breach of a policy is a complaint however the browser words it.
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      reportError(new Error(`policy: ${violatedDirective} ${blockedURI}`));
    });
  });
  await page.route('**/*', async (route) => {
    const address = route.request().url();
    if (address.startsWith(`${pageHost}/`)) await serve(route, new URL(address).pathname, options);
    else if (address === officeScript) await answerForOffice(route, options);
    else {
      outside.push(address);
      await route.abort();
    }
  });
  await page.goto(`${pageHost}/taskpane.html`, { waitUntil: 'commit' });
  return { page, complaints, outside };
}

async function serve(route: Route, path: string, { slowChunks = 0 }: ExcelOptions): Promise<void> {
  if (path.startsWith('/chunks/')) await new Promise((resolve) => setTimeout(resolve, slowChunks));
  const file = join('dist', path);
  if (!existsSync(file)) await route.fulfill({ status: 404, body: '' });
  else await route.fulfill({ contentType: types[extname(file)] ?? 'text/plain', body: readFileSync(file) });
}

async function answerForOffice(
  route: Route,
  { office = 'present', host = 'Excel', language = 'en-US', workbook = false }: ExcelOptions,
): Promise<void> {
  if (office === 'silent') return;
  const globals = `const HOST = ${JSON.stringify(host)}; const LANGUAGE = ${JSON.stringify(language)};`;
  if (office === 'missing') await route.abort();
  else
    await route.fulfill({
      contentType: 'text/javascript',
      body: `{${globals}${officeStandIn}${workbook ? workbookStandIn() : ''}}`,
    });
}
