/** What the sign-off says in Dutch. */
import { pluralsOf } from '../../../messages/index.ts';
import type { SignOffTexts } from './sign-off-texts.ts';

const plural = pluralsOf('nl');

export const nl: SignOffTexts = {
  title: 'Aftekening',
  lead: 'Vergrendelen bewaart een vingerafdruk van de regels, van waarmee ze zijn vergeleken, van de uitzonderingen en van de rekenregels. Wie de werkmap later opent, leest wat er is veranderd.',
  prepared: 'Opgesteld door',
  reviewed: 'Beoordeeld door',
  day: 'Dag van de beoordeling',
  states: {
    draft: 'Concept: nog door niemand opgesteld',
    prepared: 'Opgesteld: iemand anders hoort het te beoordelen',
    reviewed: 'Beoordeeld: het kan worden vergrendeld',
    locked: 'Vergrendeld',
  },
  samePerson: 'Dezelfde persoon heeft opgesteld en beoordeeld. Vier ogen zien meer.',
  incomplete: 'Noem om te vergrendelen wie heeft opgesteld, wie heeft beoordeeld en op welke dag.',
  lock: 'Vergrendel wat is beoordeeld',
  lockedBy: (day, prepared, reviewed) =>
    `Vergrendeld op ${day}, opgesteld door ${prepared}, beoordeeld door ${reviewed}.`,
  comparing: 'Vergelijken met wat is beoordeeld',
  unchanged: 'Onveranderd sinds de beoordeling',
  moved: 'Niet zoals het is beoordeeld',
  rulesMoved: 'De rekenregels zijn niet die van de beoordeling.',
  gone: (sheet) => `Het blad ‘${sheet}’ is er niet meer.`,
  rowsMoved: (sheet, rows, before, now) =>
    `Blad ‘${sheet}’, afwijkende rijen: ${rows}; het had ${plural(before, { one: '# rij', other: '# rijen' })} en heeft er ${now}.`,
  again: 'Opnieuw vergelijken',
  unlock: 'Vergrendeling opheffen',
  sheet: {
    name: 'Aftekening',
    what: 'Wat',
    value: 'Waarde',
    prepared: 'Opgesteld door',
    reviewed: 'Beoordeeld door',
    day: 'Dag van de beoordeling',
    rules: 'Vingerafdruk van de rekenregels',
    fingerprintOf: (sheet) => `Vingerafdruk van ‘${sheet}’`,
  },
};
