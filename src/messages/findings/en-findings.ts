/** English sentences for what a reconciliation finds: what happened, with the figures, and what to do next. */
import type { HabitName, Others, ToldFinding } from '../../tasks/index.ts';
import { pluralsOf } from '../plural.ts';
import { money, type FindingCatalog } from './finding-texts.ts';
import { enLicences } from './licences/en.ts';
import { beforeClaim, licencesBilled } from './licences/licences-billed.ts';

type Told = ToldFinding;

const plural = pluralsOf('en');
const { licences } = enLicences;
const days = (count: number): string => plural(count, { one: '# day', other: '# days' });

/** `Billed 40.80 EUR, expected 34.00 EUR.` */
function against(told: Told): string {
  const billed = `Billed ${money(told.actual, told)}`;
  if (told.expected === null) return `${billed}; no rule says what it should be.`;
  return told.expected === told.actual
    ? `${billed}, as expected.`
    : `${billed}, expected ${money(told.expected, told)}.`;
}

/** What happened, in one or two sentences. */
export const enFindings = {
  DUPLICATE: (told) =>
    `${told.details.differs ? `This row bills the days, licences and amount of row ${told.details.sameAsRow} again` : `This row repeats row ${told.details.sameAsRow} in every column`}: ${money(told.actual, told)} is billed a second time.`,
  NO_CUSTOMER: (told) =>
    told.details.named
      ? `${told.customer ?? 'The customer of this row'} is not in the subscription list at all, yet ${money(told.actual, told)} is billed.`
      : `The row names no customer. ${against(told)}`,
  MISSING_IN_LIST: (told) =>
    `${told.customer ?? 'The customer'} is in the subscription list, this subscription is not: ${money(told.actual, told)} is billed for it.`,
  UNKNOWN: (told) =>
    told.details.typeKnown
      ? `No price, day count or rounding explains the amount. ${against(told)}`
      : `No rule knows the charge type "${told.details.chargeType}". The row is kept and ${money(told.actual, told)} counts in the sums.`,
  FREQUENCY: (told) =>
    `Billed ${told.details.actualFrequency}, but ${sayers[told.details.saidBy]} ${told.details.expectedFrequency}. ${against(told)}`,
  CHARGE_TYPE: (told) =>
    `${money(told.actual, told)} from ${told.from ?? '?'} to ${told.to ?? '?'} cannot be a "${told.details.actualChargeType}"${
      told.details.expectedChargeType === null ? '' : `; it is a "${told.details.expectedChargeType}"`
    }. ${against(told)}`,
  TIMING: (told) =>
    `The row belongs on the file of ${told.details.expectedBillingDate}, not on that of ${told.details.actualBillingDate}: ${money(told.actual, told)} was not due here.`,
  WRONG_PERIOD: (told) =>
    told.details.begins === undefined
      ? `${told.details.actualStart} to ${told.details.actualEnd} is no period of this subscription; ${told.details.expectedStart} to ${told.details.expectedEnd} is. ${against(told)}`
      : `The subscription begins on ${told.details.begins}; this row bills from ${told.details.actualStart} to ${told.details.actualEnd}. ${against(told)}`,
  QTY: (told) =>
    told.details.shownBy === 'consumption'
      ? `Charged for ${plural(told.details.actualQuantity, { one: '# unit', other: '# units' })}; consumed less included makes ${told.details.expectedQuantity}. ${against(told)}`
      : `${licencesBilled(told, enLicences)} ${against(told)}`,
  PRICE: (told) =>
    `Billed at ${money(told.details.actualUnitPrice, told)} a licence, the price protected for this period is ${money(told.details.expectedUnitPrice, told)}. ${against(told)}`,
  DAYS: (told) =>
    `${daysTwice(told) ?? daysOfStop(told) ?? `The amount is that of ${days(told.details.actualDays)}, the charge dates ${told.from ?? '?'} to ${told.to ?? '?'} are ${days(told.details.expectedDays)}.`} ${against(told)}`,
  FX: (told) =>
    `The amount follows an exchange rate of ${told.details.actualRate}, the row shows ${told.details.expectedRate}. ${against(told)}`,
  ROUNDING: (told) =>
    told.details.profile === null
      ? `No convention of rounding gives the amount, though it is within a cent a licence of the expected one. ${against(told)}`
      : `The amount is rounded as ${told.details.profile}${alsoFits(told.details.alsoFit)}, ${unlike(told.details.unlike)}. ${against(told)}`,
  HABIT: (told) =>
    `${told.details.rows} of ${told.details.of} prorated rows${told.details.frequency === null ? '' : kinds[told.details.frequency]} ${[told.details, ...told.details.alsoFit].map(habit).join(', or just as well ')}, unlike the rules: told once for all. ${against(told)}`,
  PROMO: (told) =>
    told.details.agreedShare === null
      ? `Amount less discount is ${money(told.expected ?? '?', told)}, the subtotal shows ${money(told.actual, told)}.`
      : `The discount is ${money(told.actual, told)}; the agreed share of ${told.details.agreedShare} makes ${money(told.expected ?? '?', told)}.`,
  TAX: (told) =>
    told.details.rate === null
      ? `Subtotal and tax make ${money(told.expected ?? '?', told)}, the total shows ${money(told.actual, told)}.`
      : `The tax is ${money(told.actual, told)}; ${rateOf[told.details.by ?? 'file'](told.details.rate)} makes ${money(told.expected ?? '?', told)}.`,
  LIMIT: (told) =>
    `${told.customer ?? 'The customer'} has ${told.details.held} subscriptions of ${told.offer ?? 'this offer'}; the offer matrix allows ${told.details.limit} ${told.details.scope === 'lifetime' ? 'ever' : 'at a time'}. This one, begun on ${told.details.began}, is number ${told.details.place}: ${told.row === null ? 'nothing' : money(told.actual, told)} is billed for it here.`,
  MISSING_IN_FILE: (told) =>
    lacking(told) ??
    `An active ${told.details.frequency} subscription of ${licences(told.quantity ?? '?')} was due and has no row${
      told.expected === null ? '' : `: ${money(told.expected, told)} was expected`
    }.`,
  SILENT_EXPECTED: (told) =>
    `An annual subscription between two billings rightly has no row; the next is due on ${told.details.nextBillingDate}.`,
} satisfies FindingCatalog;

