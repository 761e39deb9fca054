/** Deadlines: what of our own list renews or loses a right in the days after the file, the nearest first. */
import type { Deadline, Deadlines, UntoldDeadline } from '../../deadlines/deadline.ts';
import { columnsOf, count, type ReportCell, type ReportSheet, type Speaker } from './report-sheet.ts';

/** Where the sentences of deadlines come from. */
type DeadlineSpeaker = Pick<Speaker, 'stake' | 'untold'>;

const columns = columnsOf({
  Subscription: 38,
  Customer: 24,
  Kind: 20,
  Date: 12,
  DaysLeft: 10,
  AmountAtStake: 15,
  Regime: 14,
  Currency: 9,
  Rule: 24,
  Note: 60,
});

/** The sheet, or none where no list or no day was given; what the list does not tell stands last, without a day. */
export function deadlinesSheet(deadlines: Deadlines | null, speaker: DeadlineSpeaker): readonly ReportSheet[] {
  if (deadlines === null) return [];
  const { ahead, untold } = deadlines;
  const rows = [...ahead.map((each) => rowOf(each, speaker)), ...untold.map((each) => untoldRow(each, speaker))];
  return [{ name: 'Deadlines', columns, rows }];
}

function rowOf(
  { subscription, kind, regime, date, daysLeft, stake, call }: Deadline,
  speaker: DeadlineSpeaker,
): ReportCell[] {
  const priced = stake.kind === 'amount' ? stake : null;
  return [
    subscription.subscription,
    subscription.customerName,
    kind,
    { date },
    count(daysLeft),
    priced === null ? null : { money: priced.amount },
    regime,
    priced?.currency ?? null,
    call.rule,
    speaker.stake(stake),
  ];
}

function untoldRow(untold: UntoldDeadline, speaker: DeadlineSpeaker): ReportCell[] {
  const { subscription, kind, regime } = untold;
  const known = [subscription.subscription, subscription.customerName, kind];
  return [...known, null, null, null, regime, null, null, speaker.untold(untold)];
}
