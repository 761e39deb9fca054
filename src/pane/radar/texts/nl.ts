/** What the view of deadlines says, in Dutch. */
import { pluralsOf } from '../../../messages/index.ts';
import type { RadarTexts } from './radar-texts.ts';

const plural = pluralsOf('nl');

export const nl: RadarTexts = {
  title: 'Verlengingen en termijnen',
  detail: 'Wat de komende dagen wordt verlengd of een recht verliest, het dichtstbijzijnde eerst',
  from: 'Vanaf welke dag',
  within: 'Dagen vooruit',
  withinHint: 'Een geheel getal, 0 tot 3660',
  kinds: {
    full_credit: 'laatste dag van het volledige tegoed',
    reactivation: 'laatste dag voor heractivering',
    renewal: 'wordt verlengd',
    new_commerce_cancel: 'laatste dag met terugbetaling',
  },
  inDays: (days) => plural(days, { one: 'over # dag', other: 'over # dagen' }),
  found: (count) => plural(count, { one: '# termijn', other: '# termijnen' }),
  untold: 'Niet in de lijst vermeld',
  write: 'Een werkblad schrijven',
  sheetTitle: 'Termijnen',
};
