/** English captions and meanings of the reasons, for check lists and legends; the sentences of single findings stand beside. */
import type { ReasonTexts } from './reason-texts.ts';

export const en: ReasonTexts = {
  DUPLICATE: {
    caption: 'Duplicate row',
    asks: 'No row stands twice',
    meaning: 'A row equal in every column to an earlier one.',
    usually: 'Ask for a credit of the later row.',
  },
  NO_CUSTOMER: {
    caption: 'No customer',
    asks: 'Every row has a customer',
    meaning: 'The row names no customer, or one that is not in the subscription list at all.',
    usually: 'Find out whose order it is; the row stays in the sums.',
  },
  MISSING_IN_LIST: {
    caption: 'Not in our list',
    asks: 'Every row is in our list',
    meaning: 'The customer is in the subscription list, the subscription is not.',
    usually: 'Look for the order; it may be one nobody placed.',
  },
  UNKNOWN: {
    caption: 'Unexplained',
    asks: 'Every row is explained',
    meaning: 'No rule explains the row: an unknown charge type, or an amount nothing gives.',
    usually: 'Keep it as an open item and ask what it is for.',
  },
  FREQUENCY: {
    caption: 'Billing frequency',
    asks: 'Billing frequencies agree',
    meaning: 'Billed monthly and listed annual or the reverse, or a frequency the offer matrix does not have.',
    usually: 'Compare the frequency in Partner Center with the list.',
  },
  CHARGE_TYPE: {
    caption: 'Charge type',
    asks: 'Charge types fit their rows',
    meaning: 'The sign or the period of the row contradicts its charge type.',
    usually: 'Book the row by its sign and its dates.',
  },
  TIMING: {
    caption: 'Wrong invoice',
    asks: 'Rows are on their own invoice',
    meaning: 'A first or renewal row that belongs on an earlier or a later file.',
    usually: 'Look at the earlier file, or wait for the next.',
  },
  WRONG_PERIOD: {
    caption: 'Wrong period',
    asks: 'Charge dates are periods',
    meaning: 'Charge dates that are no period of the subscription.',
    usually: 'Ask for corrected dates; no day may be billed twice or left out.',
  },
  QTY: {
    caption: 'Quantity',
    asks: 'Quantities agree with our list',
    meaning: 'Another number of licences than in the list.',
    usually: 'Look for a change that the list lacks.',
  },
  PRICE: {
    caption: 'Price',
    asks: 'Prices are the protected ones',
    meaning: 'Another price than the one protected for this period.',
    usually: 'Check promotions and the list of the month in which the term began.',
  },
  DAYS: {
    caption: 'Number of days',
    asks: 'Amounts fit their days',
    meaning: 'The amount is that of another number of days than the charge dates have.',
    usually: 'Check the day of the event; days are UTC.',
  },
  FX: {
    caption: 'Exchange rate',
    asks: 'Exchange rates agree',
    meaning: 'The amount follows another exchange rate than the row shows.',
    usually: 'Check the day of the rate.',
  },
  ROUNDING: {
    caption: 'Rounding',
    asks: 'Rounding is the usual one',
    meaning: 'Another convention of rounding than the usual one of the file gives the amount.',
    usually: 'Nothing to claim; note the convention.',
  },
  HABIT: {
    caption: 'Habit of the file',
    asks: 'Prorated rows are computed as the rules do',
    meaning:
      'Nearly all prorated rows of the file count days, or round, in one other way than the rules; told once, with all the money it moves.',
    usually: 'Ask once which way of counting holds; if the rules hold, settle the difference.',
  },
  PROMO: {
    caption: 'Discount',
    asks: 'Discounts are as agreed',
    meaning: 'The discount is not the agreed one, or amount less discount is not the subtotal.',
    usually: 'Compare the dates of the promotion.',
  },
  TAX: {
    caption: 'Tax',
    asks: 'Tax is right',
    meaning:
      'The tax is not at the rate of the customer’s other rows or, where all have one rate, of most rows; or subtotal and tax are not the total. A rate that one row alone shows cannot be told from an error.',
    usually: 'Check the tax on the totals, which may round differently.',
  },
  LIMIT: {
    caption: 'Too many of an offer',
    asks: 'No customer has too many of an offer',
    meaning:
      'A customer has more subscriptions of an offer than the offer matrix allows. It says nothing of the amount.',
    usually: 'Ask which of them is used; cancel one bought by mistake.',
  },
  MISSING_IN_FILE: {
    caption: 'Not in the file',
    asks: 'Everything due is in the file',
    meaning: 'An active subscription of the list was due and has no row.',
    usually: 'Check the purchase date and look at the next file.',
  },
  SILENT_EXPECTED: {
    caption: 'Rightly silent',
    asks: 'Annual subscriptions are silent',
    meaning: 'An annual subscription between two billings, which rightly has no row. Information, no finding.',
    usually: 'Nothing to do.',
  },
  NOT_JUDGED: {
    caption: 'Not judged',
    asks: 'Everything could be judged',
    meaning: 'Something needed for a verdict is missing. Counted as not checked, not as a finding.',
    usually: 'Give what is missing and check again.',
  },
};
