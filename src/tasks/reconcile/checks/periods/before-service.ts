/**
 * WRONG_PERIOD of a row in advance that bills days before the subscription begins, by our list and by the file. The days
 * that a purchase at the end of a month has free are no such days.
 * @source FAQ19 "Billing alignment - free period ending"
 */
import { addDays, printDate, zero, type CalendarDate } from '../../../../values/index.ts';
import { partCharge } from '../../facts/part-charge.ts';
import { beginsOn } from '../../facts/service-days.ts';
import { isAdvance, MOST_FREE_DAYS, periodHolding, rowFrequency } from '../../facts/whole-row.ts';
import { found } from '../../finding.ts';
import type { Means, RowCheck, RowFacts } from '../../row-facts.ts';

export const beforeService: RowCheck = (facts, means) => {
  const { line } = facts;
  const [begins, frequency] = [beginsOn(facts), rowFrequency(facts)];
  if (begins === null || frequency === null || !isAdvance(facts) || isOfEarlierTerm(facts, means)) return null;
  if (addDays(line.chargeStart, MOST_FREE_DAYS) >= begins) return null;
  const isOver = line.chargeEnd < begins;
  const first = isOver ? periodHolding(begins, begins, { frequency, rules: means.rules }) : null;
  return found(
    'WRONG_PERIOD',
    {
      field: 'ChargeStartDate',
      ...(isOver ? { expected: zero } : chargeFrom(begins, facts, means)),
      actual: line.amount,
    },
    {
      begins: printDate(begins),
      expectedStart: printDate(begins),
      expectedEnd: printDate(first?.end ?? line.chargeEnd),
      actualStart: printDate(line.chargeStart),
      actualEnd: printDate(line.chargeEnd),
    },
  );
};

/** A change of frequency begins a new term, and the old rows are of the one before. */
function isOfEarlierTerm({ line }: RowFacts, { rowsOf }: Means): boolean {
  return (rowsOf(line.subscription)?.frequencyChange ?? null) !== null;
}

/** The days of the row from the first of the service on. */
function chargeFrom(begins: CalendarDate, { line, check: { basis } }: RowFacts, { rules }: Means) {
  return basis === null ? { expected: null } : partCharge({ ...basis, chargeDays: line.chargeEnd - begins + 1 }, rules);
}
