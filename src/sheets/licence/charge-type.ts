/**
 * The single table of legacy charge types: what each is called, whether it charges or credits, and for which event.
 * A type that is not in it is kept as written and classed `unknown`, never refused.
 * @source CHARGES23 "Understand charge types in reconciliation files"
 */

/** Sign a type carries: `group` types carry both, `usage` types belong into another file. */
type ChargeClass = 'charge' | 'credit' | 'group' | 'usage' | 'unknown';

/** Business event a type belongs to. */
type ChargeEvent =
  | 'purchase'
  | 'cycle'
  | 'renewal'
  | 'reactivation'
  | 'licence-change'
  | 'cancellation'
  | 'licence-change-cancellation'
  | 'frequency-change'
  | 'refund'
  | 'usage'
  | 'unknown';

/** What a line is for. */
export interface ChargeType {
  /** Spelling of the published list, or as written where the type is unknown. */
  readonly name: string;
  readonly class: ChargeClass;
  readonly event: ChargeEvent;
}

type Entry = readonly [name: string, chargeClass: ChargeClass, event: ChargeEvent];

/** `convert` names are swapped against intuition: `away` is the new frequency's charge, `to` the old one's credit. */
const entries: readonly Entry[] = [
  ['Activation fee', 'charge', 'reactivation'],
  ['Purchase fee', 'charge', 'purchase'],
  ['New purchase cycle fee', 'charge', 'purchase'],
  ['Cycle fee', 'charge', 'cycle'],
  ['Prorate fees when purchase', 'charge', 'purchase'],
  ['Prorate fee when renew', 'charge', 'renewal'],
  ['Renew fee', 'charge', 'renewal'],
  ['Prorate fees when activate', 'charge', 'reactivation'],
  ['Cycle instance prorate', 'group', 'licence-change'],
  ['Convert from instance prorate', 'group', 'licence-change'],
  ['Cancel fee', 'credit', 'cancellation'],
  ['Cancel instance prorate', 'credit', 'licence-change-cancellation'],
  ['Prorate fees when cancel', 'credit', 'cancellation'],
  ['Prorate fees when convert away from current offering', 'charge', 'frequency-change'],
  ['Prorate fees when convert to a new offering', 'credit', 'frequency-change'],
  ['Offset a line item', 'credit', 'refund'],
  ['Assess usage fee for current cycle', 'usage', 'usage'],
  ['Assess usage fee when cancel', 'usage', 'usage'],
  ['Activation discount', 'usage', 'usage'],
  ['Cycle discount', 'usage', 'usage'],
  ['Renew discount', 'usage', 'usage'],
  ['Cancel discount', 'usage', 'usage'],
];

const byPlainName: ReadonlyMap<string, ChargeType> = new Map(
  entries.map(([name, chargeClass, event]) => [plainName(name), { name, class: chargeClass, event }]),
);

/** The type a cell names, whatever its case and plural. */
export function chargeType(text: string): ChargeType {
  return byPlainName.get(plainName(text)) ?? { name: text.trim(), class: 'unknown', event: 'unknown' };
}

function plainName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/s(?= |$)/gu, '');
}
