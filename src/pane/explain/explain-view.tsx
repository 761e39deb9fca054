/** The view that explains the selected cell: the sentence of an error, or the receipt of an amount. */
import {
  Body1,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Title3,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useFigures } from '../settings/use-settings.ts';
import { useTexts } from '../texts/texts-of.ts';
import { Receipt } from './receipt.tsx';
import { SlipRow } from './slip-row.tsx';
import { printCell } from './print-step.ts';
import type { SelectedCell } from './use-selected-cell.ts';

export interface ExplainViewProps {
  readonly selected: SelectedCell | null;
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  where: { color: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  heading: { margin: 0 },
  title: { display: 'block' },
  record: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Follows the selection; polite about cells that hold none of our functions. */
export function ExplainView({ selected }: ExplainViewProps): ReactElement {
  const styles = useStyles();
  const { explain } = useTexts();
  const figures = useFigures();
  const report = selected?.report ?? null;
  return (
    <div className={styles.view} aria-live="polite">
      {selected === null || report === null ? (
        <>
          <Title3 as="h2" className={styles.heading}>
            {explain.pick}
          </Title3>
          <Body1 className={styles.quiet}>{explain.pickDetail}</Body1>
          {selected !== null && <Caption1 className={styles.quiet}>{explain.noFunction(selected.place)}</Caption1>}
        </>
      ) : (
        <>
          <Caption1 className={styles.where}>{`${selected.place}  ${report.functionName}`}</Caption1>
          {report.message !== null && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                <MessageBarTitle className={styles.title}>{explain.error}</MessageBarTitle>
                {report.message}
              </MessageBarBody>
            </MessageBar>
          )}
          {report.trace !== null && <Receipt trace={report.trace} />}
          {report.record.length > 0 && (
            <ul className={styles.record}>
              {report.record.map(({ name, value }) => (
                <SlipRow key={name} name={name} value={printCell(value, figures)} detail="" unit="" />
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
