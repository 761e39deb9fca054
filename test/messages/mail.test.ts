/** The drafted e-mail: complete in five languages, safe for headers and links, without a bank account. */
import {
  allocationMail,
  allocationSentence,
  assignmentSentence,
  emlOf,
  mailtoOf,
  requestSentence,
} from '../../src/messages/index.ts';
import type { AllocationLetter, AllocationReason, RequestStatus } from '../../src/tasks/index.ts';
import { letterOf } from '../../src/tasks/index.ts';
import { day, invoice, payment } from '../tasks/allocate/trade.ts';

const letter: AllocationLetter = {
  partner: { name: 'Fabrikam Cloud', id: '1234567' },
  paidOn: day('2019-11-12'),
  amount: 1_240_017n,
  currency: 'EUR',
  reference: 'SEPA 2019-11-12 FABRIKAM',
  invoices: [
    { number: 'FAB-EUR-2019-09', cents: 521_106n },
    { number: 'FAB-EUR-2019-10', cents: 718_000n },
  ],
  remains: 911n,
  earlier: null,
};

const languages = ['en', 'it', 'sv', 'fr', 'nl'];

/** Figures as a person of that language writes them, blanks of any width alike. */
const amounts: Readonly<Record<string, readonly string[]>> = {
  en: ['12,400.17', '5,211.06', '7,180.00', '9.11'],
  it: ['12.400,17', '5.211,06', '7.180,00', '9,11'],
  sv: ['12 400,17', '5 211,06', '7 180,00', '9,11'],
  fr: ['12 400,17', '5 211,06', '7 180,00', '9,11'],
  nl: ['12.400,17', '5.211,06', '7.180,00', '9,11'],
};

