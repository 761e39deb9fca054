/**
 * The single place that sees days turned around by a program that reads them in another order than they were written:
 * 2/6/2020 became 2 June, and 2/27/2020, which has no day of that order, stayed the text it was.
 */
import { partsOf } from '../../../values/index.ts';
import { readDate } from '../cell-text.ts';

/** Takes the texts of all columns of days, each once. */
export interface TurnedDates {
  see(text: string, sign: 'month-first' | 'day-first' | 'open' | null): void;
  /** One of the texts that were left as they were; null where nothing was turned. */
  left(): string | null;
}

/** Sees nothing yet. */
export function turnedDates(): TurnedDates {
  let left: string | null = null;
  let [turns, couldBeTurned] = [false, true];
  return {
    see: (text, sign) => {
      const date = readDate(text);
      if (sign === 'month-first' || sign === 'day-first') left ??= text;
      // A text that could have been turned and was not was never in such a program.
      else if (sign === 'open' || /^\d{1,2}[/-]/.test(text)) couldBeTurned = false;
      else if (date !== null) {
        const { month, day } = partsOf(date);
        if (day > 12) couldBeTurned = false;
        if (day !== month) turns = true;
      }
    },
    left: () => (turns && couldBeTurned ? left : null),
  };
}
