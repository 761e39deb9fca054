/** What the change costs on each of the next days: a strip of bars, the lowest day in a sentence, and all days as a table. */
import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { lowestCost, type CostOnDay, type FrequencyQuestion } from '../../../tasks/index.ts';
import { printDate, type CalendarDate, type Rational } from '../../../values/index.ts';
import { ChartFrame } from '../../chart/chart-frame.tsx';
import type { PaneLanguage } from '../../services.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import { printAmount } from '../../wizard/parts/printed.ts';
import { frequencyTexts } from '../texts/texts-of.ts';
import { CostPicture } from './cost-picture.tsx';
import { adviceTexts } from './texts/texts-of.ts';
import { DAYS_AHEAD, useCostByDay } from './use-cost-by-day.ts';

export interface CostStripProps {
  readonly question: FrequencyQuestion;
  readonly language: PaneLanguage;
  readonly onTake: (on: CalendarDate) => void;
}

const useStyles = makeStyles({
  strips: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  take: { alignSelf: 'start' },
});

/** A strip for each currency, when all days are known. */
export function CostStrip({ question, language, onTake }: CostStripProps): ReactElement | null {
  const styles = useStyles();
  const { cost } = adviceTexts(language);
  const days = useCostByDay(question);
  if (question.day.kind !== 'common') return null;
  if (days.length < DAYS_AHEAD) return <Spinner size="tiny" label={cost.asking(days.length, DAYS_AHEAD)} />;
  const currencies = [...new Set(days.flatMap(({ costs }) => costs.map(({ currency }) => currency)))];
  if (currencies.length === 0) return <Body1>{cost.noDay}</Body1>;
  return (
    <div className={styles.strips}>
      {currencies.map((currency) => (
        <Strip key={currency} days={days} currency={currency} language={language} onTake={onTake} />
      ))}
    </div>
  );
}

interface StripProps extends Pick<CostStripProps, 'language' | 'onTake'> {
  readonly days: readonly CostOnDay[];
  readonly currency: string | null;
}

function Strip({ days, currency, language, onTake }: StripProps): ReactElement {
  const styles = useStyles();
  const { cost: texts } = adviceTexts(language);
  const { figures, noCurrency } = frequencyTexts(language);
  const numbers = useNumbers();
  const costOf = ({ costs }: CostOnDay): Rational | null =>
    costs.find((each) => each.currency === currency)?.cost ?? null;
  const shown = (day: CostOnDay): string => {
    const cost = costOf(day);
    return cost === null ? '–' : printAmount(cost, currency, numbers);
  };
  const [chosen] = days;
  const lowest = lowestCost(days, currency);
  const most = Math.max(...days.map(({ doable }) => doable));
  const title = texts.title(currency ?? noCurrency);
  const takeaway = lowest === null || chosen === undefined ? texts.noDay : told(lowest, chosen, { texts, shown });
  const also = ({ marks, doable }: CostOnDay): string =>
    [...marks.map((mark) => texts.marks[mark]), ...(doable < most ? [texts.fewer(doable, most)] : [])].join(', ');
  return (
    <>
      <ChartFrame
        title={title}
        takeaway={takeaway}
        reading={texts.reading}
        figures={figures}
        table={{
          heads: [texts.columns.day, texts.columns.also, texts.columns.cost],
          rows: days.map((day) => ({ name: printDate(day.on), figures: [also(day), shown(day)] })),
        }}
      >
        <CostPicture days={days} costOf={costOf} lowest={lowest} name={`${title}. ${takeaway}`} />
      </ChartFrame>
      {lowest !== null && lowest !== chosen && (
        <Button
          size="small"
          className={styles.take}
          onClick={() => {
            onTake(lowest.on);
          }}
        >
          {texts.take(printDate(lowest.on))}
        </Button>
      )}
    </>
  );
}

interface Telling {
  readonly texts: ReturnType<typeof adviceTexts>['cost'];
  readonly shown: (day: CostOnDay) => string;
}

function told(lowest: CostOnDay, chosen: CostOnDay, { texts, shown }: Telling): string {
  const of = { day: printDate(lowest.on), cost: shown(lowest), days: DAYS_AHEAD };
  if (lowest === chosen) return texts.chosenIsLowest(of);
  return texts.lowest({ ...of, chosen: printDate(chosen.on), chosenCost: shown(chosen) });
}
