/** A page with the browser workbook open, and everything that must not happen on it written down. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Scalar, Workbook } from '../../src/sheets/index.ts';

/** What the page hands to its console. */
declare const tieout: { readonly workbook: Workbook };

export interface OpenPage {
  readonly page: Page;
  /** Requests that left the origin. */
  readonly outside: readonly string[];
  /** Errors in the console, breaches of the page's policy among them. */
  readonly errors: readonly string[];
  /** The value of a cell once the running calculation has ended. */
  cell(sheet: string, a1: string): Promise<Scalar>;
  read(sheet: string): Promise<Scalar[][]>;
  sheetNames(): Promise<readonly string[]>;
  selection(): Promise<string>;
  activate(sheet: string, a1: string): Promise<void>;
}

/** Opens the address and waits until the workbook stands. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
  // Some breaches of the page's policy are told to nobody but who listens.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      reportError(new Error(`against the policy of the page: ${violatedDirective} ${blockedURI}`));
    });
  });
  const page = await context.newPage();
  const [outside, errors]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) outside.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await page.waitForSelector('#frame', { state: 'detached' });
  return {
    page,
    outside,
    errors,
    cell: (sheet, a1) =>
      page.evaluate(
        async ([name, place]) => {
          await tieout.workbook.settled();
          return (await tieout.workbook.cell(name, place)).value;
        },
        [sheet, a1] as const,
      ),
    read: (sheet) => page.evaluate((name) => tieout.workbook.read(name), sheet),
    sheetNames: () => page.evaluate(() => tieout.workbook.sheetNames()),
    selection: () =>
      page.evaluate(async () => {
        const selected = await tieout.workbook.selection();
        return selected === null ? '' : `${selected.sheet}!${selected.a1}`;
      }),
    activate: (sheet, a1) =>
      page.evaluate(([name, place]) => tieout.workbook.activate(name, place), [sheet, a1] as const),
  };
}
