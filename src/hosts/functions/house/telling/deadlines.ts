/**
 * DEADLINES: what of the own subscription list renews or loses a right in the days after a day, the nearest first,
 * with the amount at stake where a price list is given. What the list leaves open follows, its date an error that says why.
 */
import type { Rulebook } from '../../../../billing/index.ts';
import { stakeSentence, untoldSentence } from '../../../../messages/index.ts';
import { deadlines, type Deadline, type Stake, type UntoldDeadline } from '../../../../tasks/index.ts';
import { toDouble } from '../../../../values/index.ts';
import { notStatedCell, problemCell, toCell } from '../../cell-errors.ts';
import type { Argument, Cell, CustomFunction } from '../../custom-function.ts';
import type { Recall } from '../../memo.ts';
import type { Surroundings } from '../../surroundings.ts';
import { readDeadlineArguments } from '../tables/deadline-arguments.ts';
import type { UnreadRow } from '../tables/subscription-rows.ts';

const columns = ['Subscription', 'Customer', 'Kind', 'Date', 'DaysLeft', 'AmountAtStake', 'Regime'] as const;
const parameters = ['subscriptions', 'asOf', 'withinDays', 'priceList'] as const;
const needed: ReadonlySet<(typeof parameters)[number]> = new Set(['subscriptions', 'asOf']);

/** `=CSP.DEADLINES(Subscriptions!A1:K48, B3, 30, Prices!A1:L40)`. */
export function deadlineTable(rulebook: Rulebook, surroundings: Surroundings, recall: Recall): CustomFunction {
  return {
    id: 'DEADLINES',
    parameters: parameters.map((name) => ({ name, optional: !needed.has(name) })),
    rule: null,
    run: (args) => recall('DEADLINES', args, () => deadlinesAhead(args, rulebook, surroundings)),
  };
}

function deadlinesAhead(args: readonly Argument[], rulebook: Rulebook, surroundings: Surroundings): Cell[][] {
  const given = readDeadlineArguments(args, surroundings);
  if (given.kind === 'cell-error') return [[given]];
  if (given.kind === 'problems') return [[problemCell(given.problems, surroundings.language)]];
  const { ahead, untold } = deadlines(given, rulebook);
  return [
    [...columns],
    ...ahead.map((deadline) => aheadCells(deadline, surroundings)),
    ...untold.map(untoldCells),
    ...given.unread.map(unreadCells),
  ];
}

function aheadCells(deadline: Deadline, surroundings: Surroundings): Cell[] {
  const { kind, date, daysLeft, stake, regime } = deadline;
  const day = toCell({ kind: 'value', value: { kind: 'date', date }, trace: undefined }, surroundings);
  return [...whose(deadline), kind, day, daysLeft, stakeCell(stake), regime];
}

/** Without a price there is nothing to add up; a rule that states no amount says why. */
function stakeCell(stake: Stake): Cell {
  if (stake.kind === 'amount') return toDouble(stake.amount);
  return stake.kind === 'not-stated' ? notStatedCell(stakeSentence(stake) ?? '') : '';
}

function untoldCells(untold: UntoldDeadline): Cell[] {
  return [...whose(untold), untold.kind, notStatedCell(untoldSentence(untold)), '', '', untold.regime];
}

/** A row that cannot be read has no kind, and its date is what is wrong with it. */
function unreadCells({ subscription, customer, error }: UnreadRow): Cell[] {
  return [subscription, customer, '', error, '', '', ''];
}

function whose({ subscription: { subscription, customerName } }: Deadline | UntoldDeadline): readonly Cell[] {
  return [subscription, customerName ?? ''];
}
