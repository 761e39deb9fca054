/** Any cell explained in a real browser, by keyboard: why in one sentence, and the way to the cells it is made from. */
import { expectClean, servedStage } from './pane-page.ts';

const stage = servedStage();

test('a credit says why it is one, and goes on saying it while a person looks at a cell it is made from', async () => {
  const open = await stage.open();
  const credited = /^41\.82 is credited because Days used \(47 days\) ≥ 30 days and Cancel date \(2018-03-01\)/;
  await open.view('Explain');
  await open.pane.getByText(credited).waitFor();
  await open.focus('button', 'Show D8 in the sheet');
  await open.page.keyboard.press('Enter');
  await open.pane.getByRole('button', { name: 'Back to Calculator!E5' }).waitFor();
  expect(await open.selection()).toBe('Calculator!D8');
  await open.pane.getByText(credited).waitFor();
  await open.page.context().close();
  expectClean(open);
});

test('a cell without a function of ours says what to select instead', async () => {
  const open = await stage.open();
  await open.view('Explain');
  await open.activate('Calculator', 'H1');
  await open.pane.getByText(/^Calculator!H1 holds no CSP function\. Select a cell whose formula calls/).waitFor();
  await open.page.context().close();
  expectClean(open);
});
