/** The single place where the words of the trade enter the rules language: the licence, and other spellings of frequencies. */
import type { LineColumn, Vocabulary } from '../language/index.ts';

const column = (
  name: string,
  kind: LineColumn['kind'],
  unit: LineColumn['unit'] = {},
  optional = false,
): LineColumn => ({ name, kind, unit, optional });

/** @source MS004 "Find subscription's billing frequency" */
export const billingVocabulary: Vocabulary = {
  units: [{ name: 'licence', words: ['licence', 'licences'] }],
  synonyms: { annually: 'annual', yearly: 'annual' },
  lineColumns: [
    column('ChargeType', 'text'),
    column('ChargeStart', 'date'),
    column('ChargeEnd', 'date'),
    column('UnitPrice', 'money', { licence: -1 }),
    column('Quantity', 'number', { licence: 1 }),
    column('Amount', 'money'),
    // New-commerce sources do not state the day of the file.
    column('BilledOn', 'date', {}, true),
  ],
};
