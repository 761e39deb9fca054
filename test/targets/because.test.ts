/** Why an answer is what it is, in one sentence of five languages, and the lines of the rule it was made from. */
import { readFileSync } from 'node:fs';
import {
  becauseOf,
  markedRule,
  speechOf,
  type Labels,
  type ProseLanguage,
  type Trace,
} from '../../src/targets/index.ts';
import { dateOf, rational, type Value } from '../../src/values/index.ts';
import { rulebook } from '../hosts/functions/support.ts';

const labels = (language: string): Labels =>
  JSON.parse(readFileSync(`rules/legacy/labels.${language}.json`, 'utf8')) as Labels;

const money = (n: bigint, d = 1n): Value => ({ kind: 'money', amount: rational(n, d), currency: 'EUR' });
const count = (n: bigint): Value => ({ kind: 'number', amount: rational(n) });
const day = (...parts: [number, number, number]): Value => ({ kind: 'date', date: dateOf(...parts) });

function traceOf(rule: string, inputs: Readonly<Record<string, Value>>): Trace {
  const outcome = rulebook.explain({ rule, inputs });
  if (outcome.kind === 'problems') throw new Error(JSON.stringify(outcome.problems));
  return outcome.trace;
}

const cancelled = (cancelDate: Value): Trace =>
  traceOf('CancellationCredit', {
    MonthlyPrice: money(4n),
    LicencesCancelled: count(1n),
    ServiceStart: day(2018, 1, 13),
    CancelDate: cancelDate,
  });

const prorated = traceOf('ProratedAmount', {
  PeriodPrice: money(48n),
  PeriodDays: count(365n),
  ChargeDays: count(318n),
  Quantity: count(1n),
  Profile: { kind: 'choice', name: 'daily_cents' },
});

const credits: Readonly<Record<ProseLanguage, string>> = {
  en: '41.82 EUR is credited because Days used (47 days) ≥ 30 days and Cancel date (2018-03-01) < Renewal date (2019-01-13).',
  it: 'Si accreditano 41,82 EUR perché Giorni usati (47 giorni) ≥ 30 giorni e Data di annullamento (2018-03-01) < Data di rinnovo (2019-01-13).',
  sv: '41,82 EUR krediteras eftersom Använda dagar (47 dagar) ≥ 30 dagar och Uppsägningsdatum (2018-03-01) < Förnyelsedatum (2019-01-13).',
  fr: '41,82 EUR sont crédités, car Jours utilisés (47 jours) ≥ 30 jours et Date d’annulation (2018-03-01) < Date de renouvellement (2019-01-13).',
  nl: '41,82 EUR wordt gecrediteerd, omdat Gebruikte dagen (47 dagen) ≥ 30 dagen en Annuleringsdatum (2018-03-01) < Verlengingsdatum (2019-01-13).',
};

test.each(Object.entries(credits))(
  '%s: a credit, and the case that holds with what stood for each name',
  (language, says) => {
    const speech = speechOf(language as ProseLanguage, labels(language));
    expect(becauseOf(cancelled(day(2018, 3, 1)), speech)).toBe(says);
  },
);

test('a choice is said once, a formula follows where there is no case, and what is not stated is told with its reason', () => {
  const english = speechOf('en', labels('en'));
  expect(becauseOf(prorated, english)).toBe(
    'The rule “Prorated amount” gives 41.34 EUR because Rounding profile = daily cents.',
  );
  expect(becauseOf(traceOf('RenewalDate', { ServiceStart: day(2018, 1, 13) }), english)).toBe(
    'The subscription renews on 2019-01-13: EDATE(Service start (2018-01-13), 12 months).',
  );
  expect(becauseOf(cancelled(day(2019, 1, 13)), english)).toBe(
    'Cancellation credit: not stated ("CancelDate is not inside the term that starts on ServiceStart").',
  );
});

const usedOf = (trace: Trace): readonly string[] =>
  markedRule(trace, readFileSync(trace.file, 'utf8')).flatMap(({ text, used }) =>
    used ? [text.trim().split(/\s+/).slice(0, 4).join(' ')] : [],
  );

test('the lines are marked that the answer was made from: head, steps, the case that held', () => {
  expect(usedOf(cancelled(day(2018, 3, 1)))).toEqual([
    'rule CancellationCredit(MonthlyPrice, LicencesCancelled, ServiceStart,',
    'let Used = CancelDate',
    'when Used >= 30',
    'then MonthlyPrice * 12',
  ]);
  expect(usedOf(prorated).slice(1)).toEqual(['let Daily = PeriodPrice', 'when Profile = daily_cents']);
  expect(usedOf(cancelled(day(2019, 1, 13))).at(-1)).toBe('otherwise not stated "CancelDate');
  expect(usedOf(traceOf('RenewalDate', { ServiceStart: day(2018, 1, 13) })).slice(1)).toEqual([
    'otherwise EDATE(ServiceStart, 12 months)',
  ]);
});

test('the text of a rule ends before its examples and before the next rule', () => {
  const lines = markedRule(prorated, readFileSync(prorated.file, 'utf8'));
  expect(lines[0]?.number).toBe(prorated.line);
  expect(lines.some(({ text }) => /^\s+example/.test(text))).toBe(false);
  expect(lines.slice(1).every(({ text }) => /^\s/.test(text))).toBe(true);
});

test('days are counted as each language counts them: in French nothing is two before it is', () => {
  const days = (language: 'en' | 'fr', n: bigint, d = 1n): string => speechOf(language, {}).unit('day', { n, d });
  expect([days('fr', 0n), days('fr', 1n), days('fr', 3n, 2n), days('fr', 2n)]).toEqual([
    'jour',
    'jour',
    'jour',
    'jours',
  ]);
  expect([days('en', 0n), days('en', 1n), days('en', 3n, 2n), days('en', -1n)]).toEqual(['days', 'day', 'days', 'day']);
});
