/** The known answers of the sample: each stands where it says, and each can be told from every other reason. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { printCents, readCents, shareOf } from '../../sample/build/billing/amounts.ts';
import type { Answers, FileAnswers, FindingAnswer } from '../../sample/build/files/answers.ts';
import { rowIdentities } from '../../src/sheets/index.ts';
import { parseDecimal } from '../../src/values/index.ts';

type Row = Record<string, string>;

const committed = (name: string): string => readFileSync(`sample/${name}`, 'utf8');
const rowsOf = (name: string): Row[] => Papa.parse<Row>(committed(name), { header: true, skipEmptyLines: true }).data;

const answers = JSON.parse(committed('answers.json')) as Answers;
const listed = rowsOf('subscriptions.csv');
const cents = (text: string | undefined): bigint => readCents(text!)!;

/** The one finding of a code, the row it stands in, the rows of its subscription and the partner's own record. */
function found(code: string) {
  const all = answers.files.flatMap((file) =>
    file.findings.filter((finding) => finding.code === code).map((finding) => ({ file, finding })),
  );
  expect(all).toHaveLength(1);
  const { file, finding } = all[0]!;
  const rows = rowsOf(file.file);
  return {
    finding,
    rows,
    row: finding.row === null ? null : rows[finding.row - 1]!,
    own: rows.filter((row) => row['SyndicationPartnerSubscriptionNumber'] === finding.subscription),
    record: listed.find((row) => row['SubscriptionId'] === finding.subscription),
  };
}

const billed = (code: string): Row => found(code).row!;

describe('the answers', () => {
  test('hold one finding for each reason a licence file can show, and two silent subscriptions', () => {
    const counts: Record<string, number> = {};
    for (const { code } of answers.files.flatMap(({ findings }) => findings)) counts[code] = (counts[code] ?? 0) + 1;
    const once =
      'QTY PRICE DAYS ROUNDING CHARGE_TYPE DUPLICATE NO_CUSTOMER MISSING_IN_LIST MISSING_IN_FILE TAX PROMO TIMING ' +
      'WRONG_PERIOD FREQUENCY UNKNOWN';
    expect(counts).toEqual({ ...Object.fromEntries(once.split(' ').map((code) => [code, 1])), SILENT_EXPECTED: 2 });
    for (const { counts: inFile, findings } of answers.files) {
      expect(Object.values(inFile).reduce((sum, count) => sum + count, 0)).toBe(findings.length);
    }
  });

  test.each(answers.files.flatMap((file) => file.findings.map((finding) => [finding.code, file, finding] as const)))(
    '%s names its row, its line and the amount that stands there',
    (_code: string, file: FileAnswers, finding: FindingAnswer) => {
      if (finding.row === null) {
        expect(finding.line).toBeNull();
        expect(rowsOf(file.file).map((row) => row['SyndicationPartnerSubscriptionNumber'])).not.toContain(
          finding.subscription,
        );
        return;
      }
      const row = rowsOf(file.file)[finding.row - 1]!;
      const money = ['Amount', 'Tax', 'TotalOtherDiscount'].includes(finding.field) ? finding.field : 'Amount';
      expect(row['SyndicationPartnerSubscriptionNumber']).toBe(finding.subscription);
      expect(row[money]).toBe(finding.actual);
      expect(committed(file.file).split('\n')[finding.line! - 1]).toContain(finding.subscription);
    },
  );

  test('leave 118.20 unexplained on the euro invoice and nothing on the dollar invoice', () => {
    const invoices = rowsOf('invoices.csv');
    const gaps = answers.files.map(({ file, invoice, invoiceTotal, totals, unexplained }) => {
      const inFile = rowsOf(file).reduce((sum, row) => sum + cents(row['TotalForCustomer']), 0n);
      const onInvoice = invoices.find((row) => row['Number'] === invoice)!['Amount'];
      expect([printCents(inFile), onInvoice]).toEqual([totals.TotalForCustomer, invoiceTotal]);
      expect(printCents(cents(onInvoice) - inFile)).toBe(unexplained);
      return unexplained;
    });
    expect(gaps).toEqual(['118.20', '0.00']);
  });

  test('total each money column of the file', () => {
    for (const { file, totals } of answers.files) {
      for (const [column, said] of Object.entries(totals)) {
        expect(printCents(rowsOf(file).reduce((sum, row) => sum + cents(row[column]), 0n))).toBe(said);
      }
    }
  });

  test('say the same on the sheet as in the data', () => {
    const sheet = rowsOf('answers.csv');
    const kind = (name: string): Row[] => sheet.filter((row) => row['Answer'] === name);
    const findings = answers.files.flatMap((file) => file.findings);
    expect(kind('finding').map((row) => [row['Code'], row['Row'], row['Expected'], row['Actual']])).toEqual(
      findings.map(({ code, row, expected, actual }) => [
        code,
        row === null ? '' : String(row),
        expected ?? '',
        actual,
      ]),
    );
    expect(kind('tie-out')).toHaveLength(2);
    expect(kind('what-if').map((row) => row['Expected'])).toEqual(answers.whatIf.moves.map(({ after }) => after));
    expect(kind('payment')).toHaveLength(3);
    expect(sheet).toHaveLength(2 + findings.length + answers.whatIf.moves.length + 3);
  });
});

