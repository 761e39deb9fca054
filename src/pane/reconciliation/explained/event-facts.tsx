/** The event a row belongs to: what happened, whether its lines agree, and the way to each of them. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { eventSentence } from '../../../messages/index.ts';
import type { Selection } from '../../../sheets/index.ts';
import type { FindingGrounds } from '../../../tasks/index.ts';
import { Fact } from '../../explain/told/facts.tsx';
import { useFigures } from '../../settings/use-settings.ts';
import { useLanguage, useTexts } from '../../texts/texts-of.ts';
import { printAmount } from '../print-amount.ts';
import type { LinePlaces } from './line-places.ts';
import { useExplainedTexts } from './texts/texts-of.ts';

export interface EventFactsProps {
  readonly event: NonNullable<FindingGrounds['event']>;
  readonly places: LinePlaces | null;
  readonly goTo: (place: Selection) => void;
}

const useStyles = makeStyles({
  fact: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  lines: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Lines listed; the sheet Events holds the rest. */
const LISTED = 12;

/** Two terms: the event, and its lines where it has several. */
export function EventFacts({ event: { told, lines }, places, goTo }: EventFactsProps): ReactElement {
  const styles = useStyles();
  const texts = useExplainedTexts();
  const { check } = useTexts();
  const language = useLanguage();
  const figures = useFigures();
  return (
    <>
      <Fact term={texts.event}>
        <dd className={styles.fact}>{eventSentence(told, { language, figures })}</dd>
      </Fact>
      {lines.length > 1 && (
        <Fact term={texts.lines}>
          <dd className={styles.fact}>
            {told.verdict === 'ties' && texts.agree}
            <ul className={styles.lines}>
              {lines.slice(0, LISTED).map(({ row, chargeType, amount }) => (
                <li key={row}>
                  <RowLink row={row} place={places?.amountOf(row) ?? null} goTo={goTo} />{' '}
                  <span lang="en">{chargeType.name}</span> {printAmount(amount, figures)}
                </li>
              ))}
              {lines.length > LISTED && <li>{check.more(lines.length - LISTED)}</li>}
            </ul>
          </dd>
        </Fact>
      )}
    </>
  );
}

interface RowLinkProps extends Pick<EventFactsProps, 'goTo'> {
  readonly row: number;
  /** Null where the row stands in no sheet. */
  readonly place: Selection | null;
}

function RowLink({ row, place, goTo }: RowLinkProps): ReactElement {
  const { check: texts } = useTexts();
  if (place === null) return <span>{texts.row(row)}</span>;
  return (
    <Link
      as="button"
      inline
      aria-label={texts.goTo(row)}
      onClick={() => {
        goTo(place);
      }}
    >
      {texts.row(row)}
    </Link>
  );
}