const sayers = {
  list: 'the subscription list says',
  matrix: 'the offer matrix has only',
  both: 'the subscription list and the offer matrix say',
  parent: 'the subscription it adds to is billed',
} as const;

/** How many rows count days another way. */
export function enOthers({ rows, of }: Others): string {
  return `${rows} of the ${of} prorated rows count another way, all alike.`;
}

/** Whom a row of another rounding differs from. */
function unlike(others: Others | undefined): string {
  return others === undefined ? 'not as the rules round' : `unlike ${others.rows} of the ${others.of} prorated rows`;
}

function alsoFits(profiles: readonly string[]): string {
  return profiles.length === 0 ? '' : ` (${profiles.join(' and ')} would fit as well)`;
}

/** What to do about it; a text that claims money back exists only where too much was billed. */
export const enNextSteps = {
  DUPLICATE: (told) => claim(told, 'of the repeated row'),
  NO_CUSTOMER: () => 'Find out whose order this is before anything is billed on; keep the row in the sums until then.',
  MISSING_IN_LIST: (told) =>
    told.direction === 'under-billed'
      ? 'It is a credit: see whether the subscription ended before the list was made, and keep the row in the sums.'
      : 'Look for the order in Partner Center: add it to the list, or dispute a purchase nobody made.',
  UNKNOWN: (told) =>
    told.details.typeKnown
      ? 'Keep it as an open item and ask support how the amount comes about.'
      : 'Keep it as an open item and ask support what the charge is for.',
  FREQUENCY: (told) =>
    told.details.saidBy === 'list' || told.details.saidBy === 'parent'
      ? 'Compare the frequency in Partner Center with your list and correct the one that is wrong.'
      : 'Ask support why the offer is billed in a frequency it does not have.',
  CHARGE_TYPE: (told) =>
    told.field === 'Amount'
      ? `See whether the days of the row are charged elsewhere. If they are not, ${lower(claim(told, 'of the row with the other sign'))}`
      : 'Book the row by its sign and its dates; tell support about the label.',
  TIMING: (told) =>
    told.details.expectedBillingDate < told.details.actualBillingDate
      ? 'Look at the earlier file: if the row is missing there, it is only late; if it is there, dispute this one.'
      : 'Wait for the next file and check that the row does not come again.',
  WRONG_PERIOD: () => 'Ask support to correct the charge dates; check that no day is billed twice or left out.',
  QTY: (told) =>
    told.details.shownBy === 'consumption'
      ? `Compare what was consumed and what is included with the usage report. If they stand, ${lower(claim(told, 'of the units'))}`
      : `${beforeClaim(told, enLicences)}, ${lower(claim(told, 'of the licences'))}`,
  PRICE: (told) =>
    `Check promotions and the list of the month in which the term began. If the price stands, ${lower(claim(told, 'of the price'))}`,
  DAYS: (told) =>
    `Check the day of the event (days are UTC). If ${dayToTrust(told)}, ${lower(claim(told, 'of the days'))}`,
  FX: (told) =>
    `Compare the rate with that of the day the row names. If the rate of the row stands, ${lower(claim(told, 'of the difference'))}`,
  ROUNDING: ({ details }) =>
    details.profile === null
      ? 'A cent a licence is tolerated: note it, and ask support should it come again.'
      : 'Nothing to claim: note the convention, or set a tolerance.',
  HABIT: (told) =>
    `Ask support once which way of counting holds, and for which rows. If the rules hold, ${lower(claim(told, 'of the difference'))}`,
  PROMO: (told) =>
    told.details.agreedShare === null
      ? 'Amount less discount does not make the subtotal: ask support to correct the row.'
      : `Compare the dates of the promotion. If it ran, ${lower(claim(told, 'of the discount'))}`,
  TAX: (told) =>
    told.details.rate === null
      ? 'Subtotal and tax do not make the total: ask support to correct the row.'
      : `Check the tax of the whole invoice, which may round on the total. If it stands, ${lower(claim(told, 'of the tax'))}`,
  LIMIT: () =>
    'Ask the customer which of them it uses. Cancel one bought by mistake, within its first 30 days for a full credit; if all are used, ask support whether the limit holds.',
  MISSING_IN_FILE: ({ details }) =>
    details.side === 'credit'
      ? 'Look for the credit on the next file; if it does not come, ask for it.'
      : details.side === 'charge'
        ? 'Look for the charge on the next file and set its amount aside until it comes.'
        : 'Check the purchase date and expect the row on the next file; set the amount aside until it comes.',
  SILENT_EXPECTED: () => 'Nothing to do.',
} satisfies FindingCatalog;

