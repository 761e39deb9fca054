/** What a run wrote, and the way to take it away again: at once where it is untouched, after a word where it is not. */
import { Body1, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { columnLetter, type Workbook } from '../../../sheets/index.ts';
import type { PaneLanguage } from '../../services.ts';
import { editsIn, removeRun, type Edit, type Run } from '../run.ts';
import { wizardTexts } from '../texts/texts-of.ts';

export interface RunResultProps {
  readonly run: Run;
  readonly workbook: Workbook;
  readonly language: PaneLanguage;
  /** The sheets are gone. */
  readonly onRemoved: () => void;
}

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The sheets of a run. */
export function RunResult({ run, workbook, language, onRemoved }: RunResultProps): ReactElement {
  const styles = useStyles();
  const texts = wizardTexts(language);
  const [edits, setEdits] = useState<readonly Edit[]>([]);
  const remove = async (): Promise<void> => {
    await removeRun(workbook, run);
    onRemoved();
  };
  const ask = async (): Promise<void> => {
    const found = await editsIn(workbook, run);
    setEdits(found);
    if (found.length === 0) await remove();
  };
  const [first] = edits;
  return (
    <div className={styles.result}>
      <Body1>{texts.written(run.map(({ name }) => name).join(', '))}</Body1>
      {run.map(({ name, hidden }) =>
        hidden === true ? (
          <Button key={name} size="small" appearance="subtle" onClick={() => void workbook.activate(name, 'A1')}>
            {texts.showHidden(name)}
          </Button>
        ) : null,
      )}
      {first === undefined ? (
        <Button onClick={() => void ask()}>{texts.remove}</Button>
      ) : (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{texts.edited(edits.length, placeOf(first))}</MessageBarBody>
          </MessageBar>
          <div className={styles.buttons}>
            <Button onClick={() => void remove()}>{texts.removeAnyway}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                setEdits([]);
              }}
            >
              {texts.keep}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function placeOf({ sheet, row, column }: Edit): string {
  return `${sheet}!${columnLetter(column)}${row + 1}`;
}
