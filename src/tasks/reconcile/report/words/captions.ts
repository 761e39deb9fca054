/**
 * The single list of the captions of a report's tables. Columns go by these keys, in formulas too; what a reader sees
 * above them is in the reader's language.
 */

/** Columns of the tables of a report; columns named after one of the file keep its name and are not among them. */
export type Caption =
  // Exceptions and Earlier
  | ('LineId' | 'Status' | 'Severity' | 'Reason' | 'Direction' | 'Customer' | 'Subscription' | 'Offer' | 'ChargeType')
  | ('Event' | 'EventId' | 'Siblings' | 'From' | 'To' | 'Days' | 'Qty' | 'Price' | 'PriceFrom' | 'Field' | 'Billed')
  | ('Expected' | 'Difference' | 'Currency' | 'Explanation' | 'Rule' | 'Version' | 'Inputs' | 'Profile' | 'AlsoFit')
  | ('Source' | 'RowLink' | 'NextStep' | 'Owner' | 'Note' | 'Since' | 'Age')
  // Events
  | ('Kind' | 'Date' | 'LinesCount' | 'Credit' | 'Charge' | 'Net' | 'ExpectedNet' | 'Verdict' | 'LineIds' | 'Sentence')
  // Rounding, Silent and Deadlines
  | ('RowsThatFit' | 'OfProrated' | 'Total' | 'Frequency' | 'TermStart' | 'LastLine' | 'NextExpected' | 'NextAmount')
  | ('DaysLeft' | 'AmountAtStake' | 'Regime')
  // Trace and Lists
  | ('Unrounded' | 'Rounded' | 'List' | 'Key' | 'Caption' | 'Meaning' | 'UsualNextStep');

/** What stands above each column. */
export type Captions = Readonly<Record<Caption, string>>;

/** The caption of a column; one of the file's own as it is. */
export function captionIn(captions: Captions, key: string): string {
  return Object.hasOwn(captions, key) ? captions[key as Caption] : key;
}
