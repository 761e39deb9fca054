/**
 * The order in which a row is looked at: of the reasons about its amount the first that holds is told, those about
 * other columns may stand beside it. A repeated row is told once and not looked at further.
 */
import { amount } from './checks/amount.ts';
import { beforeService } from './checks/periods/before-service.ts';
import { afterService } from './checks/changes/after-service.ts';
import { reactivated } from './checks/changes/reactivated.ts';
import { changeFault } from './checks/changes/change-fault.ts';
import { changeSide } from './checks/changes/change-side.ts';
import { nextPeriod } from './checks/changes/next-period.ts';
import { chargeType } from './checks/charge-type.ts';
import { missingInList, noCustomer } from './checks/whose-row/customer.ts';
import { duplicate } from './checks/whose-row/duplicate.ts';
import { firstPeriod } from './checks/periods/first-period.ts';
import { frequency } from './checks/frequency.ts';
import { limit } from './checks/limit.ts';
import { overage } from './checks/overage.ts';
import { partEnd } from './checks/periods/part-end.ts';
import { promotion } from './checks/promotion.ts';
import { quantity } from './checks/quantity.ts';
import { stopDay } from './checks/stops/stop-day.ts';
import { stopLicences } from './checks/stops/stop-licences.ts';
import { stoppedPeriod } from './checks/stops/stopped-period.ts';
import { tax } from './checks/tax.ts';
import { timing } from './checks/timing.ts';
import { unknownType } from './checks/whose-row/unknown-type.ts';
import { wrongPeriod } from './checks/periods/wrong-period.ts';
import { placed, type FileFinding, type FindingPlace, type Found } from './finding.ts';
import type { FileKind } from './reconcile-input.ts';
import type { Means, RowCheck, RowFacts } from './row-facts.ts';

const whoseRow: readonly RowCheck[] = [duplicate, noCustomer, missingInList, unknownType];

const aboutTheAmount: Readonly<Record<FileKind, readonly RowCheck[]>> = {
  licence: [
    ...whoseRow,
    frequency,
    chargeType,
    timing,
    beforeService,
    wrongPeriod,
    firstPeriod,
    partEnd,
    changeFault,
    stopLicences,
    quantity,
    stopDay,
    amount,
  ],
  usage: [...whoseRow, overage, amount],
  'new-commerce': [...whoseRow, frequency, quantity, amount],
};

const besidesTheAmount: readonly RowCheck[] = [
  promotion,
  tax,
  limit,
  changeSide,
  nextPeriod,
  afterService,
  stoppedPeriod,
  reactivated,
];

/** Everything there is to say about one row. */
export function rowFindings(kind: FileKind, facts: RowFacts, means: Means): readonly FileFinding[] {
  const first = firstOf(aboutTheAmount[kind], facts, means);
  const others = first?.code === 'DUPLICATE' ? [] : besidesTheAmount.flatMap((check) => check(facts, means) ?? []);
  return [...(first === null ? [] : [first]), ...others].map((each) => placed(each, placeOf(facts)));
}

function firstOf(checks: readonly RowCheck[], facts: RowFacts, means: Means): Found | null {
  for (const check of checks) {
    const found = check(facts, means);
    if (found !== null) return found;
  }
  return null;
}

function placeOf({ line, listed }: RowFacts): FindingPlace {
  const { row, line: inFile, subscription, chargeStart, chargeEnd, quantity: licences } = line;
  return {
    row,
    line: inFile,
    subscription,
    customerName: line.customerName ?? listed?.customerName ?? null,
    offerName: line.offerName ?? listed?.offerName ?? null,
    chargeType: line.chargeType.name,
    chargeStart,
    chargeEnd,
    quantity: licences,
  };
}
