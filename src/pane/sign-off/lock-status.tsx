/** Says whether a locked workbook is as it was reviewed, and what moved where it is not. */
import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { Workbook } from '../../sheets/index.ts';
import type { Lock, Moves } from '../../tasks/index.ts';
import { useLanguage } from '../texts/texts-of.ts';
import { compareWithLock } from './locking.ts';
import { rowRuns } from './row-runs.ts';
import type { SignOffTexts } from './texts/sign-off-texts.ts';
import { signOffTexts } from './texts/texts-of.ts';

export interface LockStatusProps {
  readonly lock: Lock;
  readonly workbook: Workbook;
  /** Identity of the rules in use. */
  readonly rules: string;
  readonly onForget: () => void;
}

const useStyles = makeStyles({
  status: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  title: { display: 'block' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Compared when it is first shown, and when asked. */
export function LockStatus({ lock, workbook, rules, onForget }: LockStatusProps): ReactElement {
  const styles = useStyles();
  const texts = signOffTexts(useLanguage());
  const [moves, setMoves] = useState<Moves | null>(null);
  const compare = useCallback(async (): Promise<void> => {
    setMoves(null);
    setMoves(await compareWithLock(lock, rules, workbook));
  }, [lock, rules, workbook]);
  useEffect(() => void compare(), [compare]);
  const told = moves === null ? [] : toldMoves(moves, texts);
  return (
    <section className={styles.status} aria-label={texts.title}>
      <MessageBar intent={told.length > 0 ? 'warning' : moves === null ? 'info' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>
            {moves === null ? texts.comparing : told.length > 0 ? texts.moved : texts.unchanged}
          </MessageBarTitle>
          {texts.lockedBy(lock.lockedOn, lock.prepared, lock.reviewed)}
          {told.length > 0 && (
            <ul className={styles.list}>
              {told.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void compare()}>
          {texts.again}
        </Button>
        <Button size="small" appearance="subtle" onClick={onForget}>
          {texts.unlock}
        </Button>
      </div>
    </section>
  );
}

function toldMoves({ rules, sheets }: Moves, texts: SignOffTexts): readonly string[] {
  return [
    ...(rules ? [texts.rulesMoved] : []),
    ...sheets.map(({ name, moved }) =>
      moved === null ? texts.gone(name) : texts.rowsMoved(name, rowRuns(moved.rows), moved.before, moved.now),
    ),
  ];
}