test.each(languages)('in %s it tells everything a payment would', (language) => {
  const { to, subject, body } = allocationMail(letter, 'someone@example.com', language);
  expect(to).toBe('someone@example.com');
  const plain = body.replace(/[\u00a0\u202f]/g, ' ');
  for (const part of [
    'Fabrikam Cloud',
    '1234567',
    '2019-11-12',
    'SEPA 2019-11-12 FABRIKAM',
    'FAB-EUR-2019-09',
    'FAB-EUR-2019-10',
  ])
    expect(plain).toContain(part);
  for (const amount of amounts[language]!) expect(plain).toContain(`${amount} EUR`);
  expect(subject).toContain('2019-11-12');
  expect(body).not.toMatch(/undefined|\bnull\b|NaN|\[/);
});

test('languages differ in every sentence but names and figures', () => {
  const bodies = languages.map((language) => allocationMail(letter, 'a@b.example', language).body);
  expect(new Set(bodies).size).toBe(languages.length);
});

test.each(languages)('in %s every reason, problem and status has a sentence', (language) => {
  const reasons: Record<AllocationReason, null> = {
    'reference-exact': null,
    'reference-part': null,
    'reference-over': null,
    'exact-one': null,
    'exact-several': null,
    'exact-after-others': null,
    'exact-with-credit-notes': null,
    'several-payments': null,
    'within-tolerance': null,
    'part-to-oldest': null,
    'part-search-cut': null,
    'more-than-open': null,
    'several-solutions': null,
    'perhaps-others': null,
    'no-open-invoice': null,
  };
  const one = invoice('INV-0001', 100n);
  const told = Object.keys(reasons).map((reason) =>
    allocationSentence(
      {
        payment: payment(100n),
        grade: null,
        reason: reason as AllocationReason,
        pays: [{ invoice: one, cents: 100n }],
        remainder: 0n,
        alternatives: [[one], [one]],
        complete: false,
      },
      language,
    ),
  );
  const at = { kind: 'argument', name: 'payments', row: 1 } as const;
  told.push(
    assignmentSentence(
      { code: 'assigned-over-invoice', at, with: { invoice: 'INV-0001', found: 200n, most: 100n } },
      language,
    ),
    assignmentSentence({ code: 'assigned-over-payment', at, with: { found: 200n, most: 100n } }, language),
    assignmentSentence({ code: 'assigned-wrong-sign', at, with: { invoice: 'INV-0001', found: -200n } }, language),
    assignmentSentence(
      { code: 'assigned-other-currency', at, with: { invoice: 'INV-0001', found: null, expected: 'EUR' } },
      language,
    ),
  );
  const statuses: RequestStatus[] = ['draft', 'sent', 'due', 'overdue', 'updated', 'closed'];
  const request = { payment: payment(100n), parts: [], sent: day('2019-11-27'), expected: 500n, balance: 700n };
  const window = { from: day('2019-12-02'), by: day('2019-12-03') };
  told.push(...statuses.map((status) => requestSentence({ request, status, window }, language)));
  expect(new Set(told).size).toBe(told.length);
  for (const sentence of told) {
    expect(sentence).toMatch(/^\S.*\.$/);
    expect(sentence).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
  }
});

test('what the person has not filled in stands in brackets', () => {
  const { body } = allocationMail({ ...letter, partner: { name: ' ', id: '' } }, '', 'en');
  expect(body).toContain('[partner name]');
  expect(body).toContain('[partner id]');
});

test('a bank account in the reference is cut to its last signs; other numbers stay', () => {
  const told = (reference: string): string =>
    letterOf(
      {
        request: { payment: payment(100n, reference), parts: [], sent: null, expected: 0n, balance: null },
        status: 'draft',
        window: null,
      },
      letter.partner,
    ).reference;
  expect(told('from DE89 3704 0044 0532 0130 00 thanks')).toBe('from …3000 thanks');
  expect(told('GB82WEST12345698765432')).toBe('…5432');
  expect(told('DE89 3704 0044 0532 0130 01')).toBe('DE89 3704 0044 0532 0130 01');
  expect(told('INV-2019-0001 and E0123456789012345')).toBe('INV-2019-0001 and E0123456789012345');
});

describe('the file', () => {
  const mail = allocationMail({ ...letter, partner: { name: 'Åsa & Söner AB', id: '7' } }, 'a@b.example', 'sv');
  const [head = '', encoded = ''] = emlOf(mail).split('\r\n\r\n');

  test('opens as an unsent message with all of its text', () => {
    expect(head).toContain('To: a@b.example\r\n');
    expect(head).toContain('X-Unsent: 1');
    expect(Buffer.from(encoded, 'base64').toString('utf8')).toBe(mail.body.replace(/\n/g, '\r\n'));
    for (const line of emlOf(mail).split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
  });

  test('the subject survives its encoding', () => {
    const [, words = ''] = /Subject: (.*(?:\r\n .*)*)/.exec(head) ?? [];
    const read = words
      .split('\r\n ')
      .map((word) => Buffer.from(/^=\?UTF-8\?B\?(.+)\?=$/.exec(word)![1]!, 'base64').toString('utf8'));
    expect(read.join('')).toBe(mail.subject);
  });

  test('no name can smuggle in a header', () => {
    const evil = emlOf(
      allocationMail(
        { ...letter, partner: { name: 'X\r\nBcc: y@z.example', id: '' } },
        'a@b.example\nBcc: q@z.example',
      ),
    );
    expect(evil.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/m);
  });
});

describe('the link', () => {
  test('holds the whole text', () => {
    const mail = allocationMail(letter, 'a@b.example', 'fr');
    const { href, fits } = mailtoOf(mail);
    const url = new URL(href);
    expect(fits).toBe(true);
    expect(url.pathname).toBe('a@b.example');
    expect(decodeURIComponent(/subject=([^&]*)/.exec(href)![1]!)).toBe(mail.subject);
    expect(decodeURIComponent(/body=(.*)$/.exec(href)![1]!)).toBe(mail.body.replace(/\n/g, '\r\n'));
  });

  test('says when it is longer than mail programs take', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ number: `INV-${1000 + i}`, cents: 100n }));
    expect(mailtoOf(allocationMail({ ...letter, invoices: many }, 'a@b.example')).fits).toBe(false);
  });
});
