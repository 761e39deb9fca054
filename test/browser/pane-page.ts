/** The pane beside the browser workbook as a test meets it: views, steps by keyboard, what keeps people out, pictures. */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type * as Axe from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { serveWorkbook, type ServedWorkbook } from '../support/serve-workbook.ts';
import { openPage, type OpenPage } from './open-page.ts';

/** Where pictures go. */
export const output = resolve('test/output');
/** A first build on a slow machine. */
const BUILD = 300_000;
/** More steps than any view has; one that needs more is out of reach. */
const MOST_TABS = 80;

export type Role = 'button' | 'checkbox' | 'textbox' | 'radio' | 'combobox';

export interface PanePage extends OpenPage {
  readonly pane: Locator;
  /** Opens a view by its tab, from the keyboard. */
  view(name: string): Promise<void>;
  /** Moves by Tab until the element has the focus, as a person without a mouse does. */
  tabTo(target: Locator): Promise<void>;
  /** The element of that role and name in the pane, with the focus on it. */
  focus(role: Role, name: string | RegExp): Promise<Locator>;
  press(name: string | RegExp): Promise<void>;
  type(name: string | RegExp, text: string): Promise<void>;
  choose(option: string, name: string | RegExp): Promise<void>;
  heading(text: string): Promise<void>;
  /** Findings of axe-core in the pane that keep people out. */
  seriousFindings(): Promise<readonly string[]>;
  /** Of the pane alone, or of the whole page. */
  picture(name: string, of?: 'pane' | 'page'): Promise<void>;
}

export interface Stage {
  /** A page that is closed with its test. */
  open(options?: BrowserContextOptions): Promise<PanePage>;
  /** A page that one test leaves to the next. */
  openForAll(options?: BrowserContextOptions): Promise<PanePage>;
}

/** One server and one browser for a file of tests; to be called at its top. */
export function servedStage(): Stage {
  let served: ServedWorkbook;
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(output, { recursive: true });
    served = await serveWorkbook();
    browser = await launchChromium();
  }, BUILD);
  afterAll(async () => {
    await browser.close();
    served.stop();
  });
  const [ofTest, ofAll]: [OpenPage[], OpenPage[]] = [[], []];
  // Whatever a test walks through, and whether or not it asks; a page left open would draw beside the next test's.
  afterEach(async () => {
    const left = ofTest.splice(0);
    for (const { page } of left) await page.context().close();
    [...left, ...ofAll].forEach(expectClean);
  });
  const openInto =
    (opened: OpenPage[]): Stage['open'] =>
    async (options) => {
      const open = await openPage(browser, served.address, options);
      opened.push(open);
      return panePage(open);
    };
  return { open: openInto(ofTest), openForAll: openInto(ofAll) };
}

/** Whatever a test did: no request left the origin, the policy was kept, and the console holds no error. */
function expectClean({ outside, errors }: OpenPage): void {
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
}

function panePage(open: OpenPage): PanePage {
  const { page } = open;
  const pane = page.locator('#pane');
  const tabTo = (target: Locator): Promise<void> => tabOn(page, target);
  const focus = async (role: Role, name: string | RegExp): Promise<Locator> => {
    const wanted = pane.getByRole(role, { name }).first();
    await tabTo(wanted);
    return wanted;
  };
  return {
    ...open,
    pane,
    tabTo,
    focus,
    view: async (name) => {
      await page.getByRole('tablist', { name: 'Views' }).getByRole('tab', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    },
    press: async (name) => {
      await focus('button', name);
      await page.keyboard.press('Enter');
    },
    type: async (name, text) => {
      await focus('textbox', name);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    choose: async (option, name) => {
      await (await focus('combobox', name)).selectOption(option);
    },
    heading: (text) => page.getByRole('heading', { name: text }).waitFor({ timeout: 10_000 }),
    seriousFindings: () => seriousFindings(page),
    picture: async (name, of = 'pane') => {
      const path = resolve(output, `${name}.png`);
      await (of === 'pane' ? pane : page).screenshot({ path, animations: 'disabled' });
    },
  };
}

async function tabOn(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no ${MOST_TABS} steps lead to ${String(target)}`);
}

async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Half a megabyte of rules, read and compiled once a page.
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    // A colour on its way to another theme is neither; it sets out with the second frame at the latest.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await (globalThis as unknown as { readonly axe: typeof Axe }).axe.run({
      include: [['#pane']],
      // Sentinels by which the component library moves the focus on; they never hold it.
      exclude: [['[data-tabster-dummy]']],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