describe('the planted findings', () => {
  test('QTY: 12 billed for 10 in the list', () => {
    const { record } = found('QTY');
    expect([billed('QTY')['Quantity'], record!['Quantity']]).toEqual(['12', '10']);
    expect([billed('QTY')['ChargeType'], billed('QTY')['UnitPrice']]).toEqual(['Cycle fee', '8.00']);
  });

  test('PRICE: 9.00 billed for 8.40 in the price list', () => {
    const prices = rowsOf('price-list-eur.csv').filter((row) => row['Offer Display Name'] === 'Power BI Pro');
    expect([billed('PRICE')['UnitPrice'], prices.map((row) => row['List Price'])]).toEqual(['9.00', ['8.40']]);
  });

  test('DAYS: the amount of 13 days on a row of 12, and of no other number of days', () => {
    const { finding } = found('DAYS');
    const row = billed('DAYS');
    expect([row['ChargeStartDate'], row['ChargeEndDate']]).toEqual(['10/29/2019 0:00', '11/9/2019 23:59']);
    expect([finding['expectedDays'], finding['actualDays']]).toEqual([12, 13]);
    const fitting = Array.from({ length: 31 }, (_, day) => day + 1).filter(
      (days) => printCents(shareOf(1050n, 6, { days, of: 31 })) === row['Amount'],
    );
    expect(fitting).toEqual([13]);
  });

  test('ROUNDING: the amount of daily_mills, of no other profile and of no other number of days', () => {
    const { finding } = found('ROUNDING');
    const row = billed('ROUNDING');
    expect([row['ChargeStartDate'], row['ChargeEndDate'], row['Quantity']]).toEqual([
      '10/8/2019 0:00',
      '10/21/2019 23:59',
      '8',
    ]);
    // 12.50 a month, 14 of 31 days, 8 licences; worked by hand from the table of profiles.
    const byProfile = {
      exact: '45.16',
      daily_cents: '44.80',
      daily_mills: '45.14',
      unit_rounded: '45.20',
      unit_truncated: '45.12',
      truncated: '45.16',
      nested: '45.20',
    };
    const fitting = Object.entries(byProfile).filter(([, amount]) => amount === row['Amount']);
    expect(fitting.map(([profile]) => profile)).toEqual([finding['profile']]);
    expect(finding.expected).toBe(byProfile.exact);
    const off = cents(finding.expected!) - cents(finding.actual);
    expect(off > 0n && off <= BigInt(row['Quantity']!)).toBe(true);
    const days = Array.from({ length: 31 }, (_, day) => printCents(shareOf(1250n, 8, { days: day + 1, of: 31 })));
    expect(days).not.toContain(row['Amount']);
  });

  test('CHARGE_TYPE: a cancel fee with a positive amount for a whole cycle', () => {
    const row = billed('CHARGE_TYPE');
    expect([row['ChargeType'], row['Amount'], row['BillingCycleType']]).toEqual(['Cancel fee', '12.60', 'Monthly']);
    expect(found('CHARGE_TYPE').record!['Status']).toBe('active');
  });

  test('DUPLICATE: equal to the earlier row in every column', () => {
    const { finding, rows, row, own } = found('DUPLICATE');
    const earlier = rows[(finding['sameAsRow'] as number) - 1]!;
    expect(row).toEqual(earlier);
    expect(finding['sameAsRow']).toBeLessThan(finding.row!);
    expect(own).toHaveLength(2);
    const texts = answers.files.flatMap(({ file }) => committed(file).trimEnd().split('\n').slice(1));
    expect(texts.length - new Set(texts).size).toBe(1);
  });

  test('NO_CUSTOMER: no name and no id, and no such subscription in the list', () => {
    const row = billed('NO_CUSTOMER');
    expect([row['CustomerId'], row['CustomerName'], row['DomainName']]).toEqual(['', '', '']);
    expect(found('NO_CUSTOMER').record).toBeUndefined();
  });

  test('MISSING_IN_LIST: the customer is known, the subscription is not', () => {
    const row = billed('MISSING_IN_LIST');
    expect(listed.map(({ CustomerId }) => CustomerId)).toContain(row['CustomerId']);
    expect(found('MISSING_IN_LIST').record).toBeUndefined();
  });

  test('every other row is of a subscription in the list, in the currency of its file', () => {
    const unlisted = ['NO_CUSTOMER', 'MISSING_IN_LIST'].map((code) => found(code).finding.subscription);
    for (const { file } of answers.files) {
      for (const row of rowsOf(file)) {
        const id = row['SyndicationPartnerSubscriptionNumber']!;
        const record = listed.find((other) => other['SubscriptionId'] === id);
        expect(unlisted.includes(id) ? record === undefined : record?.['Currency'] === row['Currency']).toBe(true);
      }
    }
  });

  test('MISSING_IN_FILE: an active monthly subscription; any other without a row is silent by rule', () => {
    const { record, finding } = found('MISSING_IN_FILE');
    expect([record!['Status'], record!['BillingFrequency'], record!['Quantity']]).toEqual(['active', 'Monthly', '35']);
    const onFile = answers.files
      .flatMap(({ file }) => rowsOf(file))
      .map((row) => row['SyndicationPartnerSubscriptionNumber']);
    const without = listed.filter((row) => !onFile.includes(row['SubscriptionId']));
    const silent = answers.files.flatMap(({ findings }) => findings).filter(({ code }) => code === 'SILENT_EXPECTED');
    expect(without.map((row) => row['SubscriptionId']).sort()).toEqual(
      [finding.subscription, ...silent.map(({ subscription }) => subscription)].sort(),
    );
    for (const { subscription } of silent) {
      const own = listed.find((row) => row['SubscriptionId'] === subscription)!;
      expect([own['BillingFrequency'], own['Status']]).toEqual(['Annual', 'active']);
    }
    expect(silent.map((answer) => answer['nextBillingDate'])).toEqual(['2020-03-15', '2020-06-15']);
  });

  test('TAX: 0.00 instead of 22 per cent', () => {
    const row = billed('TAX');
    expect([row['Subtotal'], row['Tax'], row['TotalForCustomer']]).toEqual(['202.80', '0.00', '202.80']);
    expect(found('TAX').finding.expected).toBe('44.62');
  });

  test('PROMO: the agreed ten per cent is missing here and stands in the other rows', () => {
    const { record, finding } = found('PROMO');
    expect([record!['AgreedDiscount'], finding.expected, finding.actual]).toEqual(['0.10', '21.00', '0.00']);
    const discounted = answers.files
      .flatMap(({ file }) => rowsOf(file))
      .filter((row) => row['TotalOtherDiscount'] !== '0.00');
    expect(discounted.map((row) => [row['Amount'], row['TotalOtherDiscount']])).toEqual([
      ['33.60', '3.36'],
      ['360.00', '36.00'],
    ]);
  });

  test('TIMING: a purchase of 6 October, a month after its billing date', () => {
    const { record, finding } = found('TIMING');
    expect(record!['ServiceStart']).toBe('2019-10-06');
    expect([finding['expectedBillingDate'], finding['actualBillingDate']]).toEqual(['2019-10-15', '2019-11-15']);
  });

  test('WRONG_PERIOD: the cycle shifted by two days', () => {
    const row = billed('WRONG_PERIOD');
    expect(found('WRONG_PERIOD').record!['ServiceStart']).toBe('2018-04-20');
    expect([row['ChargeStartDate'], row['ChargeEndDate']]).toEqual(['10/22/2019 0:00', '11/21/2019 23:59']);
  });

  test('FREQUENCY: a year billed of an offer that is monthly only', () => {
    const { record } = found('FREQUENCY');
    const row = billed('FREQUENCY');
    const offer = rowsOf('offer-matrix.csv').find((other) => other['Offer Display Name'] === row['OfferName'])!;
    expect([row['BillingCycleType'], record!['BillingFrequency'], offer['Billing Frequency']]).toEqual([
      'Annual',
      'Monthly',
      'Monthly',
    ]);
  });

  test('UNKNOWN: a charge type of no list, beside the regular row of its subscription', () => {
    const { own } = found('UNKNOWN');
    expect(own.map((row) => row['ChargeType'])).toEqual(['Cycle fee', 'One Time Refund']);
  });

  test('no row breaks the identities of a row', () => {
    const exact = (text: string | undefined) => parseDecimal(text!)!;
    for (const row of answers.files.flatMap(({ file }) => rowsOf(file))) {
      const [amount, discount] = [exact(row['Amount']), exact(row['TotalOtherDiscount'])];
      const [subtotal, tax, total] = [exact(row['Subtotal']), exact(row['Tax']), exact(row['TotalForCustomer'])];
      const kept = rowIdentities({ amount, discount, subtotal, tax, total });
      expect(kept).toEqual({ subtotalHolds: true, totalHolds: true });
    }
  });
});

