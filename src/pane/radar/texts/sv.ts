/** What the view of deadlines says, in Swedish. */
import { pluralsOf } from '../../../messages/index.ts';
import type { RadarTexts } from './radar-texts.ts';

const plural = pluralsOf('sv');

export const sv: RadarTexts = {
  title: 'Förnyelser och tidsfrister',
  detail: 'Vad som förnyas eller förlorar en rättighet de närmaste dagarna, det närmaste först',
  from: 'Från vilken dag',
  within: 'Dagar framåt',
  withinHint: 'Ett heltal, 0 till 3660',
  kinds: {
    full_credit: 'sista dagen med full kreditering',
    reactivation: 'sista dagen för återaktivering',
    renewal: 'förnyas',
    new_commerce_cancel: 'sista dagen med återbetalning',
  },
  inDays: (days) => plural(days, { one: 'om # dag', other: 'om # dagar' }),
  found: (count) => plural(count, { one: '# tidsfrist', other: '# tidsfrister' }),
  untold: 'Framgår inte av listan',
  write: 'Skriv ett blad',
  sheetTitle: 'Tidsfrister',
};
