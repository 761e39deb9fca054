/** Every planned line that a later file lacks or shows otherwise, a sentence each; long lists go on when asked. */
import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import type { PlanMatch } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import type { NumberFormat } from '../../../messages/index.ts';
import type { PaneLanguage } from '../../services.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import { useTexts } from '../../texts/texts-of.ts';
import { laterTexts } from '../texts/later/texts-of.ts';
import { printAmount } from './printed.ts';

export interface LaterLinesProps {
  readonly named: readonly PlanMatch[];
  readonly language: PaneLanguage;
}

/** Lines shown at once. */
const SHOWN = 25;

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  line: { overflowWrap: 'anywhere', marginBottom: tokens.spacingVerticalXS },
  more: { alignSelf: 'start' },
});

/** Nothing where all came as planned. */
export function LaterLines({ named, language }: LaterLinesProps): ReactElement | null {
  const numbers = useNumbers();
  const styles = useStyles();
  const name = useId();
  const { check } = useTexts();
  const [all, setAll] = useState(false);
  if (named.length === 0) return null;
  const shown = all ? named : named.slice(0, SHOWN);
  return (
    <>
      <Subtitle2 as="h4" id={name} className={styles.heading}>
        {laterTexts(language).title}
      </Subtitle2>
      <ul className={styles.list} aria-labelledby={name}>
        {shown.map((match, index) => (
          <li key={index} className={styles.line}>
            <Caption1>{sentenceOf(match, language, numbers)}</Caption1>
          </li>
        ))}
      </ul>
      {shown.length < named.length && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            setAll(true);
          }}
        >
          {check.more(named.length - shown.length)}
        </Button>
      )}
    </>
  );
}

/** `sub-1, Cycle fee, 2019-11-25 – 2020-11-24, 1,020.00 is missing.` */
function sentenceOf({ expected, appeared }: PlanMatch, language: PaneLanguage, numbers: NumberFormat): string {
  const texts = laterTexts(language);
  const print = (amount: PlanMatch['expected']['amount']): string => printAmount(amount, null, numbers);
  const days = `${printDate(expected.chargeStart)} – ${printDate(expected.chargeEnd)}`;
  const line = [expected.subscription, expected.chargeType, days, print(expected.amount)].join(', ');
  if (appeared.kind === 'missing') {
    const { like } = appeared;
    if (like === null) return texts.missing(line);
    const [from, to] = [printDate(like.chargeStart), printDate(like.chargeEnd)];
    return texts.otherDays({ line, row: like.row, amount: print(like.amount), from, to });
  }
  const inFile = { line, row: appeared.row, amount: 'amount' in appeared ? print(appeared.amount) : '' };
  return appeared.kind === 'by-rounding'
    ? texts.rounding({ ...inFile, profile: appeared.profile })
    : texts.otherAmount(inFile);
}
