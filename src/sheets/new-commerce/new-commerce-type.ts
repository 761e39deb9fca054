/**
 * The single table of new-commerce charge types. A type that is not in it is kept as written and classed `unknown`.
 * @source CHARGES23 "Understand charge types in reconciliation files"
 */
import type { ChargeType } from '../licence/charge-type.ts';

const types: Readonly<Record<string, ChargeType>> = {
  new: { name: 'new', class: 'charge', event: 'purchase' },
  renew: { name: 'renew', class: 'charge', event: 'renewal' },
  cyclecharge: { name: 'cycleCharge', class: 'charge', event: 'cycle' },
  addquantity: { name: 'addQuantity', class: 'group', event: 'licence-change' },
  removequantity: { name: 'removeQuantity', class: 'group', event: 'licence-change' },
  movequantity: { name: 'moveQuantity', class: 'group', event: 'licence-change' },
  cancelimmediate: { name: 'cancelImmediate', class: 'credit', event: 'cancellation' },
  cancel: { name: 'cancel', class: 'credit', event: 'cancellation' },
  convert: { name: 'convert', class: 'group', event: 'frequency-change' },
  changebillingplan: { name: 'changeBillingPlan', class: 'group', event: 'frequency-change' },
  customercredit: { name: 'customerCredit', class: 'credit', event: 'refund' },
  extendterm: { name: 'extendTerm', class: 'charge', event: 'purchase' },
};

/** The type a cell names, whatever its case. */
export function newCommerceType(text: string): ChargeType {
  const name = text.trim();
  return types[name.toLowerCase()] ?? { name, class: 'unknown', event: 'unknown' };
}
