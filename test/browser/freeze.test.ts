/** Freezing and thawing the sample, by keyboard alone in a real browser; and the pictures of it. */
import { servedStage, type PanePage } from './pane-page.ts';

const stage = servedStage();
let pane: PanePage;

beforeAll(async () => {
  pane = await stage.open({ viewport: { width: 1366, height: 900 } });
});

/** What is shown owes in both themes. */
async function fitForAll(step: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await pane.page.emulateMedia({ colorScheme });
    expect(await pane.seriousFindings()).toEqual([]);
    await pane.picture(`freeze-${step}-${colorScheme}`);
  }
}

test('U-34: the sample is frozen and thawed again by keyboard, told before and after', async () => {
  const { page } = pane;
  const status = pane.pane.getByRole('status');
  await pane.view('Start');
  await pane.press(/^Freeze, thaw, repair/);
  await pane.heading('Freeze, thaw, repair');
  const found = await pane.pane.getByText(/formulas with CSP functions, in \d+ cells:/).textContent();
  const formulas = /^\d+/.exec(found ?? '')?.[0] ?? '';
  await fitForAll('1-found');
  await pane.press('Freeze to values');
  await status.getByText(`Frozen: ${formulas} formulas`).waitFor();
  await pane.pane.getByText('No cell of this workbook needs a CSP function.').waitFor();
  await fitForAll('2-frozen');
  await pane.press('Thaw');
  await status.getByText(`Back in place: ${formulas} formulas.`).waitFor();
  await pane.pane.getByText(found ?? '').waitFor();
  await fitForAll('3-thawed');
  await pane.focus('radio', 'Values: what they show now');
  await page.keyboard.press('ArrowDown');
  await pane.pane.getByText(/^Of these, \d+ formulas become/).waitFor();
  await fitForAll('4-formulas');
  await pane.press('Freeze to formulas');
  await status.getByText(`Frozen: ${formulas} formulas`).waitFor();
  await pane.pane.getByText('No cell of this workbook needs a CSP function.').waitFor();
  await fitForAll('5-as-formulas');
  await pane.press('Thaw');
  await status.getByText(`Back in place: ${formulas} formulas.`).waitFor();
  await pane.pane.getByText(found ?? '').waitFor();
  await page.setViewportSize({ width: 320, height: 900 });
  await fitForAll('6-narrow');
});
