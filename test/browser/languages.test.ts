/**
 * Every view in every language at 320 pixels, and in forced colours: nothing runs over,
 * nothing is cut off, nobody is kept out. And the switch of the language: bar, title, `lang`, pane, kept for the next visit.
 */
import type { BrowserContextOptions } from 'playwright-core';
import { emptyDraft as eventDraft } from '../../src/pane/events/model/draft.ts';
import { emptyDraft as incentiveDraft } from '../../src/pane/incentives/model/draft.ts';
import { keptText } from '../../src/pane/wizard/steps.ts';
import type { Workbook } from '../../src/sheets/index.ts';
import { servedStage, type PanePage } from './pane-page.ts';

declare const tieout: { readonly workbook: Workbook };

const stage = servedStage();
let open: PanePage;

async function start(language: string, options: BrowserContextOptions = {}): Promise<void> {
  open = await stage.open({ viewport: { width: 320, height: 900 }, ...options });
  await open.page.locator('#language').selectOption(language);
  await open.page.locator(`#pane [lang=${language}]`).first().waitFor();
}

/** What is wider than its place: the pane itself, or a text that is cut off where it stands. */
async function cutOff(): Promise<readonly string[]> {
  return open.page.evaluate(() => {
    const pane = document.getElementById('pane')!;
    const over = [...pane.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const cuts = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
      return cuts && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    });
    const named = over.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
    return pane.scrollWidth > pane.clientWidth ? [`pane ${pane.scrollWidth}`, ...named] : named;
  });
}

/** Each view by its tab, and the settings by the line at the foot. */
async function eachView(look: (name: string) => Promise<void>): Promise<void> {
  for (const tab of await open.pane.getByRole('tab').all()) {
    const id = await tab.getAttribute('id');
    await tab.focus();
    await open.page.keyboard.press('Enter');
    await open.page.locator(`[aria-labelledby=${id}]`).waitFor();
    await look(id ?? '');
  }
  await open.pane.locator('footer button').focus();
  await open.page.keyboard.press('Enter');
  await look('settings');
}

test.each(['en', 'it', 'sv', 'fr', 'nl'])(
  'U-62: in %s every view fits 320 pixels and keeps nobody out',
  async (language) => {
    await start(language);
    await eachView(async (name) => {
      expect([name, await cutOff()]).toEqual([name, []]);
      expect([name, await open.seriousFindings()]).toEqual([name, []]);
      await open.picture(`language-${language}-${name}`);
    });
  },
);

/** Runs in the page: every word of the pane two fifths longer, as a language that needs more room has it; what comes later too. */
function lengthen(): void {
  const pane = document.getElementById('pane')!;
  const made = new WeakMap<Node, string>();
  const walk = (from: Node): void => {
    const texts = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
    for (let text = from instanceof Text ? from : texts.nextNode(); text !== null; text = texts.nextNode()) {
      const own = text.nodeValue ?? '';
      if (made.get(text) === own || text.parentElement?.closest('style, code') !== null) continue;
      const longer = own.replace(/\p{L}{3,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
      made.set(text, longer);
      text.nodeValue = longer;
    }
  };
  walk(pane);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) [target, ...addedNodes].forEach(walk);
  }).observe(pane, { subtree: true, childList: true, characterData: true });
}

test('U-62: in a language two fifths longer every view still fits 320 pixels', async () => {
  await start('en');
  await open.page.evaluate(lengthen);
  await open.pane.getByRole('heading', { name: /^Every\S+ cent\S+ of a Partner\S+/ }).waitFor();
  await eachView(async (name) => {
    expect([name, await cutOff()]).toEqual([name, []]);
    await open.picture(`longer-${name}`);
  });
});

/** As a person left them: many licences pasted, and a statement beside an estimate. */
const drafts = {
  licences: {
    index: 2,
    draft: {
      ...eventDraft,
      ...{ source: 'pasted', list: 'My subscriptions', prices: 'My prices', day: '2018-02-01', billingDay: '15' },
      pairs: 'sub-1\t2\nsub-9\t4\nsub-1\t2.0\nsub-2\tmany\nsub-3\t1\nsub-3\t2',
    },
  },
  incentives: {
    index: 2,
    draft: {
      ...incentiveDraft,
      revenue: 'Open invoices',
      rates: [{ kind: 'global', percent: '4,5', from: '2019-01-01', to: '', source: '' }],
      statement: 'Customer\tPeriod\tPaid\tCurrency\nContoso\t2019-12-31\t12.00\tEUR\n\t\t-1.50\tEUR',
    },
  },
} as const;

