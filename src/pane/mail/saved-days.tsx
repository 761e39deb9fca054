/** Days as a calendar file for a person to save; nobody is invited, and nothing is sent. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { calendarOf, type CalendarDay } from '../../messages/index.ts';
import type { CalendarDate } from '../../values/index.ts';
import type { PaneLanguage } from '../services.ts';
import { saveFile } from '../wizard/save-file.ts';
import { draftedMailTexts } from './texts/texts-of.ts';

export interface SavedDaysProps {
  readonly days: readonly CalendarDay[];
  /** The day of the run. */
  readonly made: CalendarDate;
  /** Name of the file, `plan.ics`. */
  readonly file: string;
  readonly language: PaneLanguage;
}

const useStyles = makeStyles({ button: { alignSelf: 'start' } });

/** A button; nothing to save, nothing to press. */
export function SavedDays({ days, made, file, language }: SavedDaysProps): ReactElement {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      disabled={days.length === 0}
      onClick={() => {
        saveFile(calendarOf(days, made), file, 'text/calendar');
      }}
    >
      {draftedMailTexts(language).calendar}
    </Button>
  );
}