describe('the payments', () => {
  const payments = rowsOf('payments.csv');
  const invoices = rowsOf('invoices.csv');

  /** The sets of open invoices of the payment's currency that add up to it. */
  function matches(payment: Row): string[][] {
    const open = invoices.filter((row) => row['Currency'] === payment['Currency']);
    const sets = Array.from({ length: 2 ** open.length }, (_, mask) => open.filter((_row, i) => (mask >> i) & 1));
    return sets
      .filter((set) => set.length > 0)
      .filter((set) => set.reduce((sum, row) => sum + cents(row['Open']), 0n) === cents(payment['Amount']))
      .map((set) => set.map((row) => row['Number']!));
  }

  test('five invoices are open, due 60 days after their date', () => {
    expect(invoices.map((row) => [row['Date'], row['Due'], row['Currency']])).toEqual([
      ['2019-08-15', '2019-10-14', 'EUR'],
      ['2019-09-15', '2019-11-14', 'EUR'],
      ['2019-10-15', '2019-12-14', 'EUR'],
      ['2019-11-15', '2020-01-14', 'EUR'],
      ['2019-11-15', '2020-01-14', 'USD'],
    ]);
  });

  test('one payment is one invoice, one is two, and each in one way only', () => {
    expect(payments.slice(0, 2).map(matches)).toEqual([[answers.payments[0]!.pays], [answers.payments[1]!.pays]]);
    expect(answers.payments.map(({ pays }) => pays.length)).toEqual([1, 2, 1]);
  });

  test('one payment is part of an invoice and equals none', () => {
    const part = payments[2]!;
    expect(matches(part)).toEqual([]);
    const invoice = invoices.find((row) => row['Number'] === answers.payments[2]!.pays[0])!;
    expect(invoice['Currency']).toBe(part['Currency']);
    expect(cents(part['Amount']) < cents(invoice['Open'])).toBe(true);
  });
});
