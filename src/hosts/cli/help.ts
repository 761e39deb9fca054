/** The single place for the help screens: each with an example that runs as printed. */

const screens: Readonly<Record<string, string>> = {
  '': `tieout: ties every cent of a Partner Center bill to the rule that made it

  tieout eval RULE Name=value ...     one rule for given inputs
  tieout lines BLOCK Name=value ...   the rows an event brings
  tieout explain RULE Name=value ...  the steps behind the answer
  tieout check FILES                  what is wrong in rule files
  tieout test FILES                   the examples of rule files
  tieout format FILES                 rule files in canonical layout
  tieout compile RULE --target prose  a rule in sentences, in five languages
  tieout allocate                     the invoices an unallocated payment is for
  tieout deadlines LIST               what renews or loses a right in the next days
  tieout doctor                       what works on this machine
  tieout reconcile --recon FILE       a reconciliation file against rules, list, matrix and invoice

tieout COMMAND --help shows a command. All commands take --json.
Exit codes: 0 fine, 1 the answer is no or not stated (or an example fails), 2 bad input.

  tieout eval RenewalDate ServiceStart=2019-01-10`,
  eval: `tieout eval RULE Name=value ... [--pack NAME] [--rules FILE] [--on DATE] [--lang en|it|sv|fr|nl] [--json]
tieout eval --batch

  --pack NAME   legacy (default) or new-commerce
  --rules FILE  rule files or folders to use instead of the shipped packs; may be repeated
  --table NAME=FILE.csv  rows of a table the rule reads, by column name; may be repeated
  --on DATE     choose the version in force on this date
  --batch       one request a line on standard input: {"id":1,"rule":"RenewalDate","inputs":{"ServiceStart":"2019-01-10"}}
  --json        the answer as JSON

Dates are 2019-10-29, decimals have a dot, an amount may carry its currency ("8.50 USD").

  tieout eval CancellationCredit MonthlyPrice=4 LicencesCancelled=1 ServiceStart=2018-01-13 CancelDate=2018-03-01`,
  lines: `tieout lines BLOCK Name=value ... [--pack NAME] [--rules FILE] [--on DATE] [--lang en|it|sv|fr|nl] [--json]

The rows the next reconciliation file must show for an event: charge type, dates, price, quantity, amount, billing date.

  tieout lines CancellationLines MonthlyPrice=4 Licences=1 ServiceStart=2018-01-13 CancelDate=2018-03-01 BillingDay=15 Frequency=annual`,
  explain: `tieout explain RULE Name=value ... [--pack NAME] [--rules FILE] [--on DATE] [--lang en|it|sv|fr|nl] [--json]

The steps of a rule: values with units, the case chosen, the source, the assumptions, the amount before and after rounding.

  tieout explain CancellationCredit MonthlyPrice=4 LicencesCancelled=1 ServiceStart=2018-01-13 CancelDate=2018-03-01`,
  check: `tieout check FILES [--watch] [--lang en|it|sv|fr|nl] [--json]

What is wrong in rule files, each mistake with file, line, column and the way out. FILES are files or folders.
A file in a folder with a pack.rules is read with its neighbours. Exit code 2 where an error stands.

  tieout check rules/legacy`,
  reconcile: `tieout reconcile --recon FILE [--subscriptions FILE] [--matrix FILE] [--prices FILE] [--billing-date DATE] [--invoice FILE] [--out FILE.xlsx]
                  [--last-month FILE] [--previous FILE.xlsx] [--split customer|reseller] [--evidence FILE.html]
                  [--lang en|it|sv|fr|nl] [--in-parts]

Recomputes every row and holds it against your own list, the offer matrix and the invoice. Files are CSV or
Excel workbooks (.xlsx).

  --recon FILE          the reconciliation file as it was downloaded
  --subscriptions FILE  your own list: what should be billed
  --matrix FILE         the offer matrix: frequencies and limits of offers
  --prices FILE         the price list
  --billing-date DATE   the day of the file; taken from its name where that tells it
  --invoice FILE        totals of the invoice, one row a currency: Currency, Total, and Tax and Adjustments where it has them
  --invoice-total N, --adjustments N  the same typed; CUR=N for each of several currencies, credits negative
  --date-order ORDER    month-first or day-first, for files whose dates leave it open; one file: subscriptions=day-first
  --decimal MARK        dot or comma, likewise
  --out FILE.xlsx       the answer as a workbook: Summary, Exceptions, Matched, Events, Rounding, Silent, Deadlines, About
  --last-month FILE     last month's reconciliation file: what changed since, by cause, start and causes making the end;
                        with --out the sheet Bridge. Written as --recon is; below 64 MB, and not for usage
  --previous FILE.xlsx  last month's answer: owner, note and status go on to the same findings, with the months since each
                        was first found; what this file does not have again stands on the sheet Earlier
  --split customer      a workbook for each customer, or reseller, with their own lines, in the folder --out names;
                        with --out FILE.xlsx beside that workbook. Their sums are those of the file
  --evidence FILE.html  a page to print and send: what was billed too high, how it is computed, rule, source and line;
                        with a folder a page for each customer. What was billed too little asks for nothing
  --lang LANG           sentences of the answer, the workbook and the evidence in another language
  --in-parts            read a licence-based CSV as files over 64 MB always are: lines that tie are counted in passing, and
                        only what else there is stands in the answer; memory does not grow with the file
  --json                the answer as JSON

Exit code 1 where something was found, or no row was checked.

  tieout reconcile --recon test/fixtures/recon-2020-02/example-2020-02-15.csv --billing-date 2020-02-15 --json`,
  test: `tieout test FILES [--coverage] [--watch] [--lang en|it|sv|fr|nl] [--json]

Runs the examples of rule files. Exit code 1 where an example fails.

  --coverage  list the cases no example reaches

  tieout test rules/legacy --coverage`,
  format: `tieout format FILES [--check] [--json]

Writes rule files in canonical layout: clauses on lines of their own, columns aligned, comments kept. Never changes what
a rule means. FILES are files or folders; the names of those that change are printed. A part that cannot be read stays
as it is and is told, with exit code 2.

  --check  write nothing; exit code 1 where a file would change

  tieout format rules/legacy --check`,
  compile: `tieout compile RULE --target prose [--lang en|it|sv|fr|nl] [--pack NAME] [--rules FILE] [--json]

A rule in another form. prose: the rule as sentences, its formulas with the nouns of the language.

  tieout compile CancellationCredit --target prose --lang it`,
  allocate: `tieout allocate --payments FILE --invoices FILE [--email en|it|sv|fr|nl] [--out FILE.xlsx] [--json]

For which open invoices each unallocated payment is, with a grade and the reason. Several solutions are listed and
none is picked. Nothing is sent. Exit code 1 where a payment is left without invoices.

  --payments FILE    CSV or workbook with Date, Reference, Amount, Currency
  --invoices FILE    CSV or workbook with Number, Date, Due, Amount, Open, Currency; a credit note has a negative amount
  --email LANG       a drafted request for each payment, in English, Italian, Swedish, French or Dutch
  --partner NAME, --partner-id ID  who asks
  --to ADDRESS       instead of the address the rules name
  --date-order ORDER, --decimal MARK  month-first or day-first, dot or comma, where a file leaves it open; one file: payments=comma
  --on DATE          the day the requests are sent: from when to when the Billing page is to show them
  --out FILE.xlsx    Suggestions, Payments, Open invoices and Request log as a workbook
  --lang LANG        reasons and next steps in another language

  tieout allocate --payments sample/payments.csv --invoices sample/invoices.csv --email en --on 2019-11-27`,
  deadlines: `tieout deadlines SUBSCRIPTIONS.csv --as-of DATE [--within DAYS] [--prices FILE] [--rules FILE] [--json]

What of your own list renews or loses a right: full_credit (the last day of the first 30), reactivation (the 90th day of
a suspension), renewal, new_commerce_cancel (the seventh day). The nearest first, each with the rule that names the day.

  --as-of DATE   the day from which to look
  --within DAYS  the most days left; 30 when left out
  --prices FILE  the price list, for what is at stake on that day: the whole credit, the charge that follows
  --date-order ORDER, --decimal MARK  month-first or day-first, dot or comma, for files that leave it open

The list needs SubscriptionId, Quantity, BillingFrequency, ServiceStart; of a suspended subscription also SuspendedOn, in
new commerce also Term. Exit code 1 where the list leaves something open.

  tieout deadlines sample/subscriptions.csv --as-of 2019-11-15`,
  doctor: `tieout doctor [--json]

What works on this machine, and what to do about the rest: Node, the port of the workbook, the certificate Excel wants,
the manifest with its build, the files of the sample, a browser. Exit code 1 where something is to be mended.

  tieout doctor`,
};

export const commands: readonly string[] = Object.keys(screens).filter((name) => name !== '');

/** The help of a command; of all where there is none of that name. */
export function help(command = ''): string {
  return screens[command] ?? screens[''] ?? '';
}
