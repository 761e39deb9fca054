/**
 * DAYS, QTY, CHARGE_TYPE and DUPLICATE between the rows of one change: a part that bills days of another part, a period
 * taken back twice or for other licences than it was billed for, a credit from another day, a wrong sign; WRONG_PERIOD of one cut short.
 * @source MS004 "Adding and removing licenses"
 */
import { equal, negate, printDate, toDouble, zero } from '../../../../values/index.ts';
import type { ChangeFault } from '../../facts/changes/change-fault.ts';
import { partCharge } from '../../facts/part-charge.ts';
import { found, type Found } from '../../finding.ts';
import type { AskedRules } from '../../line/asked-rules.ts';
import type { Basis } from '../../line/line-check.ts';
import type { RowCheck, RowFacts } from '../../row-facts.ts';

export const changeFault: RowCheck = (facts, { changeFaults, rules }) => {
  const fault = changeFaults.get(facts.line.row);
  const { basis } = facts.check;
  if (fault === undefined || basis === null) return null;
  switch (fault.kind) {
    case 'days':
      return daysTwice(fault, basis, { facts, rules });
    case 'licences':
      return otherLicences(fault, basis, { facts, rules });
    case 'sign':
      return wrongSign(basis, { facts, rules });
    case 'again':
      return takenBackAgain(fault.row, facts);
    case 'span':
      return cutShort(fault, basis, { facts, rules });
    case 'from':
      return fromAnotherDay(fault, basis, { facts, rules });
    case 'credited':
      return creditedForOthers(fault, basis, { facts, rules });
  }
};

interface Asked {
  readonly facts: RowFacts;
  readonly rules: AskedRules;
}

function daysTwice(
  { row, from, to, ifAll }: Extract<ChangeFault, { readonly kind: 'days' }>,
  basis: Basis,
  { facts: { line, listed }, rules }: Asked,
): Found | null {
  // Two parts up to the same day may be those that were there and those that came.
  if (ifAll !== null && (listed === null || !equal(ifAll, listed.quantity))) return null;
  const actualDays = line.chargeEnd - line.chargeStart + 1;
  const expectedDays = actualDays - (to - from + 1);
  const expectation =
    expectedDays === 0 ? { expected: zero } : partCharge({ ...basis, chargeDays: expectedDays }, rules);
  return found(
    'DAYS',
    { field: 'Amount', ...expectation, actual: line.amount },
    {
      ...{ expectedDays, actualDays, daysOf: 'charge', fits: [] },
      twice: { besideRow: row, from: printDate(from), to: printDate(to) },
    },
  );
}

function wrongSign(basis: Basis, { facts: { line }, rules }: Asked): Found {
  const { expected, ...asked } = partCharge(basis, rules);
  const turned = expected === null || line.amount.n < 0n ? expected : negate(expected);
  return found(
    'CHARGE_TYPE',
    { field: 'Amount', expected: turned, ...asked, actual: line.amount },
    { expectedChargeType: null, actualChargeType: line.chargeType.name },
  );
}

function takenBackAgain(sameAsRow: number, { line }: RowFacts): Found {
  return found('DUPLICATE', { field: 'Amount', expected: zero, actual: line.amount }, { sameAsRow, differs: true });
}

function cutShort(
  { from, to }: Extract<ChangeFault, { readonly kind: 'span' }>,
  basis: Basis,
  { facts: { line }, rules }: Asked,
): Found {
  const { expected, ...asked } = partCharge({ ...basis, chargeDays: to - from + 1 }, rules);
  const signed = expected === null || line.amount.n >= 0n ? expected : negate(expected);
  return found(
    'WRONG_PERIOD',
    { field: 'ChargeStartDate', expected: signed, ...asked, actual: line.amount },
    {
      ...{ expectedStart: printDate(from), expectedEnd: printDate(to) },
      ...{ actualStart: printDate(line.chargeStart), actualEnd: printDate(line.chargeEnd) },
    },
  );
}

function fromAnotherDay(
  { row, from }: Extract<ChangeFault, { readonly kind: 'from' }>,
  basis: Basis,
  { facts: { line }, rules }: Asked,
): Found {
  const expectedDays = line.chargeEnd - from + 1;
  const { expected, ...asked } = partCharge({ ...basis, chargeDays: expectedDays }, rules);
  return found(
    'DAYS',
    { field: 'Amount', expected: expected && negate(expected), ...asked, actual: line.amount },
    {
      ...{ expectedDays, actualDays: line.chargeEnd - line.chargeStart + 1, daysOf: 'charge', fits: [] },
      changed: { besideRow: row, on: printDate(from) },
    },
  );
}

function creditedForOthers(
  { quantity, ifAll }: Extract<ChangeFault, { readonly kind: 'credited' }>,
  basis: Basis,
  { facts: { line, listed }, rules }: Asked,
): Found | null {
  // What is charged anew for others than our list has is told there.
  if (ifAll !== null && listed !== null && !equal(ifAll, listed.quantity)) return null;
  const { expected, ...asked } = partCharge({ ...basis, quantity }, rules);
  return found(
    'QTY',
    { field: 'Amount', expected: expected && negate(expected), ...asked, actual: line.amount },
    {
      expectedQuantity: toDouble(quantity),
      actualQuantity: toDouble(line.quantity),
      ...{ shownBy: 'stop', fits: [] },
    },
  );
}

function otherLicences(
  { row, quantity }: Extract<ChangeFault, { readonly kind: 'licences' }>,
  basis: Basis,
  { facts: { line }, rules }: Asked,
): Found {
  const { expected, ...asked } = partCharge({ ...basis, quantity }, rules);
  const signed = expected === null || line.amount.n >= 0n ? expected : negate(expected);
  return found(
    'QTY',
    { field: 'Amount', expected: signed, ...asked, actual: line.amount },
    {
      expectedQuantity: toDouble(quantity),
      actualQuantity: toDouble(line.quantity),
      ...{ shownBy: 'change', besideRow: row, fits: [] },
    },
  );
}