function claim({ direction }: Told, what: string): string {
  if (direction === 'over-billed') return `Ask for a credit ${what}.`;
  if (direction === 'under-billed') return `Expect a later charge ${what} and set it aside.`;
  return `Note the difference ${what}.`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `divide the price by 30 days`. */
function habit({ by, figure }: HabitName): string {
  if (by === 'profile') return `are rounded as ${figure}`;
  if (by === 'divisor')
    return figure === 'actual'
      ? 'divide the price by the days the year really has'
      : `divide the price by ${figure} days`;
  return figure === 1 ? 'are for one day more than their charge dates' : 'are for one day less than their charge dates';
}

const kinds = { monthly: ' of monthly subscriptions', annual: ' of annual subscriptions' } as const;

/** A tax rate, and whose rows show it. */
const rateOf = {
  file: (rate: string): string => `the file's rate of ${rate}`,
  customer: (rate: string): string => `the rate of ${rate} on the customer's other rows`,
  offer: (rate: string): string => `the rate of ${rate} on other rows of the offer`,
  subscription: (rate: string): string => `the rate of ${rate} on other rows of the subscription`,
} as const;

const changes = {
  'licence-change': 'The change of licences',
  'frequency-change': 'The change of billing frequency',
} as const;

/** What a change of the subscription lacks; null where the whole subscription has no row. */
function lacking(told: Extract<Told, { readonly code: 'MISSING_IN_FILE' }>): string | null {
  const { side, of, termStart: from, termEnd: to } = told.details;
  if (side === undefined || of === undefined) return null;
  const span = to === undefined ? '' : ` from ${from} to ${to}`;
  const amount = told.expected === null ? '' : `: ${money(told.expected, told)} was expected`;
  if (of === 'cancellation')
    return side === 'charge'
      ? `A credit takes back days of the period${span}, and no row bills it${amount}.`
      : `Our list has the service ended or paused; the days${span} are billed and not credited${amount}.`;
  if (of === 'reactivation')
    return `Our list has the subscription active again; no row charges any of the days${span} that were credited${amount}.`;
  return side === 'credit'
    ? `${changes[of]} has a charge and no credit of what it replaces${span}${amount}.`
    : `${changes[of]} leaves ${span === '' ? `the time from ${from} on` : `the days${span}`} without a charge${amount}.`;
}

/** Days that another row of the change bills as well; null where no row does. */
function daysTwice({ details: { twice, expectedDays, actualDays } }: Extract<Told, { readonly code: 'DAYS' }>) {
  if (twice === undefined) return null;
  const span = twice.from === twice.to ? `The day ${twice.from} is` : `The days ${twice.from} to ${twice.to} are`;
  return `${span} billed by row ${twice.besideRow} as well: without them this row is for ${days(expectedDays)}, not ${actualDays}.`;
}

/** Days of a credit that counts from another day than our list, or than the new charge; null for any other row. */
function daysOfStop(told: Extract<Told, { readonly code: 'DAYS' }>): string | null {
  const { stoppedOn, changed, expectedDays, actualDays } = told.details;
  if (changed !== undefined)
    return `Credits the days from ${told.from ?? '?'} on; row ${changed.besideRow} charges the new frequency from ${changed.on} on, which makes ${days(expectedDays)}, not ${actualDays}.`;
  if (stoppedOn === undefined) return null;
  return `Credits the days from ${told.from ?? '?'} on; by the subscription list the service stopped on ${stoppedOn}, which makes ${days(expectedDays)}, not ${actualDays}.`;
}

/** What makes the amount expected of a row about days. */
function dayToTrust({ details: { stoppedOn, changed } }: Extract<Told, { readonly code: 'DAYS' }>): string {
  if (changed !== undefined) return `that of row ${changed.besideRow} stands`;
  return stoppedOn === undefined ? 'the dates stand' : 'that of the list stands';
}