async function openDrafts(): Promise<void> {
  await open.page.evaluate(
    async ([kept, list]) => {
      for (const [id, text] of kept) localStorage.setItem(`tieout.draft.wizard.${id}`, text);
      await tieout.workbook.addTable('My subscriptions', list);
      await tieout.workbook.addTable('My prices', [
        ['OfferId', 'ValidFrom', 'MonthlyPrice', 'Currency'],
        ['plan', '2018-01-01', 4, 'EUR'],
      ]);
    },
    [
      Object.entries(drafts).map(([id, at]) => [id, keptText<object>({ ...at, problems: [], refused: 0 })] as const),
      [
        ['SubscriptionId', 'CustomerName', 'DurableOfferId', 'Quantity', 'BillingFrequency', 'ServiceStart'],
        ...['sub-1', 'sub-2', 'sub-3'].map((id) => [id, 'Contoso', 'plan', 1, 'Annual', '2018-01-13']),
      ],
    ] as const,
  );
}

test.each([
  ['licences', /Change the number of licences/],
  ['incentives', /Estimate incentives/],
] as const)('in every language, and in a longer one, %s planned for many fit 320 pixels', async (wizard, card) => {
  await start('en');
  await openDrafts();
  await open.view('Plan');
  await open.press(card);
  await open.pane.getByRole('heading', { name: /Step 3 of/ }).waitFor();
  const look = async (language: string): Promise<void> => {
    expect([language, await cutOff()]).toEqual([language, []]);
    expect([language, await open.seriousFindings()]).toEqual([language, []]);
    await open.picture(`wizard-${wizard}-${language}`);
  };
  for (const language of ['en', 'it', 'sv', 'fr', 'nl']) {
    await open.page.locator('#language').selectOption(language);
    await open.page.locator(`#pane [lang=${language}]`).first().waitFor();
    await look(language);
  }
  await open.page.evaluate(lengthen);
  await look('longer');
});

test('at twice the size, in a window of 1280 by 900, every view is whole', async () => {
  await start('fr', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  await eachView(async (name) => {
    expect([name, await cutOff()]).toEqual([name, []]);
    await open.picture(`twice-${name}`, 'page');
  });
});

test('U-63: in forced colours every view is accessible', async () => {
  await start('nl', { forcedColors: 'active' });
  await eachView(async (name) => {
    expect([name, await open.seriousFindings()]).toEqual([name, []]);
    await open.picture(`forced-${name}`);
  });
});

test('a language chosen in the bar is spoken by page and pane at once, and on the next visit', async () => {
  await start('sv', { viewport: { width: 1366, height: 768 } });
  const spoken = async (): Promise<void> => {
    expect(await open.page.evaluate(() => document.documentElement.lang)).toBe('sv');
    await open.page.getByText('Körs i den här fliken. Inget lämnar den.').waitFor();
    await open.page.getByRole('complementary', { name: 'Tieouts fönster' }).waitFor();
    expect(await open.page.locator('#language').inputValue()).toBe('sv');
  };
  await spoken();
  await open.page.reload();
  await open.page.waitForSelector('#frame', { state: 'detached' });
  await spoken();
  await open.pane.getByRole('button', { name: /^Inställningar: svenska/ }).click();
  await open.picture('settings-bar', 'page');
});

test('the settings speak at once, and numbers change apart from the language', async () => {
  await start('en');
  await open.pane.getByRole('button', { name: /^Settings: English/ }).click();
  await open.pane.getByRole('combobox', { name: 'Language' }).selectOption('it');
  await open.pane.getByRole('heading', { name: 'Impostazioni' }).waitFor();
  expect(await open.page.locator('#language').inputValue()).toBe('it');
  await open.pane
    .getByRole('radio', { name: /^-12.400\.17$/ })
    .last()
    .click();
  await open.pane.getByRole('button', { name: /12.400\.17/ }).waitFor();
  expect(await open.page.evaluate(() => document.documentElement.lang)).toBe('it');
});
