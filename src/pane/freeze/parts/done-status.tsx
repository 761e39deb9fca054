/** What is being done, and what came of it. It takes the focus then: the button that was pressed may be gone. */
import { makeStyles, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { useLanguage } from '../../texts/texts-of.ts';
import type { FreezeTexts } from '../texts/freeze-texts.ts';
import { freezeTexts } from '../texts/texts-of.ts';
import type { Done } from '../use-freeze.ts';

export interface DoneStatusProps {
  readonly isBusy: boolean;
  readonly done: Done | null;
}

const useStyles = makeStyles({ box: { outlineStyle: 'none' } });

/** Empty until something is done. */
export function DoneStatus({ isBusy, done }: DoneStatusProps): ReactElement {
  const styles = useStyles();
  const texts = freezeTexts(useLanguage());
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== null) box.current?.focus();
  }, [done]);
  return (
    <div ref={box} role="status" tabIndex={-1} className={styles.box}>
      {isBusy && <Spinner size="tiny" labelPosition="after" label={texts.working} />}
      {done !== null && <DoneBar done={done} />}
    </div>
  );
}

function DoneBar({ done }: { readonly done: Done }): ReactElement {
  const texts = freezeTexts(useLanguage());
  return (
    <MessageBar intent={intentOf(done)} layout="multiline">
      <MessageBarBody>{toldOf(done, texts)}</MessageBarBody>
    </MessageBar>
  );
}

function toldOf(done: Done, texts: FreezeTexts): string {
  switch (done.kind) {
    case 'frozen':
      return texts.frozen(done.formulas, done.cells);
    case 'thawed':
      return texts.thawed(done.restored);
    case 'repaired':
      return texts.repaired(done.repaired, done.lost);
    case 'failed':
      return texts.failed;
  }
}

function intentOf(done: Done): 'success' | 'warning' | 'error' {
  switch (done.kind) {
    case 'frozen':
      return done.left.length === 0 ? 'success' : 'warning';
    case 'thawed':
      return done.kept.length === 0 ? 'success' : 'warning';
    case 'repaired':
      return done.repaired === done.lost ? 'success' : 'warning';
    case 'failed':
      return 'error';
  }
}
