/** A page of evidence in five languages: asks for what was billed too high, and for nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidencePage } from '../../../../src/hosts/cli/reconcile/evidence/evidence-page.ts';
import { html } from '../../../../src/hosts/cli/reconcile/evidence/html.ts';
import { evidenceTextsIn, nextStep, reasonText, type Language } from '../../../../src/messages/index.ts';
import { readOfferMatrix, readSubscriptionList } from '../../../../src/sheets/index.ts';
import { speechOf, type Labels } from '../../../../src/targets/index.ts';
import { evidenceOf, reconcile, type Evidence } from '../../../../src/tasks/index.ts';
import { parseDate } from '../../../../src/values/index.ts';
import { exampleFile, examplePrices, exampleTable, legacyRulebook } from '../../../tasks/reconcile/example.ts';

const rulebook = legacyRulebook();
const reconciliation = reconcile(
  {
    file: exampleFile(),
    prices: examplePrices(),
    matrix: readOfferMatrix(exampleTable('-offer-matrix')),
    list: readSubscriptionList(exampleTable('-subscriptions')),
    billingDate: parseDate('2020-02-15'),
    invoiceTotals: new Map(),
  },
  rulebook,
);
const evidence = evidenceOf(reconciliation, (call) => {
  const outcome = rulebook.explain(call);
  return outcome.kind === 'value' ? outcome.trace : null;
});
const [euro] = evidence.currencies;

const labelsIn = (language: Language): Labels =>
  language === 'en'
    ? {}
    : (JSON.parse(readFileSync(join(__dirname, `../../../../rules/legacy/labels.${language}.json`), 'utf8')) as Labels);

const pageOf = (of: Evidence, language: Language): string =>
  evidencePage(of, {
    language,
    texts: evidenceTextsIn(language),
    figures: (decimal) => decimal,
    speech: speechOf(language, labelsIn(language)),
    reason: (code) => reasonText(code, language),
    ruleText: (pack, rule) => [`${pack} ${rule}`],
    fileHash: 'abc',
    rulesHash: 'def',
  });

/** What is asked or told of each finding, by whose favour it is in. */
const saidIn = (page: string, stance: string): string[] =>
  [...page.matchAll(new RegExp(`<article id="f\\d+" class="${stance}">[\\s\\S]*?<dl>`, 'g'))].map(([head]) => head);

const asksForMoney = /\b(credit of|accredito|kreditering|avoir|tegoed)\b/iu;

describe.each(['en', 'it', 'sv', 'fr', 'nl'] as const)('in %s', (language) => {
  const page = pageOf(evidence, language);

  test('U-5: what was billed too low never asks for a credit, what was billed too high does', () => {
    const [credits, questions, owed] = [saidIn(page, 'credit'), saidIn(page, 'question'), saidIn(page, 'owed')];
    expect([credits.length, questions.length, owed.length]).toEqual([
      euro!.credits.length,
      euro!.questions.length,
      euro!.owed.length,
    ]);
    expect(Math.min(credits.length, questions.length, owed.length)).toBeGreaterThan(0);
    for (const head of credits) expect(head).toMatch(asksForMoney);
    for (const head of [...questions, ...owed]) expect(head).not.toMatch(asksForMoney);
    for (const { told } of euro!.owed) expect(nextStep(told, { language })).not.toMatch(asksForMoney);
  });

  test('the page says its language, and every reason is told by its caption there', () => {
    expect(page).toContain(`<html lang="${language}">`);
    for (const { told } of [...euro!.credits, ...euro!.questions, ...euro!.owed])
      expect(page).toContain(html`${reasonText(told.code, language).caption}`.html);
  });
});

test('the page asks for the sum of its claims, and for no rounding', () => {
  const cents = euro!.credits.map(({ stake }) => Number(stake.replace('.', '')));
  expect((cents.reduce((a, b) => a + b) / 100).toFixed(2)).toBe(euro!.total);
  const all = [...euro!.credits, ...euro!.questions, ...euro!.owed].map(({ told }) => told.code);
  expect(all).not.toContain('ROUNDING');
  expect(all).not.toContain('SILENT_EXPECTED');
});

test('a file without anything to dispute says so', () => {
  expect(pageOf({ ...evidence, currencies: [] }, 'en')).toContain('Nothing was found that is worth a dispute.');
});

test('a text is never a tag, and what no page can show is told by a mark', () => {
  const evil = `<b onclick='x'>&"\u0000\ud800`;
  expect(html`<p>${evil}</p>`.html).toBe('<p>&lt;b onclick=&#39;x&#39;&gt;&amp;&quot;\ufffd\ufffd</p>');
  expect(html`<p>${html`<b>${1}</b>`}</p>`.html).toBe('<p><b>1</b></p>');
});
