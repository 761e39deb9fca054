/** What a finding stands on beside its rule: its event with the lines beside it, days, price, rounding, and its cells. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Selection } from '../../../sheets/index.ts';
import { tellFinding, type FindingGrounds, type ListedFinding, type ToldFinding } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import { CellLink } from '../../explain/cell-link.tsx';
import { Cited } from '../../explain/told/cited.tsx';
import { Fact, Facts } from '../../explain/told/facts.tsx';
import { useFigures } from '../../settings/use-settings.ts';
import { printAmount } from '../print-amount.ts';
import { ChargedDays } from './charged-days.tsx';
import { EventFacts } from './event-facts.tsx';
import type { LinePlaces } from './line-places.ts';
import type { ExplainedTexts } from './texts/explained-texts.ts';
import { useExplainedTexts } from './texts/texts-of.ts';

export interface FindingFactsProps {
  readonly listed: ListedFinding;
  /** Name of the rule whose steps are shown; null where none are. */
  readonly asked: string | null;
  readonly places: LinePlaces | null;
  readonly goTo: (place: Selection) => void;
}

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  fact: { margin: `${tokens.spacingVerticalXXS} 0 0`, overflowWrap: 'anywhere' },
  cells: { margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0, listStyleType: 'none' },
});

/** Only what is known of this finding. */
export function FindingFacts({ listed, asked, places, goTo }: FindingFactsProps): ReactElement {
  const styles = useStyles();
  const texts = useExplainedTexts();
  const { finding, currency, grounds } = listed;
  const { rule, citation } = tellFinding(finding, currency);
  const told = finding.row === null ? [] : (places?.toldOf(finding.row) ?? []);
  return (
    <div className={styles.facts}>
      <ChargedDays finding={finding} basis={grounds.basis} />
      <Facts>
        {(rule === null || rule !== asked) && <Named rule={rule} citation={citation} />}
        {grounds.event !== null && <EventFacts event={grounds.event} places={places} goTo={goTo} />}
        <Price basis={grounds.basis} currency={currency} />
        {grounds.rounding !== null && (
          <Fact term={texts.rounding}>
            <dd className={styles.fact}>{roundingText(grounds.rounding, texts)}</dd>
          </Fact>
        )}
        {told[0] !== undefined && (
          <Fact term={texts.cells(told[0].sheet)}>
            <dd className={styles.fact}>
              <ul className={styles.cells}>
                {told.map((cell) => (
                  <li key={cell.a1}>
                    <span lang="en">{cell.column}</span> <CellLink cell={cell} home={cell.sheet} goTo={goTo} />
                  </li>
                ))}
              </ul>
            </dd>
          </Fact>
        )}
      </Facts>
    </div>
  );
}

/** The rule and the paragraph a reason stands on, where they are not those of the steps. */
function Named({ rule, citation }: Pick<ToldFinding, 'rule' | 'citation'>): ReactElement {
  const styles = useStyles();
  const texts = useExplainedTexts();
  return (
    <>
      {rule !== null && (
        <Fact term={texts.rule}>
          <dd className={styles.fact}>
            <code>{rule}</code>
          </dd>
        </Fact>
      )}
      <Fact term={texts.source}>
        <Cited {...citation} />
      </Fact>
    </>
  );
}

function Price({ basis, currency }: Pick<FindingGrounds, 'basis'> & Pick<ListedFinding, 'currency'>): ReactNode {
  const styles = useStyles();
  const texts = useExplainedTexts();
  const figures = useFigures();
  if (basis === null) return null;
  const amount = `${printAmount(basis.periodPrice, figures)}${currency === null ? '' : ` ${currency}`}`;
  return (
    <Fact term={texts.price}>
      <dd className={styles.fact}>{texts.priceOf(amount, priceFrom(basis.priceFrom, texts))}</dd>
    </Fact>
  );
}

type PriceSource = NonNullable<FindingGrounds['basis']>['priceFrom'];

function priceFrom(source: PriceSource, texts: ExplainedTexts): string {
  switch (source.kind) {
    case 'price-list':
      return texts.priceList(printDate(source.validFrom));
    case 'whole-period-row':
      return texts.wholeRow(`${source.row}`);
    case 'own-unit-price':
      return texts.ownPrice;
  }
}

function roundingText({ expectedAs, fits }: NonNullable<FindingGrounds['rounding']>, texts: ExplainedTexts): string {
  return `${texts.expectedAs(expectedAs)} ${fits.length === 0 ? texts.fitsNone : texts.fits(fits.join(', '))}`;
}
