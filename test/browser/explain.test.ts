/** Any cell or finding explained in a real browser, by keyboard: why, the days, the rule's text, and the way to the cells it is made from. */
import { expectClean, servedStage, type PanePage } from './pane-page.ts';

const stage = servedStage();

/** From the credit to a cell it is made from, and back. */
async function walk(open: PanePage, credited: RegExp): Promise<void> {
  await open.pane.getByText(credited).waitFor();
  await open.focus('button', 'Show D8 in the sheet');
  await open.page.keyboard.press('Enter');
  await open.pane.getByRole('button', { name: 'Back to Calculator!E5' }).waitFor();
  expect(await open.selection()).toBe('Calculator!D8');
  await open.pane.getByText(credited).waitFor();
  await open.page.keyboard.press('Escape');
  await open.pane.getByRole('button', { name: 'Back to Calculator!E5' }).waitFor({ state: 'detached' });
  expect(await open.selection()).toBe('Calculator!E5');
}

test.each(['light', 'dark'] as const)(
  'a credit is explained from its sentence to its source: %s',
  async (colorScheme) => {
    const open = await stage.open({ colorScheme });
    await open.view('Explain');
    await walk(open, /^41\.82 is credited because Days used \(47 days\) ≥ 30 days and Cancel date \(2018-03-01\)/);
    const days = open.pane.getByRole('figure').filter({ hasText: 'The days' });
    expect(await days.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/2018-01-13 +Service start\s+then 47 days/),
      expect.stringMatching(/2018-03-01 +Cancel date\s+then 318 days/),
      expect.stringMatching(/2019-01-13 +Renewal date/),
    ]);
    expect((await open.pane.locator('mark').allInnerTexts()).map((line) => line.trim().slice(0, 20))).toEqual([
      'rule CancellationCre',
      'let Used = CancelDat',
      'when Used >= 30 days',
      'then MonthlyPrice * ',
    ]);
    expect(await open.seriousFindings()).toEqual([]);
    await open.picture(`explain-${colorScheme}`);
    await open.activate('Calculator', 'E6');
    await open.pane
      .getByText(/^The rule “Prorated amount” gives 41\.34 because Rounding profile = daily cents\./)
      .waitFor();
    await open.focus('radio', 'CSP.PRORATEDAMOUNT(CSP.ANNUALPRICE(D5),365,CSP.RENEWALDATE(D7)-D8,D6,"daily_cents")');
    await open.page.keyboard.press('ArrowDown');
    await open.pane.getByRole('heading', { name: '48.00' }).waitFor();
    expect(await open.seriousFindings()).toEqual([]);
    await open.picture(`explain-nested-${colorScheme}`);
    await open.page.context().close();
    expectClean(open);
  },
);

test('a cell without a function of ours says what to select instead', async () => {
  const open = await stage.open();
  await open.view('Explain');
  await open.activate('Calculator', 'H1');
  await open.pane.getByText(/^Calculator!H1 holds no CSP function\. Select a cell whose formula calls/).waitFor();
  await open.page.context().close();
  expectClean(open);
});
