/** The driver of the sample, on one screen: from the stories to the text of each file. No clock, no chance. */
import { novemberFile, type NovemberFile } from './billing/november-file.ts';
import { answersCsv } from './files/answers-sheet.ts';
import { answersOf, priceListName, reconciliationName } from './files/answers.ts';
import { offerMatrixCsv, priceListCsv, subscriptionsCsv } from './files/lists.ts';
import { otherFilesCsv } from './files/other-files.ts';
import { invoicesCsv, paymentsCsv } from './files/payments.ts';
import { reconciliationCsv } from './files/reconciliation.ts';
import { currencies } from './partner/fabrikam-cloud.ts';

/** What the November files hold, before they are text. */
export function novemberFiles(): readonly NovemberFile[] {
  return currencies.map(novemberFile);
}

/** The text of each file of the sample, by its name. */
export function sampleFiles(): ReadonlyMap<string, string> {
  const files = novemberFiles();
  const answers = answersOf(files);
  return new Map([
    ...files.map(({ currency, lines }) => [reconciliationName(currency), reconciliationCsv(lines)] as const),
    ...currencies.map((currency) => [priceListName(currency), priceListCsv(currency)] as const),
    ['offer-matrix.csv', offerMatrixCsv()],
    ['subscriptions.csv', subscriptionsCsv(files.flatMap(({ subscriptions }) => subscriptions))],
    ['invoices.csv', invoicesCsv(files)],
    ['payments.csv', paymentsCsv()],
    ['other-files.csv', otherFilesCsv()],
    ['answers.csv', answersCsv(answers)],
    ['answers.json', `${JSON.stringify(answers, null, 2)}\n`],
  ]);
}
