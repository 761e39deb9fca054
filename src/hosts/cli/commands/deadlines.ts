/** `tieout deadlines`: what of our own list renews or loses a right in the next days, by which rule, and what is at stake. */
import type { Rulebook } from '../../../billing/index.ts';
import { stakeSentence, untoldSentence } from '../../../messages/index.ts';
import { readPriceList, readSubscriptionList } from '../../../sheets/index.ts';
import {
  deadlines,
  usualDays,
  type Deadline,
  type Deadlines,
  type DeadlinesInput,
  type UntoldDeadline,
} from '../../../tasks/index.ts';
import { parseDate, printDate, printDecimal } from '../../../values/index.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Options } from '../options.ts';
import { sheetOpener, type OpenSheet } from '../sheet-files/open-sheet.ts';
import type { Terminal } from '../terminal.ts';
import { refuse } from './eval.ts';

type Asked = Required<DeadlinesInput>;

/** Ends with 0 where every subscription could be judged, and with 1 where the list leaves something open. */
export function tellDeadlines(rulebook: Rulebook, options: Options, terminal: Terminal): ExitCode {
  const remarks: string[] = [];
  const open = sheetOpener(options, terminal, remarks);
  const asked = typeof open === 'string' ? open : readAsked(options, open);
  if (typeof asked === 'string') return refuse(asked, options.json, terminal);
  for (const remark of remarks) terminal.error(remark);
  const told = deadlines(asked, rulebook);
  if (options.json) terminal.out(JSON.stringify(toJson(told, asked, rulebook)));
  else for (const line of linesOf(told, asked)) terminal.out(line);
  return told.untold.length === 0 && asked.list.subscriptions.length > 0 ? exitCodes.fine : exitCodes.no;
}

function readAsked(options: Options, open: OpenSheet): Asked | string {
  const [path, ...others] = options.words;
  if (path === undefined || others.length > 0 || Object.keys(options.inputs).length > 0)
    return 'Name one subscription list: tieout deadlines SUBSCRIPTIONS.csv --as-of DATE. See tieout deadlines --help.';
  const given = options['as-of'];
  if (given === undefined) return 'Name the day from which to look: --as-of DATE. See tieout deadlines --help.';
  const asOf = parseDate(given);
  if (asOf === null) return `--as-of is "${given}"; a date such as 2019-10-29 is expected.`;
  const within = readDays(options.within);
  if (typeof within === 'string') return within;
  const list = open(path, readSubscriptionList, ['subscription-list'], true);
  if (typeof list === 'string') return list;
  const prices = options.prices === undefined ? null : open(options.prices, readPriceList, ['price-list']);
  return typeof prices === 'string' ? prices : { list, prices, asOf, within };
}

function readDays(given: string | undefined): number | string {
  if (given === undefined) return usualDays;
  if (/^\d{1,5}$/u.test(given)) return Number.parseInt(given, 10);
  return `--within is "${given}"; a whole number of days such as 30 is expected.`;
}

function toJson({ ahead, untold }: Deadlines, { asOf, within }: Asked, rulebook: Rulebook): object {
  return {
    asOf: printDate(asOf),
    within,
    deadlines: ahead.map((deadline) => deadlineJson(deadline, rulebook)),
    untold: untold.map((each) => ({ ...named(each), missing: each.missing, explanation: untoldSentence(each) })),
  };
}

function deadlineJson(deadline: Deadline, rulebook: Rulebook): object {
  const { date, daysLeft, stake, call } = deadline;
  const explained = rulebook.explain(call);
  const cited = explained.kind === 'problems' ? [] : explained.trace.citations;
  return {
    ...named(deadline),
    date: printDate(date),
    daysLeft,
    amountAtStake: stake.kind === 'amount' ? printDecimal(stake.amount, 2) : null,
    currency: stake.kind === 'amount' ? stake.currency : null,
    amountRule: 'call' in stake ? stake.call.rule : null,
    amountNote: stakeSentence(stake),
    rule: call.rule,
    sources: cited.map(({ source, section, dated }) => ({ source, section, dated })),
  };
}

function named({ subscription, kind, regime }: Deadline | UntoldDeadline): object {
  const { subscription: id, customerName: customer, row } = subscription;
  return { row, subscription: id, customer, kind, regime };
}

/** One line a deadline, then what the list leaves open. */
function linesOf({ ahead, untold }: Deadlines, { asOf, within, list }: Asked): readonly string[] {
  if (list.subscriptions.length === 0) return ['Not checked: the list holds no subscription.'];
  const none = `Nothing renews or ends in the ${within} days from ${printDate(asOf)}.`;
  return [
    ...(ahead.length === 0 ? [none] : ahead.map(lineOf)),
    ...untold.map((each) => `not known  ${each.kind.padEnd(19)}  ${whose(each)}  ${untoldSentence(each)}`),
  ];
}

function lineOf(deadline: Deadline): string {
  const { date, daysLeft, kind, stake } = deadline;
  const currency = stake.kind === 'amount' && stake.currency !== null ? ` ${stake.currency}` : '';
  const money = stake.kind === 'amount' ? `${printDecimal(stake.amount, 2)}${currency}` : (stakeSentence(stake) ?? '');
  const days = `${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}`;
  return `${printDate(date)}  ${days.padStart(8)}  ${kind.padEnd(19)}  ${whose(deadline)}  ${money}`;
}

function whose({ subscription: { subscription, customerName } }: Deadline | UntoldDeadline): string {
  return customerName === null ? subscription : `${subscription}  ${customerName}`;
}
