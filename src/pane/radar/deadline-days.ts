/** The single way from deadlines to days of a calendar: each by itself, the same for the same deadline. */
import type { CalendarDay, NumberFormat } from '../../messages/index.ts';
import type { Deadlines } from '../../tasks/index.ts';
import { printDate } from '../../values/index.ts';
import type { PaneLanguage } from '../services.ts';
import { nameOf } from '../wizard/parts/printed.ts';
import { stakeText } from './ahead.tsx';
import { radarTexts } from './texts/texts-of.ts';

/** What lies ahead; what the list does not tell has no day. */
export function deadlineDays(
  { ahead }: Pick<Deadlines, 'ahead'>,
  language: PaneLanguage,
  numbers: NumberFormat,
): readonly CalendarDay[] {
  const { kinds } = radarTexts(language);
  return ahead.map((one) => {
    const { subscription, kind, date } = one;
    return {
      id: `${printDate(date)}-${kind}-${subscription.subscription}@tieout`,
      on: date,
      title: `${nameOf(subscription)}: ${kinds[kind]}`,
      detail: [subscription.subscription, stakeText(one, language, numbers), one.call.rule].join('\n'),
    };
  });
}
