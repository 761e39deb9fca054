/** The days of a line: how many were charged, both ends counted, and where they lie in their period. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingGrounds, ListedFinding } from '../../../tasks/index.ts';
import { addDays, daysBetween, printDate, type CalendarDate } from '../../../values/index.ts';
import { DaysLine } from '../../explain/told/days-line.tsx';
import { Fact, Facts } from '../../explain/told/facts.tsx';
import type { ToldDay } from '../../explain/told/told-days.ts';
import type { ExplainedTexts } from './texts/explained-texts.ts';
import { useExplainedTexts } from './texts/texts-of.ts';

export interface ChargedDaysProps {
  readonly finding: ListedFinding['finding'];
  readonly basis: FindingGrounds['basis'];
}

const useStyles = makeStyles({
  days: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  fact: { margin: `${tokens.spacingVerticalXXS} 0 0` },
});

/** Nothing where no days were charged. */
export function ChargedDays({ finding, basis }: ChargedDaysProps): ReactElement | null {
  const styles = useStyles();
  const texts = useExplainedTexts();
  const { chargeStart, chargeEnd } = finding;
  if (chargeStart === null || chargeEnd === null) return null;
  const counted = (from: CalendarDate, to: CalendarDate): string =>
    texts.days(printDate(from), printDate(to), daysBetween(from, to) + 1);
  const { marks } = texts;
  return (
    <div className={styles.days}>
      <DaysLine
        days={marksOf({ chargeStart, chargeEnd, basis })}
        speech={{ noun: (name) => (isMark(name, marks) ? marks[name] : name) }}
      />
      <Facts>
        <Fact term={texts.charged}>
          <dd className={styles.fact}>{counted(chargeStart, chargeEnd)}</dd>
        </Fact>
        {basis !== null && (
          <Fact term={texts.period}>
            <dd className={styles.fact}>{counted(basis.periodStart, basis.periodEnd)}</dd>
          </Fact>
        )}
      </Facts>
    </div>
  );
}

type Mark = keyof ExplainedTexts['marks'];

function isMark(name: string, marks: ExplainedTexts['marks']): name is Mark {
  return Object.hasOwn(marks, name);
}

interface Days {
  readonly chargeStart: CalendarDate;
  readonly chargeEnd: CalendarDate;
  readonly basis: FindingGrounds['basis'];
}

/** Each day once, in their order: what ends is marked on the day after it, so that counts between marks are days charged. */
function marksOf({ chargeStart, chargeEnd, basis }: Days): readonly ToldDay[] {
  const marks: readonly (readonly [Mark, CalendarDate])[] = [
    ...(basis === null ? [] : [['periodStart', basis.periodStart] as const]),
    ['chargeStart', chargeStart],
    ['chargeEnd', addDays(chargeEnd, 1)],
    ...(basis === null ? [] : [['periodEnd', addDays(basis.periodEnd, 1)] as const]),
  ];
  const days = [...new Set(marks.map(([, on]) => on))].sort((a, b) => a - b);
  return days.map((on) => ({ on, names: marks.flatMap(([name, day]) => (day === on ? [name] : [])) }));
}
