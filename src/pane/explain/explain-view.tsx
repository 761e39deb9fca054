/** The view that explains the selected cell: which of the calls in its formula, the sentence of an error, the receipt of an amount. */
import { Body1, Button, Caption1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Selection, Workbook } from '../../sheets/index.ts';
import type { CellReport, ToldRules } from '../services.ts';
import { CallChoice } from './call-choice.tsx';
import { CallView } from './call-view.tsx';
import { useExplainTexts } from './texts/texts-of.ts';
import type { SelectedCell } from './use-selected-cell.ts';

export interface ExplainViewProps {
  readonly workbook: Workbook;
  readonly selected: SelectedCell | null;
  readonly told: ToldRules | undefined;
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  heading: { margin: 0 },
  back: { alignSelf: 'flex-start' },
});

/** Follows the selection; polite about cells that hold none of our functions. */
export function ExplainView({ workbook, selected, told }: ExplainViewProps): ReactElement {
  const styles = useStyles();
  const explain = useExplainTexts();
  const goTo = ({ sheet, a1 }: Selection): void => void workbook.activate(sheet, a1);
  const report = selected?.report ?? null;
  if (selected === null || report === null)
    return (
      <div className={styles.view} aria-live="polite">
        <Title3 as="h2" className={styles.heading}>
          {explain.pick}
        </Title3>
        <Body1 className={styles.quiet}>{explain.pickDetail}</Body1>
        {selected !== null && (
          <Caption1
            className={styles.quiet}
          >{`${explain.noFunction(placeName(selected.place))} ${explain.instead}`}</Caption1>
        )}
      </div>
    );
  const { place, visiting } = selected;
  return (
    <div
      className={styles.view}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && visiting) goTo(place);
      }}
    >
      {visiting && (
        <Button
          size="small"
          className={styles.back}
          onClick={() => {
            goTo(place);
          }}
        >
          {explain.back(placeName(place))}
        </Button>
      )}
      <Formula key={`${placeName(place)} ${report.formula}`} place={place} report={report} goTo={goTo} told={told} />
    </div>
  );
}

/** `Calculator!G5`. */
export function placeName({ sheet, a1 }: Selection): string {
  return `${sheet}!${a1}`;
}

interface FormulaProps {
  readonly place: Selection;
  readonly report: CellReport;
  readonly goTo: (place: Selection) => void;
  readonly told: ToldRules | undefined;
}

/** The call that is explained, the outermost until another is chosen. */
function Formula({ place, report, goTo, told }: FormulaProps): ReactElement | null {
  const styles = useStyles();
  const explain = useExplainTexts();
  const { calls, part } = report;
  const [chosen, choose] = useState(0);
  const call = calls[chosen];
  if (call === undefined) return null;
  return (
    <>
      {calls.length > 1 && <CallChoice calls={calls} chosen={chosen} onChoose={choose} />}
      {part !== null && <Caption1 className={styles.quiet}>{explain.part(part.number, part.of, part.block)}</Caption1>}
      <CallView place={place} call={call} goTo={goTo} told={told} />
    </>
  );
}
